import { rescue } from '../../../shared/words/vi/rescue.ts'
import { Rescue } from '../outbox/Rescue.tsx'
import { timeOf } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useHouse } from './house.ts'
import { readAtOnce } from './phone-knows.ts'
import { Sheet } from './Sheet.tsx'

const catalogue = { rescue }

/** What waits in this device, handed over without a network: a code for the desk's scanner, and numbers to read aloud. */
export function RescueSheet({ onClose }: { onClose: () => void }) {
  const words = useWordsWith(catalogue)
  const { outbox, fairDigits } = useHouse()
  // Asked at the start of the page; the answer stays while the host is away.
  const { value: booth } = useAsk('booth.read', {})
  return (
    <Sheet title={words.rescue.title} onClose={onClose}>
      {booth !== undefined && fairDigits !== null && (
        <Rescue
          outbox={outbox}
          fairDigits={fairDigits}
          employerId={booth.employer.id}
          words={words.rescue}
          outcomes={words.lists.outcome}
          timeOf={timeOf}
          numberOf={(text) => {
            const read = readAtOnce(text, fairDigits)
            return read.kind === 'badge' ? read.number : null
          }}
        />
      )}
    </Sheet>
  )
}
