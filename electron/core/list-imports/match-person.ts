import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { LikelyQuestion } from '../../../shared/contract/known.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { byRoot } from '../attendee-rows.ts'
import { knownFields } from '../likely.ts'
import { gatherNamed } from '../likely-gather.ts'
import { likenessOf, type Likeness } from '../likely-score.ts'
import { ofSameKind } from '../rehearsal-guard.ts'
import type { Candidate } from './candidate.ts'

/** Name with the year and the village, or with the phone: less than that is two people as often as one. */
const worthAsking = 400

/**
 * Who of everybody in the database may be this person, the likeliest first. `isSame` is one who need not be asked about:
 * the name, the whole birth date (of a year alone also the phone) and the village are theirs, and nothing speaks against it.
 */
export function matchPerson(store: Store, person: PersonInput, fair: FairRow): Candidate[] {
  const question = questionOf(person)
  const roots = ofSameKind([...new Set(gatherNamed(store, question, fair.id))], fair, { store })
  if (roots.length === 0) return []
  const records = byRoot(store.search.records(roots))
  return roots
    .flatMap((root) => {
      const likeness = likenessOf(question, knownFields(records.get(root) ?? []), { isCertain: false, isHere: false })
      return likeness === null || likeness.score < worthAsking ? [] : { ...likeness, root, isSame: isSame(likeness) }
    })
    .toSorted((one, other) => other.score - one.score || (one.root < other.root ? -1 : 1))
}

/** What `matchPerson` looks at, as one key. */
export function keyOf(person: PersonInput): string {
  return JSON.stringify(questionOf(person))
}

function questionOf({ fullName, birthDate, idNumber, oldIdNumber, phone, communeCode, village }: PersonInput) {
  const question = { fullName, birthDate, idNumber, oldIdNumber, phone, communeCode, village, except: null, limit: 1 }
  return question satisfies LikelyQuestion
}

function isSame({ matches, differs }: Likeness): boolean {
  const has = (kind: Likeness['matches'][number]) => matches.includes(kind)
  if (differs.some((field) => field !== 'phone')) return false
  return has('name') && has('village') && (has('birth-date') || (has('birth-year') && has('phone')))
}
