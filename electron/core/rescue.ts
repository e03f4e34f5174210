import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import {
  employerDigits,
  parseRescueCode,
  type RescuePart,
  type RescueTurn,
  vacancyDigits,
} from '../../shared/rescue-code.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { attendBooth } from './attend.ts'
import { findBadge } from './badge-lookup.ts'
import { type Context, currentFair, newId } from './context.ts'
import { sameInterview, type Turn, writeTurn } from './interview-log.ts'
import { once } from './receipts.ts'
import { fairDigits } from './secrets.ts'

type Became = 'taken' | 'already' | 'refused'

/**
 * Takes over what a phone showed because it could not send. A turn becomes an interview by the rule of every other, so that
 * the same code read twice, and the phone itself when it sends later, tell of the same one.
 */
export function takeRescue({ id, text }: CheckedInputOf<'rescue.take'>, context: Context): OutputOf<'rescue.take'> {
  const part = readPart(text, context)
  const employer = employerOf(part, context)
  const work = () => {
    const became = part.turns.map((turn) => takeTurn(turn, employer, context))
    context.store.stations.noteAccess(context.now(), context.caller.stationId, 'rescue', null, became.length)
    const count = (kind: Became): string => String(became.filter((one) => one === kind).length)
    return { taken: count('taken'), already: count('already'), refused: count('refused') }
  }
  return once(context, 'rescue.take', id, work, ({ taken, already, refused }) => ({
    employerName: employer.name ?? '',
    taken: Number(taken),
    already: Number(already),
    refused: Number(refused),
    part: part.part,
    parts: part.parts,
  }))
}

function readPart(text: string, context: Context): RescuePart {
  const read = parseRescueCode(text)
  if (!read.ok) throw new Refusal({ code: 'rescue-unreadable' })
  if (read.part.fairDigits !== fairDigits(currentFair(context).id)) throw new Refusal({ code: 'rescue-other-fair' })
  return read.part
}

/** Six digits tell a fair's employers apart but for one chance in thousands; then nobody is guessed. */
function employerOf(part: RescuePart, context: Context): EmployerRow {
  const [employer, another] = context.store.fairs
    .employers(currentFair(context).id)
    .filter(({ id }) => employerDigits(id) === part.employerDigits)
  if (!employer || another) throw new Refusal({ code: 'rescue-other-fair' })
  return employer
}

function takeTurn(told: RescueTurn, employer: EmployerRow, context: Context): Became {
  try {
    return told.outcome === null ? takeScan(told, context) : takeInterview(told, told.outcome, employer, context)
  } catch (error) {
    // Everything that refuses a turn does so before anything is written.
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

/** Scanned and nothing written down: its holder was there. A number typed by hand says that of nobody. */
function takeScan({ badge, at }: RescueTurn, context: Context): Became {
  const found = findBadge(badgeTextOf(badge), context)
  return 'code' in badge && attendBooth(context, found, at) ? 'taken' : 'already'
}

function takeInterview(
  { badge: told, vacancy, at }: RescueTurn,
  outcome: string,
  employer: EmployerRow,
  context: Context,
): Became {
  if (employer.kind === 'center') throw new Refusal({ code: 'not-allowed' })
  const badge = findBadge(badgeTextOf(told), context)
  const answers = { ...nothingMore, outcome, vacancy: vacancyOf(vacancy, employer, context) }
  const id = newId(context.now())
  const turn: Turn = { id, employer: employer.id, badge, answers, at, again: false, line: null }
  const standing = sameInterview(turn, context)
  // A code knows the minute; who told of that minute or a later one has said more.
  if (standing && standing.scanned_at >= at) return 'already'
  writeTurn(turn, context)
  if (outcome !== 'no-show') attendBooth(context, badge, at)
  return 'taken'
}

/** What does not travel by a code. */
const nothingMore = {
  note: '',
  appointment_at: null,
  appointment_place: null,
  reason: null,
  rating: null,
  tags: null,
}

function badgeTextOf(badge: RescueTurn['badge']): string {
  return 'code' in badge ? badge.code : formatBadgeNumber(badge.number.letter, badge.number.counter)
}

/** The vacancy those digits stand for; null where two share them. */
function vacancyOf(digits: string | null, employer: EmployerRow, { store }: Context): string | null {
  if (digits === null) return null
  const [vacancy, another] = store.fairs.vacancies(employer.id).filter(({ id }) => vacancyDigits(id) === digits)
  return vacancy && !another ? vacancy.id : null
}
