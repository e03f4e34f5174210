import { parseBadgeCode } from '../../../shared/badge-code.ts'
import { parseBadgeNumber } from '../../../shared/badge-number.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { type RescueTurn, vacancyDigits } from '../../../shared/rescue-code.ts'
import type { Entry } from './entry.ts'

/** One turn that travels, with what was scanned or typed. */
export type Travelling = { badgeText: string; turn: RescueTurn }

/** What of the waiting entries a rescue code carries, oldest first, and how much stays behind. */
export type Rescued = {
  turns: readonly Travelling[]
  /** Notes, appointments, reasons, ratings and tags of turns that travel. */
  unsaid: number
  /** Commands that do not travel: services, handbooks, answers to consent, corrections of what the host has. */
  left: number
}

type Log = Pick<InputOf<'interview.log'>, 'badgeText' | 'outcome' | 'vacancyId' | 'scannedAt' | 'note'> &
  Partial<InputOf<'interview.log'>>

/** Reads the entries as somebody would who writes them onto paper: a turn as it stands after its corrections, without those taken back. */
export function rescueTurns(entries: readonly Entry[], fairDigits: string): Rescued {
  const logs = new Map<string, Log>()
  const scans = new Map<string, number>()
  let left = 0
  for (const { procedure, input, state } of entries) {
    if (state.kind !== 'waiting') continue
    if (procedure === 'interview.log') logs.set(input.id, input as InputOf<'interview.log'>)
    else if (procedure === 'interview.correct' || procedure === 'interview.undo') {
      const { interviewId, ...said } = input as InputOf<'interview.correct'>
      const logged = logs.get(interviewId)
      if (logged === undefined) left += 1
      else if (procedure === 'interview.undo') logs.delete(interviewId)
      else logs.set(interviewId, { ...logged, ...said })
    } else if (procedure === 'booth.scan') {
      const { text, scannedAt } = input as InputOf<'booth.scan'>
      if (!scans.has(text)) scans.set(text, scannedAt)
    } else left += 1
  }
  const turns: Travelling[] = []
  for (const log of logs.values()) {
    scans.delete(log.badgeText)
    const badge = badgeOf(log.badgeText, fairDigits)
    const vacancy = log.vacancyId === null ? null : vacancyDigits(log.vacancyId)
    if (badge === null) left += 1
    else turns.push({ badgeText: log.badgeText, turn: { badge, outcome: log.outcome, vacancy, at: log.scannedAt } })
  }
  for (const [badgeText, at] of scans) {
    const badge = badgeOf(badgeText, fairDigits)
    // A number typed by hand says nothing of who stands there.
    if (badge !== null && 'code' in badge) turns.push({ badgeText, turn: { badge, outcome: null, vacancy: null, at } })
  }
  turns.sort((one, other) => one.turn.at - other.turn.at)
  return { turns, unsaid: [...logs.values()].filter(saysMore).length, left }
}

function badgeOf(text: string, fairDigits: string): RescueTurn['badge'] | null {
  const code = parseBadgeCode(text)
  if (code.ok) return code.parts.fairDigits === fairDigits ? { code: text.trim() } : null
  const number = parseBadgeNumber(text)
  return number === null ? null : { number }
}

function saysMore({ note, appointmentAt, appointmentPlace, reason, rating, tags }: Log): boolean {
  const more = [appointmentAt, appointmentPlace, reason, rating]
  return note !== '' || more.some((said) => said !== null && said !== undefined) || (tags?.length ?? 0) > 0
}
