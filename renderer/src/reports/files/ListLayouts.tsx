import type { ListLayout } from '../../../../shared/contract/list-layouts.ts'
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
        {layouts !== undefined && <Known layouts={layouts} />}
      </details>
    </Panel>
  )
}

/** What a layout may name, list by list. */
function Known({ layouts }: { layouts: readonly ListLayout[] }) {
  const text = useFileWords().layouts
  return (
    <details className={styles['known']}>
      <summary>{text.known}</summary>
      {layouts.map(({ name, fields, values }) => (
        <section key={name} aria-label={text.name[name]}>
          <strong>{text.name[name]}</strong>
          <p>{text.knownFields(fields.join(', '))}</p>
          <p>{text.knownValues(values.map((value) => `{${value}}`).join(', '))}</p>
        </section>
      ))}
    </details>
  )
}
