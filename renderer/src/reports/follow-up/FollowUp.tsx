import { Panel } from '../../parts/Page.tsx'
import { useReportWords } from '../words.ts'

/** What became of those who were pre-selected or hired. */
export function FollowUp() {
  const words = useReportWords()
  return <Panel title={words.reportParts.followUp}>{null}</Panel>
}
