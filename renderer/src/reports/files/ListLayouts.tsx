import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './files.module.css'
import { LayoutRow } from './LayoutRow.tsx'
import { useFileWords } from './words.ts'

/** The layouts behind the lists: saved, edited, brought back, or the original taken again. Seldom wanted, so folded away. */
export function ListLayouts() {
  const text = useFileWords().layouts
  const { value: layouts, failure } = useAsk('list-layout.list', {})
  const own = layouts?.filter((layout) => layout.own !== null).length ?? 0
  const isBroken = layouts?.some(({ problem }) => problem !== null) ?? false
  return (
    <Panel title={text.title}>
      <FailureNotice failure={failure} />
      <details className={styles['layouts']} {...(isBroken ? { open: true } : {})}>
        <summary>{text.summary(own)}</summary>
        <p className={styles['soft']}>{text.note}</p>
        {layouts?.map((layout) => (
          <LayoutRow key={layout.name} layout={layout} />
        ))}
      </details>
    </Panel>
  )
}
