import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { LikelyPerson } from '../../shared/contract/known.ts'
import type { Row } from '../db/rows.ts'
import type { Store } from '../db/store.ts'
import { viewRows } from './attendee-rows.ts'
import { type Context, currentFair, ownStation } from './context.ts'
import { type KnownFields, type Likeness, likenessOf } from './likely-score.ts'
import { likelySteps } from './likely-steps.ts'
import { areToldApart } from './person-links.ts'
import { digestOfNumber } from './secrets.ts'
import { hasConsent } from './standing-consents.ts'

/** How many are taken from each step, and how many are looked at in all. */
const perStep = 30
const looked = 90
/** Beside somebody whose card it certainly is, only those are shown who may be their second record. */
const beside = 400

type Candidate = Likeness & { root: string; isCertain: boolean; isHere: boolean; idTail: string | null }

/**
 * Who in the database may be the person in the form: by number, old number, phone, and names that are the
 * same or nearly, weighed with birth, village and commune (core/likely-score.ts). The likeliest first,
 * those of this fair or its list before others as likely.
 */
export function likelyAttendees(
  question: CheckedInputOf<'attendee.likely'>,
  context: Context,
): OutputOf<'attendee.likely'> {
  const { store } = context
  const fair = currentFair(context)
  const certain = new Set(holdersOf(question.idNumber, context))
  const asked = question.except === null ? null : store.persons.rootOf(question.except)
  const own = asked === null ? [] : store.persons.group(asked)
  const candidates = [...gather(question, fair.id, certain, store)]
    .filter((root) => root !== asked && !areToldApart(store, own, store.persons.group(root)))
    .flatMap((root) => weigh(root, question, certain.has(root), fair.id, store) ?? [])
    .toSorted(byLikeness)
  const shown = candidates
    .filter(({ isCertain, score }) => certain.size === 0 || isCertain || score >= beside)
    .slice(0, question.limit)
  return show(shown, fair.id, store)
}

function holdersOf(idNumber: string | null, context: Context): string[] {
  if (idNumber === null) return []
  const { store } = context
  const digest = digestOfNumber(ownStation(context).secret, idNumber)
  return store.persons.byDigest(digest).map((person) => store.persons.rootOf(person))
}

function gather(
  question: CheckedInputOf<'attendee.likely'>,
  fairId: string,
  certain: ReadonlySet<string>,
  store: Store,
): Set<string> {
  const found = new Set(certain)
  for (const match of likelySteps(question, fairId, store.search.vocabulary)) {
    for (const root of store.search.find(match, perStep)) found.add(root)
    if (found.size >= looked) break
  }
  return found
}

function weigh(
  root: string,
  question: CheckedInputOf<'attendee.likely'>,
  isCertain: boolean,
  fairId: string,
  store: Store,
): Candidate | null {
  const records = store.persons.group(root)
  const isHere = store.attendances.ofRoot(root, fairId).length > 0
  const known = knownFields(records)
  const likeness = likenessOf(question, known, { isCertain, isHere })
  return likeness && { ...likeness, root, isCertain, isHere, idTail: known.idNumber.at(-1)?.slice(-4) ?? null }
}

function knownFields(records: readonly Row[]): KnownFields {
  const valuesOf = (column: string) =>
    records.flatMap((record) => {
      const value = record[column]
      return typeof value === 'string' && value !== '' ? [value] : []
    })
  return {
    fullName: valuesOf('full_name'),
    birthDate: valuesOf('birth_date'),
    sex: valuesOf('sex'),
    idNumber: valuesOf('id_number'),
    oldIdNumber: valuesOf('old_id_number'),
    phone: valuesOf('phone'),
    communeCode: valuesOf('commune_code'),
    village: valuesOf('village'),
  }
}

function byLikeness(one: Candidate, other: Candidate): number {
  if (one.isCertain !== other.isCertain) return one.isCertain ? -1 : 1
  return other.score - one.score || Number(other.isHere) - Number(one.isHere) || (one.root < other.root ? -1 : 1)
}

function show(candidates: readonly Candidate[], fairId: string, store: Store): LikelyPerson[] {
  const rows = new Map(
    viewRows(
      store,
      candidates.map(({ root }) => root),
      fairId,
    ).map((row) => [row.id, row]),
  )
  return candidates.flatMap(({ root, isCertain, idTail, matches, differs }) => {
    const row = rows.get(root)
    if (!row) return []
    const last = store.search.lastFair(root, fairId)
    return {
      ...row,
      certain: isCertain,
      idTail,
      matches,
      differs,
      consentStands: hasConsent(store.attendances.consentsOf(root), 'register-and-match'),
      lastFair: last ? { name: last.name, heldOn: last.held_on } : null,
    }
  })
}
