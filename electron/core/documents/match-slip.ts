import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import { matchFor } from '../matching.ts'
import { mergeFields } from '../person-fields.ts'
import type { DocumentSource } from './source.ts'

/** So many vacancies fit a slip, and a person. */
const mostMatches = 8

/** The vacancies that fit one attendee, with the booth to go to. Refuses `not-found`. */
export function matchSlip(attendeeId: string, fairId: string, source: DocumentSource): DocumentFace {
  const { store } = source
  const root = store.persons.rootOf(attendeeId)
  const persons = store.persons.group(root)
  if (persons.length === 0) throw new Refusal({ code: 'not-found', field: 'attendeeId' })
  const badge = store.attendances.badgesOf(root, fairId)[0]
  return {
    kind: 'match-slip',
    holder: {
      number: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
      fullName: mergeFields(persons).fullName,
    },
    matches: matchFor(attendeeId, mostMatches, source),
  }
}
