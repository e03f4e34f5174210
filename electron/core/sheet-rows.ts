import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { InterviewRow } from '../db/interviews.ts'
import { attendOnPaper } from './attend.ts'
import { findBadge, numberOf } from './badge-lookup.ts'
import { boothSettings } from './booth-settings.ts'
import { type Context, currentFair } from './context.ts'
import { requireHappened } from './happened.ts'
import { answersOf } from './interview-answers.ts'
import { writeTurn } from './interview-log.ts'
import { requireOwnVacancy } from './interviews.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { takeOffLine } from './sheet-lines.ts'
import { requireSheet } from './sheets.ts'
import { updateWhatDiffers } from './what-differs.ts'

type Line = CheckedInputOf<'sheet.enter'>

/**
 * One row of an interview sheet, typed afterwards and kept under the time written on it. The same row again puts it right:
 * its answers, or whose row it is. An interview the booth's phone told of as well is one with it.
 *
 * @throws Refusal `sheet-unknown`, `bad-input` (`row`, `at`), `vacancy-not-yours`, and those of a badge that cannot be read
 */
export function enterSheetRow(input: Line, context: Context): OutputOf<'sheet.enter'> {
  const { store, now } = context
  const fair = currentFair(context)
  let hasArrived = false
  const work = () => {
    const sheet = requireSheet(input.number, 'interviews', fair, context)
    if (input.row > sheet.rows || sheet.employer === null) throw new Refusal({ code: 'bad-input', field: 'row' })
    requireHappened(input.at, fair, now(), 'at')
    const badge = findBadge(input.badgeText, context)
    requireOwnVacancy(input.vacancyId, sheet.employer, context)
    const [standing, ...others] = store.interviews.ofSheetRow(fair.id, input.number, input.row)
    const isTheirs = standing?.root === store.persons.rootOf(badge.person)
    for (const other of isTheirs || !standing ? others : [standing, ...others]) takeOffLine(other, context)
    const id =
      standing && isTheirs ? putRight(standing, input, badge, context) : write(input, sheet.employer, badge, context)
    if (input.outcome !== 'no-show') hasArrived = attendOnPaper(context, badge, input.at)
    return { id }
  }
  const entered = once(context, 'sheet.enter', input.id, work, ({ id }) => showEntered(id, context))
  if (hasArrived) context.announce(['attendees'])
  return entered
}

function write(input: Line, employer: string, badge: BadgeRow, context: Context): string {
  const said = { ...input, appointmentAt: null, appointmentPlace: null, reason: null, rating: null, tags: [] }
  const answers = answersOf(said, boothSettings(context))
  const line = { sheet: input.number, row: input.row }
  return writeTurn({ id: input.id, employer, badge, answers, at: input.at, again: false, line }, context)
}

/** What a sheet has no column for stays as it was told elsewhere. */
function putRight(standing: InterviewRow, input: Line, badge: BadgeRow, context: Context): string {
  const said = {
    vacancyId: input.vacancyId,
    outcome: input.outcome,
    note: input.note,
    appointmentAt: standing.appointment_at,
    appointmentPlace: standing.appointment_place,
    reason: standing.reason,
    rating: standing.rating,
    tags: standing.tags === null ? [] : (JSON.parse(standing.tags) as string[]),
  }
  const answers = answersOf(said, boothSettings(context), standing.rating)
  updateWhatDiffers(context.store, 'interview', standing, { ...answers, badge: badge.id, scanned_at: input.at })
  return standing.id
}

function showEntered(id: string, { store }: Context): OutputOf<'sheet.enter'> {
  const interview = store.interviews.byId(id)
  const badge = store.badges.byId(interview?.badge ?? '')
  const persons = interview ? store.persons.group(interview.root) : []
  if (!badge || persons.length === 0) throw new Refusal({ code: 'not-found' })
  return { fullName: mergeFields(persons).fullName, badgeNumber: numberOf(badge) }
}
