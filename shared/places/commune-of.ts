import { asName, marksAgree, segmentsOf } from './address.ts'
import { fold } from '../text/fold.ts'
import type { Segment } from './address.ts'
import type { Gazetteer, NamedUnit } from './gazetteer.ts'

/**
 * Today's commune of an address: certain, one of several (ask; one code alone is
 * likely but not proven), or unknown. `village` is what stands before the commune.
 */
export type CommuneReading =
  | { kind: 'certain'; code: string; village: string }
  | { kind: 'several'; codes: string[]; village: string }
  | { kind: 'unknown' }

export type AddressHints = {
  /** The card's day of issue: before 1/7/2025 the units are the former ones. */
  issuedOn?: string | null
  /** Province to assume where the address names none, as in a commune's own list. */
  provinceCode?: string
}

// The two-level units of 2025 are in force since then (NQ 1672, NQ 202/2025/QH15).
const TWO_LEVELS_FROM = '2025-07-01'
type Era = 'former' | 'today' | 'either'
const UNKNOWN: CommuneReading = { kind: 'unknown' }

function eraOf(issuedOn: string | null | undefined): Era {
  if (issuedOn === null || issuedOn === undefined) return 'either'
  return issuedOn < TWO_LEVELS_FROM ? 'former' : 'today'
}

// Exact names first; names that lack marks only where no exact one is.
function matching(units: readonly NamedUnit[] | undefined, segment: Segment): NamedUnit[] {
  const ofKind = (units ?? []).filter(({ kind }) => segment.kind === '' || kind === segment.kind)
  const exact = ofKind.filter(({ marked }) => marked === segment.marked)
  return exact.length > 0 ? exact : ofKind.filter(({ marked }) => marksAgree(segment.marked, marked))
}

function reading(units: readonly NamedUnit[], before: readonly Segment[]): CommuneReading {
  const codes = [...new Set(units.flatMap(({ now }) => now))]
  const village = before.map(({ text }) => text).join(', ')
  const [code] = codes
  if (code === undefined) return UNKNOWN
  return codes.length === 1 ? { kind: 'certain', code, village } : { kind: 'several', codes, village }
}

type Place = {
  provinceCode: string
  /** The name used was given up on 1/7/2025, so the address is older. */
  isFormer: boolean
  rest: readonly Segment[]
}

// Right to left: the province is the last part, unless it is the city of the same name.
function provinceIn(segments: readonly Segment[], gazetteer: Gazetteer, assumed: string | undefined): Place | null {
  const last = segments.at(-1)
  if (last === undefined) return null
  const named = gazetteer.provinceNames.get(fold(last.marked))
  const isHomeCity = last.level === 'city' && gazetteer.districts.has(last.folded)
  if (
    named !== undefined &&
    !isHomeCity &&
    (last.level === 'none' || last.level === 'province' || last.level === 'city')
  ) {
    return { provinceCode: named.code, isFormer: named.isFormer, rest: segments.slice(0, -1).map(asName) }
  }
  if (assumed !== undefined) return { provinceCode: assumed, isFormer: false, rest: segments }
  // Without a province only a former district of ours with a commune of its own is plain enough.
  const isDistrict = gazetteer.districts.has(last.folded) && segments.length > 1
  return isDistrict ? { provinceCode: gazetteer.homeProvince, isFormer: true, rest: segments } : null
}

function withDistrict(rest: readonly Segment[], gazetteer: Gazetteer): NamedUnit[] {
  const district = rest.at(-1)
  const commune = rest.at(-2)
  if (district === undefined || commune === undefined || !gazetteer.districts.has(district.folded)) return []
  if (district.level === 'commune' || commune.level === 'village') return []
  const inDistrict = gazetteer.former.get(commune.folded)?.filter((unit) => unit.district === district.folded)
  return matching(inDistrict, commune)
}

function atHome(rest: readonly Segment[], gazetteer: Gazetteer, era: Era): CommuneReading {
  const last = rest.at(-1)
  if (last === undefined) return UNKNOWN
  const sayingDistrict = last.level === 'district' || last.level === 'city'
  const old = withDistrict(rest, gazetteer)
  const now = sayingDistrict ? [] : matching(gazetteer.todayIn(gazetteer.homeProvince).get(last.folded), last)
  // A commune never lies in a commune: two such words, or a word for the
  // district, leave only the former reading.
  const saysFormer = sayingDistrict || rest.at(-2)?.level === 'commune'
  if (old.length > 0 && (saysFormer || now.length === 0 || era !== 'today')) return reading(old, rest.slice(0, -2))
  if (saysFormer) return UNKNOWN
  const bare = matching(gazetteer.former.get(last.folded), last)
  const before = rest.slice(0, -1)
  if (era === 'today') return reading(now.length > 0 ? [...now, ...old] : bare, before)
  // A former address without its commune: the district's name is no answer.
  const isOnlyDistrict = gazetteer.districts.has(last.folded) && last.level === 'none'
  if (era === 'former') return isOnlyDistrict ? UNKNOWN : reading(bare.length > 0 ? bare : now, before)
  const either = reading([...now, ...bare], before)
  // "Nà Lùng, Bắc Sơn": a village of today's Bắc Sơn, or a commune of the former
  // district that is not known here. One answer is likely, yet it must be asked.
  const isDoubtful = isOnlyDistrict && rest.at(-2)?.level === 'none' && either.kind === 'certain'
  return isDoubtful ? { ...either, kind: 'several', codes: [either.code] } : either
}

// Elsewhere only today's units are known, and a bare "Đông Anh" may be a former
// district: the word "xã" or the card's day must say that it is a commune.
function elsewhere({ provinceCode, isFormer, rest }: Place, gazetteer: Gazetteer, era: Era): CommuneReading {
  const last = rest.at(-1)
  if (last === undefined || isFormer || era === 'former') return UNKNOWN
  // "Bản Lầu" and "Phố Hiến" begin like villages and are communes all the same.
  const isBare = last.level === 'none' || last.level === 'village'
  if (last.level !== 'commune' && !(era === 'today' && isBare)) return UNKNOWN
  return reading(matching(gazetteer.todayIn(provinceCode).get(last.folded), last), rest.slice(0, -1))
}

/**
 * Finds today's commune in an address of any of the three vintages (200 units
 * until 11/2024, 194 until 6/2025, 65 since), with or without unit words.
 * Certain only when every possible reading leads to one commune (DOMAIN §2.1:
 * twelve former names lead to several).
 */
export function communeOf(address: string, gazetteer: Gazetteer, hints: AddressHints = {}): CommuneReading {
  const place = provinceIn(segmentsOf(address), gazetteer, hints.provinceCode)
  if (place === null) return UNKNOWN
  const era = eraOf(hints.issuedOn)
  if (place.provinceCode !== gazetteer.homeProvince) return elsewhere(place, gazetteer, era)
  return atHome(place.rest, gazetteer, place.isFormer ? 'former' : era)
}

/** The province of today that an address names last, by its present or a former name. */
export function provinceOf(address: string, gazetteer: Gazetteer): string | null {
  return provinceIn(segmentsOf(address), gazetteer, undefined)?.provinceCode ?? null
}
