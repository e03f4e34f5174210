import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { readCitizenCard } from '../../../shared/citizen-card/read.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { around } from '../../../shared/words/vi/around.ts'
import { Ask } from '../parts/Ask.tsx'
import { Key } from '../parts/Key.tsx'
import { sound } from '../parts/sound.ts'
import { handOver, useScanGuard, type Scan } from '../scan/hub.ts'
import { today } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'

const own = { around }

/** The readiness check, where every scan is a trial of the scanner, one's own card too: nobody is registered there. */
const trialPage = '/fairs/ready'

type Seen = { scan: Scan; name: string | null }

/**
 * In a rehearsal a citizen card that is none of the made-up ones is somebody's: asks whether the real fair begins, and
 * takes the scan there. Whoever says no goes on practising; the card is not taken in. Not asked where scans are trials.
 */
export function RealCard({ fair, mayOpen }: { fair: Fair; mayOpen: boolean }) {
  const words = useWordsWith(own)
  const text = words.around.realCard
  const { value } = useAsk('rehearsal.cards', {})
  const [seen, see] = useState<Seen | null>(null)
  const { open, busy, failure } = useRealFair()
  const real = value?.real ?? null
  const [path] = useLocation()
  const isTrial = `${path}/`.startsWith(`${trialPage}/`)

  useScanGuard((scan) => {
    if (isTrial || real === null || !scan.text.includes('|')) return false
    const card = readCitizenCard(scan.text, { today: today(), fairDay: fair.heldOn })
    if (card.kind === 'refused' || value?.cards.some(({ idNumber }) => idNumber === card.idNumber) === true)
      return false
    sound('attention')
    see({ scan, name: card.kind === 'card' ? card.fullName : null })
    return true
  })

  if (seen === null || real === null) return null
  return (
    <Ask
      title={text.title}
      failure={failure}
      onClose={() => see(null)}
      answers={
        <>
          {mayOpen && (
            <Button data-autofocus size="md" loading={busy} onClick={() => void open(real, seen.scan)}>
              {text.yes}
              <Key gap name="Enter" />
            </Button>
          )}
          <Button size="md" variant="default" onClick={() => see(null)}>
            {text.no}
            <Key gap name={words.common.keys.escape} />
          </Button>
        </>
      }
    >
      <p>
        {seen.name === null ? text.unread : text.whose(seen.name)} {text.why}
      </p>
      <p>{mayOpen ? text.goes(real.name) : text.ask}</p>
    </Ask>
  )
}

/** Opens the real fair if it is a draft still, and goes there with the scan. */
function useRealFair() {
  const move = useTell('fair.move')
  const enter = useTell('fair.enter')

  async function open(real: { id: string; status: Fair['status'] }, scan: Scan): Promise<void> {
    if (real.status === 'draft') {
      // People stand at the door: another fair that is open is no reason to send them away.
      const opened = await move.tell({ fairId: real.id, to: 'open', besideAnother: true })
      if (!opened.ok) return
    }
    const entered = await enter.tell({ fairId: real.id })
    if (entered.ok) handOver(scan)
  }

  return { open, busy: move.busy || enter.busy, failure: move.failure ?? enter.failure }
}
