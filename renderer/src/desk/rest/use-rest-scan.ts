import { useLocation } from 'wouter'
import { readCitizenCard } from '../../../../shared/citizen-card/read.ts'
import { sound } from '../../parts/sound.ts'
import { handOver, type Scan, useScan } from '../../scan/hub.ts'
import { isBadgeCode, isBadgeNumber } from '../../scan/kind.ts'
import { today } from '../../session/vietnam-time.ts'
import { call } from '../../talk/call.ts'
import { useTurn } from '../../talk/use-turn.ts'
import type { RestSaid } from './said.ts'

/** A badge or a citizen card scanned at the second table opens its record; a card nobody knows goes to the desk. */
export function useRestScan(open: (id: string, name: string) => void, say: (said: RestSaid) => void): void {
  const [, go] = useLocation()
  const takeTurn = useTurn()
  useScan((scan) => {
    if (isBadgeCode(scan.text) || isBadgeNumber(scan.text)) void openBadge(scan.text)
    else openCard(scan)
    return true
  })

  async function openBadge(text: string): Promise<void> {
    const isMine = takeTurn()
    say({ kind: 'reading' })
    const answer = await call('badge.read', { text })
    if (!isMine()) return
    sound(answer.ok ? 'good' : 'bad')
    if (answer.ok) open(answer.value.id, answer.value.fullName)
    else say({ kind: 'not-found', failure: answer.failure })
  }

  function openCard(scan: Scan): void {
    const card = readCitizenCard(scan.text, { today: today() })
    if (card.kind === 'refused') {
      sound('bad')
      say({ kind: 'refused', reason: card.reason })
    } else void find(card.idNumber, scan)
  }

  async function find(idNumber: string, scan: Scan): Promise<void> {
    const isMine = takeTurn()
    say({ kind: 'reading' })
    const answer = await call('attendee.likely', { ...nobody, idNumber })
    if (!isMine()) return
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-found', failure: answer.failure })
      return
    }
    const holder = answer.value.find(({ certain, arrivedAt }) => certain && arrivedAt !== null)
    if (holder === undefined) {
      // Not registered at this fair: that is the desk's work, which takes the same card over.
      handOver(scan)
      go('/')
      return
    }
    sound('good')
    open(holder.id, holder.fullName)
  }
}

const nobody = {
  fullName: '',
  birthDate: null,
  oldIdNumber: null,
  phone: null,
  communeCode: null,
  village: null,
  except: null,
  limit: 5,
}
