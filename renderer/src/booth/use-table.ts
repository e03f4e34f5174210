import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../../shared/contract.ts'
import type { Visitor } from '../../../shared/contract/interview.ts'
import type { Failure, Result } from '../../../shared/failure.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { deliver, useScan } from '../scan/hub.ts'
import { call } from '../talk/call.ts'
import { freshId } from '../talk/ids.ts'
import { useTurn } from '../talk/use-turn.ts'
import type { AtTable } from './at-table.ts'
import { feel } from './feel.ts'
import { useHouse } from './house.ts'
import { learnNumber, readAtOnce, type WrongScan } from './phone-knows.ts'
import type { Logged } from './use-log.ts'

/** What a table's strip says. */
export type TableState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'read' }
  | { kind: 'unconfirmed' }
  | { kind: 'wrong'; why: WrongScan }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'logged'; logged: Logged }
  | { kind: 'undone'; table: Pick<AtTable, 'seen' | 'number' | 'counter'>; isKept: boolean }
  | { kind: 'not-logged'; failure: Failure }
  | { kind: 'said'; tone: 'good' | 'attention'; title: string }

/** What a table does when somebody sits down, is known, or is sent away. */
type AtSeat = {
  /** Somebody else than `former` sits down. */
  onSeat: (text: string, former: AtTable | null) => void
  onKnown: (visitor: Visitor) => void
  onUnconfirmed: (text: string) => void
  /** The host does not let them sit there. */
  onRefused: (at: AtTable, failure: Failure) => void
}

/** A host that is slower than this, in ms, is not waited for: the scan is kept and the recruiter goes on. */
const patience = 2500

/** Who sits at the table: shown at once as far as this device knows, then as the host says, then or when it is back. */
export function useTable({ onSeat, onKnown, onUnconfirmed, onRefused }: AtSeat) {
  const { outbox, fairDigits } = useHouse()
  const [state, say] = useState<TableState>({ kind: 'waiting' })
  const [table, setTable] = useState<AtTable | null>(null)
  const now = useRef<AtTable | null>(null)
  const takeTurn = useTurn()

  function seat(next: AtTable | null): void {
    now.current = next
    setTable(next)
  }

  async function read(scanned: string): Promise<void> {
    const atOnce = readAtOnce(scanned, fairDigits)
    const isMine = takeTurn()
    if (atOnce.kind === 'wrong') {
      feel('bad')
      return say(atOnce)
    }
    const { text, counter, number } = atOnce
    const former = now.current
    const isSame = former?.text === text
    const scanId = freshId()
    if (!isSame) onSeat(text, former)
    seat({ scanId, text, at: outbox.now(), counter, number, standing: 'asking', seen: isSame ? former.seen : null })
    feel('good')
    say({ kind: 'reading' })
    const input = { id: scanId, text, scannedAt: outbox.now() }
    const answer = await askOrKeep(outbox, input)
    if (answer !== null) return isMine() ? hear(scanId, answer) : undefined
    if (!isMine() || now.current?.scanId !== scanId) return
    seat({ ...now.current, standing: 'unconfirmed' })
    say({ kind: 'unconfirmed' })
    onUnconfirmed(text)
  }

  /** The host's word about the one who sits there, at once or much later. */
  function hear(scanId: string, answer: Result<Visitor>): void {
    const at = now.current
    if (at?.scanId !== scanId) return
    if (!answer.ok) {
      feel('bad')
      return onRefused(at, answer.failure)
    }
    learnNumber(at.text, answer.value.badgeNumber)
    seat({ ...at, standing: 'known', number: answer.value.badgeNumber, seen: answer.value })
    say({ kind: 'read' })
    onKnown(answer.value)
  }

  useScan(({ text }) => {
    void read(text)
    return true
  })
  useLateAnswers(hear)
  return { state, say, table, seat, read, now: () => now.current, type }
}

/** A number typed goes the way of every scan. */
function type(text: string): void {
  deliver({ text, at: performance.now() })
}

/**
 * The host's answer to a scan, asked past whatever waits, so that the card is there in a blink. Null: nobody knows whether
 * the host has heard it, so it is kept and goes again under the same id.
 */
async function askOrKeep(outbox: Outbox, input: InputOf<'booth.scan'>): Promise<Result<Visitor> | null> {
  const isAway = outbox.read().trouble !== null
  const answer = isAway ? null : await call('booth.scan', input, AbortSignal.timeout(patience))
  if (answer !== null && (answer.ok || !unanswered.includes(answer.failure.code))) return answer
  void outbox.give('booth.scan', input)
  return null
}

export type TableWork = ReturnType<typeof useTable>

/** Scans kept while the host was away are answered when it is back. */
function useLateAnswers(hear: (scanId: string, answer: Result<Visitor>) => void): void {
  const { outbox } = useHouse()
  const latest = useRef(hear)
  useEffect(() => {
    latest.current = hear
  })
  useEffect(
    () =>
      outbox.onAnswer(({ procedure, id, result }) => {
        if (procedure === 'booth.scan') latest.current(id, result as Result<Visitor>)
      }),
    [outbox],
  )
}

const unanswered: readonly Failure['code'][] = [
  'host-away',
  'internal',
  'too-fast',
  'station-unknown',
  'device-revoked',
]
