import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useSession } from '../../session/use-session.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { MakePaper } from './MakePaper.tsx'
import { PdfPapers } from './PdfPapers.tsx'
import styles from './papers.module.css'
import { PaperSettings } from './PaperSettings.tsx'
import { Templates } from './Templates.tsx'
import { usePaperWords } from './words.ts'

/** The papers an office sends: made of the fair's figures, what stands on them beside figures, and their templates. */
export function Papers() {
  const words = usePaperWords()
  const papers = useAsk('office-paper.list', {})
  const settings = useAsk('office-paper.settings', {})
  const isOffice = useSession().value?.role === 'office'
  return (
    <>
      <FailureNotice failure={papers.failure ?? settings.failure} />
      <Panel title={words.sections.papers}>
        <p className={styles['soft']}>{words.intro}</p>
        <div className={styles['rows']}>
          {papers.value?.map((paper) => (
            <MakePaper key={paper.name} paper={paper} />
          ))}
        </div>
      </Panel>
      <PdfPapers />
      {isOffice && settings.value && papers.value && (
        <>
          <PaperSettings kept={settings.value} />
          <Templates papers={papers.value} />
        </>
      )}
    </>
  )
}
