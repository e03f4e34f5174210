import { Panel } from '../../parts/Page.tsx'
import { useReportWords } from '../words.ts'

/** What is still open before the figures are frozen, and the frozen figures. */
export function Closing() {
  const words = useReportWords()
  return <Panel title={words.reportParts.closing}>{null}</Panel>
}
