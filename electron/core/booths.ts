import { parseBadgeCode } from '../../shared/badge-code.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { BoothSettings } from '../../shared/contract/booth.ts'
import type { Outcome, Visitor } from '../../shared/contract/interview.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { attendBooth } from './attend.ts'
import { findBadge, numberOf } from './badge-lookup.ts'
import { boothEmployer, type Context, currentFair } from './context.ts'
import { showEmployer, showVacancy } from './employers.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { mayShare } from './standing-consents.ts'

/** The employer whose booth this is. */
export function requireBooth(context: Context): EmployerRow {
  const id = boothEmployer(context)
  const employer = id === null ? undefined : context.store.fairs.employer(id)
  if (!employer || employer.fair !== currentFair(context).id) throw new Refusal({ code: 'no-booth' })
  return employer
}

/** This screen takes, or leaves, the seat of an employer's booth. */
export function sitAtBooth({ employerId }: CheckedInputOf<'booth.sit'>, context: Context): OutputOf<'booth.sit'> {
  const { store, caller } = context
  if (employerId !== null && !store.fairs.employer(employerId)) throw new Refusal({ code: 'not-found' })
  if (caller.door === 'window') store.stations.sit(employerId)
  else store.stations.sitPaired(caller.stationId, employerId)
  return {}
}

/** What booths see and write unless the organizer says otherwise. */
export const usualSettings: BoothSettings = {
  show: { birthYear: true, commune: true, phone: true, needs: true, education: true },
  rating: false,
  tags: [],
  handbooks: [],
}

export function readBooth(_input: CheckedInputOf<'booth.read'>, context: Context): OutputOf<'booth.read'> {
  const employer = requireBooth(context)
  const vacancies = context.store.fairs.vacancies(employer.id).map((row) => ({ ...showVacancy(row), reached: 0 }))
  return { employer: showEmployer(employer), vacancies, settings: usualSettings }
}

/**
 * Reads a badge at the booth. A scanned code means that its holder stands there: whoever got the badge ahead, or had
 * gone home, is present. A number may be typed off a list, so it checks nobody in.
 */
export function scanAtBooth(input: CheckedInputOf<'booth.scan'>, context: Context): OutputOf<'booth.scan'> {
  const { store, caller, now } = context
  const employer = requireBooth(context)
  let hasArrived = false
  const work = () => {
    const badge = findBadge(input.text, context)
    store.stations.noteAccess(now(), caller.stationId, 'booth-scan', store.persons.rootOf(badge.person), 1)
    if (parseBadgeCode(input.text).ok) hasArrived = attendBooth(context, badge, input.scannedAt)
    return { id: badge.id }
  }
  const visitor = once(context, 'booth.scan', input.id, work, ({ id }) => {
    const badge = store.badges.byId(id)
    if (!badge) throw new Refusal({ code: 'not-found' })
    return showVisitor(badge, employer, context)
  })
  if (hasArrived) context.announce(['attendees'])
  return visitor
}

/**
 * What the booth may see of a badge: nothing but its number without consent to share, or of a child for
 * whom nobody acts, and never the ID number, ethnicity, household or disability (Luật 91/2025/QH15 art. 25.1; NĐ 356/2025 art. 4).
 */
function showVisitor(badge: BadgeRow, employer: EmployerRow, context: Context): Visitor {
  const { store } = context
  const root = store.persons.rootOf(badge.person)
  const fields = mergeFields(store.persons.group(root))
  const sharing = mayShare(store, root, fields, currentFair(context).held_on)
  const seen = store.interviews.ofRoot(root, badge.fair, employer.id)
  return {
    badgeId: badge.id,
    badgeNumber: numberOf(badge),
    sharing,
    mayAsk: false,
    fullName: sharing ? fields.fullName : null,
    birthYear: sharing && fields.birthDate ? Number(fields.birthDate.slice(0, 4)) : null,
    sex: sharing ? fields.sex : null,
    communeCode: sharing ? fields.communeCode : null,
    phone: sharing ? fields.phone : null,
    needs: sharing ? fields.needs : [],
    education: sharing ? fields.education : null,
    qualification: sharing ? fields.qualification : null,
    occupation: sharing ? fields.occupation : null,
    seenBefore: seen.map((row) => ({ interviewId: row.id, at: row.scanned_at, outcome: row.outcome as Outcome })),
  }
}
