import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { SlipHolder } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { InterviewRow } from '../../db/interviews.ts'
import type { Store } from '../../db/store.ts'
import { placeName } from '../gazetteer.ts'
import { mergeFields } from '../person-fields.ts'
import { mayShare } from '../standing-consents.ts'

/** An interview that stands. Refuses `not-found`. */
export function standingInterview(id: string, { interviews }: Store): InterviewRow {
  const interview = interviews.byId(id)
  if (!interview || interview.withdrawn_at !== null) throw new Refusal({ code: 'not-found', field: 'interviewId' })
  return interview
}

/**
 * Whose slip it is. A slip is taken from the printer by the recruiter and shown to the employer: whoever does not share
 * with employers writes their own name on it. Refuses `not-found` for an erased person.
 */
export function holderOf(interview: InterviewRow, store: Store): SlipHolder {
  const persons = store.persons.group(interview.root)
  const fair = store.fairs.fair(interview.fair)
  if (persons.length === 0 || !fair) throw new Refusal({ code: 'not-found' })
  const badge = interview.badge === null ? undefined : store.badges.byId(interview.badge)
  const number = badge ? formatBadgeNumber(badge.letter, badge.counter) : null
  const fields = mergeFields(persons)
  if (!mayShare(store, interview.root, fields, fair.held_on))
    return { number, fullName: null, birthDate: null, sex: null, commune: null, phone: null }
  const { fullName, birthDate, sex, communeCode, phone } = fields
  const home = store.fairs.center(fair.center)?.province_code ?? ''
  return { number, fullName, birthDate, sex, commune: placeName(communeCode, home), phone }
}
