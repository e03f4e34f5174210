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
  const { outbox, fairDigits, otherFairs } = useHouse()
  const [state, say] = useState<TableState>({ kind: 'waiting' })
  const [table, setTable] = useState<AtTable | null>(null)
  const now = useRef<AtTable | null>(null)
  const takeTurn = useTurn()

  function seat(next: AtTable | null): void {
    now.current = next
    setTable(next)
  }

  async function read(scanned: string): Promise<void> {
    const atOnce = readAtOnce(scanned, fairDigits, otherFairs)
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
    const answer = await keepAndAsk(outbox, input)
    if (answer !== null) return isMine() ? hear(scanId, answer) : undefined
    // The answer may have come past this one.
    if (!isMine() || now.current?.scanId !== scanId || now.current.standing !== 'asking') return
    seat({ ...now.current, standing: 'unconfirmed' })
    say({ kind: 'unconfirmed' })
    onUnconfirmed(text)
  }

  /** The host's word about the one who sits there, at once or much later. */
  function hear(scanId: string, answer: Result<Visitor>): void {
    const at = now.current
    // Heard at once and from the outbox as well.
    if (at?.scanId !== scanId || at.standing === 'known') return
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
 * Keeps a scan before anything is asked, so that a phone that dies meanwhile has it, and gives the host's answer if it
 * comes in time. Behind many that wait the host is also asked past them, under the same id, so that the card is there in
 * a blink. Null: kept, and answered later.
 */
async function keepAndAsk(outbox: Outbox, input: InputOf<'booth.scan'>): Promise<Result<Visitor> | null> {
  const { trouble, waiting } = outbox.read()
  const given = outbox.give('booth.scan', input)
  const isBehind = trouble === null && waiting > 0
  const past = isBehind ? await call('booth.scan', input, AbortSignal.timeout(patience)) : null
  if (past !== null && (past.ok || !unanswered.includes(past.failure.code))) {
    if (!past.ok) void given.then(() => outbox.drop(input.id))
    return past
  }
  const told = await Promise.race([given, after(patience)])
  if (told?.kind !== 'answered') return null
  // Refused before the eyes of who scanned: said there, and not once more among what was refused later.
  if (!told.result.ok) void outbox.drop(input.id)
  return told.result
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms))
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
