import { composeBadgeCode, parseBadgeCode } from './badge-code.ts'
import type { BadgeNumber } from './badge-number.ts'
import type { Outcome } from './contract/interview.ts'
import { isRescueCode } from './rescue-mark.ts'

/**
 * [Note: rescue code] What waits in a phone that cannot send, as digits that any scanner types: who was met, for which
 * vacancy, how it ended, at which minute. Notes, appointments and services do not travel.
 *
 *     88 1 length(4) fair(4) employer(6) day(5) part(2) parts(2) turns(2)  turn…  check(2)
 *     turn:  1 station(2) counter(5) mac(10)  or  2 letters(4) counter(7)   then outcome(1) vacancy(4) minute(4)
 *
 * The check is that of badge codes (MOD 97-10), over everything. The length comes first, so that a digit lost anywhere shows.
 */
export type RescueTurn = {
  /** The 24 digits of a badge of this fair, or a number typed by hand. */
  badge: { code: string } | { number: BadgeNumber }
  /** Null: scanned, and nothing written down yet. */
  outcome: Outcome | null
  /** As `vacancyDigits` makes them; null where none was chosen. */
  vacancy: string | null
  /** ms UTC; travels by the minute. */
  at: number
}

export type RescuePart = {
  fairDigits: string
  employerDigits: string
  part: number
  parts: number
  turns: readonly RescueTurn[]
}

export type RescueReading = { ok: true; part: RescuePart } | { ok: false; reason: 'not-rescue' | 'version' | 'damaged' }

/** As many turns as a scanner types in some seconds and a tired phone's screen shows large enough. */
const mostTurns = 16
const mostParts = 99
const magic = '88'
const version = '1'
const headLength = 28
/** One digit each, for ever: a phone may hold a page of another day. */
const outcomeDigits: Readonly<Record<Outcome, string>> = {
  met: '0',
  'pre-selected': '1',
  appointment: '2',
  hired: '3',
  considering: '4',
  'not-suitable': '5',
  declined: '6',
  'no-show': '7',
}
const noOutcome = '9'
const minute = 60_000
const day = 24 * 60 * minute
/** Vietnam is seven hours ahead, all year. */
const ahead = 7 * 60 * minute

/** Six digits that stand for an employer: its id's random end, so that a phone can make them without the host. */
export function employerDigits(employerId: string): string {
  return digitsOfId(employerId, 1_000_000, 6)
}

/** Four digits that stand for a vacancy among those of its employer; never `0000`, which is none. */
export function vacancyDigits(vacancyId: string): string {
  return String(1 + Number(digitsOfId(vacancyId, 9999, 4))).padStart(4, '0')
}

/** The codes to show one after the other, each good by itself; none where nothing waits. */
export function composeRescueCodes(
  fairDigits: string,
  employerId: string,
  turns: readonly RescueTurn[],
): readonly string[] {
  const parts = splitTurns(turns)
  if (parts.length > mostParts) throw new RangeError('too many turns for rescue codes')
  return parts.map((some, at) =>
    composePart({
      fairDigits,
      employerDigits: employerDigits(employerId),
      part: at + 1,
      parts: parts.length,
      turns: some,
    }),
  )
}

/** Reads one code. Whether its badges are genuine and its employer of this fair the host says. */
export function parseRescueCode(text: string): RescueReading {
  const code = text.trim()
  if (!isRescueCode(code)) return { ok: false, reason: 'not-rescue' }
  if (code[2] !== version) return { ok: false, reason: 'version' }
  if (Number(code.slice(3, 7)) !== code.length || checkOf(code.slice(0, -2)) !== code.slice(-2))
    return { ok: false, reason: 'damaged' }
  const digits = takeFrom(code.slice(7, -2))
  const fairDigits = digits(4)
  const employer = digits(6)
  const firstDay = Number(digits(5)) * day - ahead
  const [part, parts, count] = [Number(digits(2)), Number(digits(2)), Number(digits(2))]
  const turns: RescueTurn[] = []
  for (let at = 0; at < count; at += 1) {
    const turn = readTurn(digits, fairDigits, firstDay)
    if (turn === null) return { ok: false, reason: 'damaged' }
    turns.push(turn)
  }
  if (digits(1) !== '' || part < 1 || part > parts) return { ok: false, reason: 'damaged' }
  return { ok: true, part: { fairDigits, employerDigits: employer, part, parts, turns } }
}

function composePart({ fairDigits, employerDigits, part, parts, turns }: RescuePart): string {
  const first = Math.floor((Math.min(...turns.map(({ at }) => at)) + ahead) / day)
  const body = turns.map((turn) => writeTurn(turn, first * day - ahead)).join('')
  const head = fairDigits + employerDigits + pad(first, 5) + pad(part, 2) + pad(parts, 2) + pad(turns.length, 2)
  const whole = magic + version + pad(headLength + body.length + 2, 4) + head + body
  return whole + checkOf(whole)
}

/** A code spans six days at most; turns of a phone that lay in a drawer longer begin another. */
function splitTurns(turns: readonly RescueTurn[]): RescueTurn[][] {
  const parts: RescueTurn[][] = []
  for (const turn of [...turns].sort((one, other) => one.at - other.at)) {
    const last = parts.at(-1)
    const isRoom = last && last.length < mostTurns && turn.at - (last[0]?.at ?? 0) < 5 * day
    if (isRoom) last.push(turn)
    else parts.push([turn])
  }
  return parts
}

function writeTurn({ badge, outcome, vacancy, at }: RescueTurn, firstDay: number): string {
  const minutes = Math.floor((at - firstDay) / minute)
  const ended = outcome === null ? noOutcome : outcomeDigits[outcome]
  return writeBadge(badge) + ended + (vacancy ?? '0000') + pad(minutes, 4)
}

function writeBadge(badge: RescueTurn['badge']): string {
  if ('code' in badge) {
    const read = parseBadgeCode(badge.code)
    if (!read.ok) throw new RangeError('no badge code')
    return `1${read.parts.stationDigits}${pad(read.parts.counter, 5)}${read.parts.macDigits}`
  }
  const letters = [...badge.number.letter].map((letter) => pad(letter.charCodeAt(0) - 64, 2)).join('')
  return `2${letters.padStart(4, '0')}${pad(badge.number.counter, 7)}`
}

function readTurn(digits: (count: number) => string, fairDigits: string, firstDay: number): RescueTurn | null {
  const badge = readBadge(digits, fairDigits)
  const ended = digits(1)
  const vacancy = digits(4)
  const minutes = digits(4)
  const outcome = outcomeOf(ended)
  if (badge === null || minutes.length < 4 || outcome === undefined) return null
  return {
    badge,
    outcome,
    vacancy: vacancy === '0000' ? null : vacancy,
    at: firstDay + Number(minutes) * minute,
  }
}

function outcomeOf(digit: string): Outcome | null | undefined {
  if (digit === noOutcome) return null
  return (Object.keys(outcomeDigits) as Outcome[]).find((outcome) => outcomeDigits[outcome] === digit)
}

function readBadge(digits: (count: number) => string, fairDigits: string): RescueTurn['badge'] | null {
  const kind = digits(1)
  if (kind === '1') {
    const [stationDigits, counter, macDigits] = [digits(2), digits(5), digits(10)]
    if (macDigits.length < 10) return null
    return { code: composeBadgeCode({ fairDigits, stationDigits, counter: Number(counter), macDigits }) }
  }
  const [first, second, counter] = [Number(digits(2)), Number(digits(2)), digits(7)]
  if (kind !== '2' || counter.length < 7 || first > 26 || second < 1 || second > 26) return null
  const letter = [first, second].map((place) => (place === 0 ? '' : String.fromCharCode(64 + place))).join('')
  return { number: { letter, counter: Number(counter) } }
}

/** Takes digits from the front, as many as are left. */
function takeFrom(text: string): (count: number) => string {
  let at = 0
  return (count) => text.slice(at, (at += count))
}

function checkOf(digits: string): string {
  let rest = 0
  for (const digit of `${digits}00`) rest = (rest * 10 + Number(digit)) % 97
  return pad(98 - rest, 2)
}

function digitsOfId(id: string, below: number, count: number): string {
  return pad(Number.parseInt(id.replaceAll('-', '').slice(-12), 16) % below, count)
}

function pad(value: number, count: number): string {
  return String(value).padStart(count, '0')
}
