import { parseBadgeCode } from '../../shared/badge-code.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Outcome, Visitor } from '../../shared/contract/interview.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { attendBooth } from './attend.ts'
import { findBadge, numberOf } from './badge-lookup.ts'
import { boothSettings } from './booth-settings.ts'
import { isKnownAtBooth, mayAskAtBooth } from './booth-sight.ts'
import { keepConsents } from './consents.ts'
import { boothEmployer, type Context, currentFair } from './context.ts'
import { showEmployer, showVacancy } from './employers.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { standingConsents } from './standing-consents.ts'

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

export function readBooth(_input: CheckedInputOf<'booth.read'>, context: Context): OutputOf<'booth.read'> {
  const { store } = context
  const employer = requireBooth(context)
  const reached = store.reached.ofFair(employer.fair)
  const vacancies = store.fairs
    .vacancies(employer.id)
    .map((row) => ({ ...showVacancy(row), reached: reached.get(row.id) ?? 0 }))
  return { employer: showEmployer(employer), vacancies, settings: boothSettings(context) }
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
  const visitor = once(context, 'booth.scan', input.id, work, ({ id }) => showBadge(id, employer, context))
  if (hasArrived) context.announce(['attendees'])
  return visitor
}

/**
 * The attendee answers, asked at the booth, whether employers may see who they are. A refusal is taken down at any time; a
 * yes only where nobody has asked yet, to a scanned badge: whoever refused at the desk changes that at the desk, and a number may be
 * typed of somebody who is not there.
 *
 * @throws Refusal `not-allowed`
 */
export function shareAtBooth(
  { id, text, given }: CheckedInputOf<'booth.share'>,
  context: Context,
): OutputOf<'booth.share'> {
  const { store, caller, now } = context
  const employer = requireBooth(context)
  const work = () => {
    const badge = findBadge(text, context)
    const root = store.persons.rootOf(badge.person)
    const fields = mergeFields(store.persons.group(root))
    store.stations.noteAccess(now(), caller.stationId, 'booth-share', root, 1)
    const answers = standingConsents(store.attendances.consentsOf(root))
    const standing = answers.find(({ purpose }) => purpose === 'share-with-employers')
    const mayAgree = parseBadgeCode(text).ok && mayAskAtBooth(root, fields, employer, context)
    if (given && standing?.given !== true && !mayAgree) throw new Refusal({ code: 'not-allowed' })
    if (standing?.given !== given) {
      const answer = { purpose: 'share-with-employers' as const, given, method: 'spoken' as const }
      keepConsents(context, badge.person, badge.fair, [answer], now())
    }
    return { id: badge.id }
  }
  return once(context, 'booth.share', id, work, (outcome) => showBadge(outcome.id, employer, context))
}

function showBadge(id: string, employer: EmployerRow, context: Context): Visitor {
  const badge = context.store.badges.byId(id)
  if (!badge) throw new Refusal({ code: 'not-found' })
  return showVisitor(badge, employer, context)
}

/**
 * What the booth may see of a badge: nothing but its number without consent to share, no more than the organizer lets booths
 * see, and never the ID number, ethnicity, household or disability (Luật 91/2025/QH15 art. 25.1; NĐ 356/2025 art. 4).
 */
function showVisitor(badge: BadgeRow, employer: EmployerRow, context: Context): Visitor {
  const { store } = context
  const root = store.persons.rootOf(badge.person)
  const fields = mergeFields(store.persons.group(root))
  const sharing = isKnownAtBooth(root, fields, employer, context)
  const { show } = boothSettings(context)
  const seen = store.interviews.ofRoot(root, badge.fair, employer.id)
  return {
    badgeId: badge.id,
    badgeNumber: numberOf(badge),
    sharing,
    mayAsk: !sharing && mayAskAtBooth(root, fields, employer, context),
    fullName: sharing ? fields.fullName : null,
    birthYear: sharing && show.birthYear && fields.birthDate ? Number(fields.birthDate.slice(0, 4)) : null,
    sex: sharing ? fields.sex : null,
    communeCode: sharing && show.commune ? fields.communeCode : null,
    phone: sharing && show.phone ? fields.phone : null,
    needs: sharing && show.needs ? fields.needs : [],
    education: sharing && show.education ? fields.education : null,
    qualification: sharing && show.education ? fields.qualification : null,
    occupation: sharing && show.needs ? fields.occupation : null,
    seenBefore: seen.map((row) => ({ interviewId: row.id, at: row.scanned_at, outcome: row.outcome as Outcome })),
  }
}
