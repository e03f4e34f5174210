import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { LikelyPerson } from '../../shared/contract/known.ts'
import type { LineRecord } from '../db/search.ts'
import type { Store } from '../db/store.ts'
import { byRoot, viewRows } from './attendee-rows.ts'
import { type Context, currentFair, ownStation } from './context.ts'
import { type KnownFields, type Likeness, likenessOf } from './likely-score.ts'
import { gatherNamed, gatherSimilar } from './likely-gather.ts'
import { areToldApart } from './person-links.ts'
import { ofSameKind } from './rehearsal-guard.ts'
import { digestOfNumber } from './secrets.ts'
import { hasConsent } from './standing-consents.ts'

/** Beside somebody whose card it certainly is, only those are shown who may be their second record. */
const beside = 400
/** Name and whole birth date: whoever has both is found, and similar names need not be looked through. */
const found = 480

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
  const look = (roots: readonly string[]): Candidate[] =>
    weighAll(ofSameKind([...new Set(roots)], fair, context), question, certain, fair.id, store).filter(
      ({ root }) => own.length === 0 || (root !== asked && !areToldApart(store, own, store.persons.group(root))),
    )
  const named = look([...certain, ...gatherNamed(store, question, fair.id)])
  const isKnown = named.some(({ score }) => score >= found)
  const seen = new Set(named.map(({ root }) => root))
  const similar = isKnown ? [] : look(gatherSimilar(store, question, fair.id)).filter(({ root }) => !seen.has(root))
  const candidates = [...named, ...similar].toSorted(byLikeness)
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

function weighAll(
  roots: readonly string[],
  question: CheckedInputOf<'attendee.likely'>,
  certain: ReadonlySet<string>,
  fairId: string,
  store: Store,
): Candidate[] {
  const records = byRoot(store.search.records(roots))
  const here = byRoot(store.search.attendances(roots, fairId))
  return roots.flatMap((root) => {
    const known = knownFields(records.get(root) ?? [])
    const [isCertain, isHere] = [certain.has(root), here.has(root)]
    const likeness = likenessOf(question, known, { isCertain, isHere })
    return likeness ? { ...likeness, root, isCertain, isHere, idTail: known.idNumber.at(-1)?.slice(-4) ?? null } : []
  })
}

function knownFields(records: readonly LineRecord[]): KnownFields {
  const valuesOf = (column: Exclude<keyof LineRecord, 'root' | 'clock'>) =>
    records.flatMap((record) => record[column] ?? [])
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
