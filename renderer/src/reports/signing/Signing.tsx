import { Panel } from '../../parts/Page.tsx'
import { useReportWords } from '../words.ts'

/** Signing sheets, as they fill. */
export function Signing() {
  const words = useReportWords()
  return <Panel title={words.reportParts.signing}>{null}</Panel>
}
