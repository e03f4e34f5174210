import { FailureNotice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { BoothForm } from './BoothForm.tsx'

/** What booths see of attendees and write down, as the organizer has it. */
export function Booths() {
  const { value: settings, failure } = useAsk('booth-settings.read', {})
  if (settings === undefined) return <FailureNotice failure={failure} />
  return <BoothForm settings={settings} />
}
