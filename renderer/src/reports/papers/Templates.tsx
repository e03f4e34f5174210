import { Panel } from '../../parts/Page.tsx'
import type { Paper } from './MakePaper.tsx'
import styles from './papers.module.css'
import { Placeholders } from './Placeholders.tsx'
import { TemplateRow } from './TemplateRow.tsx'
import { usePaperWords } from './words.ts'

/** The templates behind the papers: fetched, edited in Word, brought back, or the original taken again. */
export function Templates({ papers }: { papers: readonly Paper[] }) {
  const { sections } = usePaperWords()
  return (
    <Panel title={sections.templates}>
      <div className={styles['rows']}>
        {papers.map((paper) => (
          <TemplateRow key={paper.name} paper={paper} />
        ))}
      </div>
      <Placeholders />
    </Panel>
  )
}
