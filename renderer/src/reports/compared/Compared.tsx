import { Panel } from '../../parts/Page.tsx'
import { useReportWords } from '../words.ts'

/** Fairs beside each other, and the year. */
export function Compared() {
  const words = useReportWords()
  return <Panel title={words.reportParts.fairs}>{null}</Panel>
}
