import type { PersonInput } from './contract/attendee.ts'
import type { Match } from './contract/employers.ts'
import type { Vacancy } from './contract/fair.ts'
import { placeKindOf } from './places/place-kind.ts'
import { ageOn } from './text/dates.ts'
import { fold } from './text/fold.ts'

/**
 * What of an attendee decides which vacancies fit. Nothing about poverty, ethnicity, disability or sex is in it, so none of that
 * can move anybody up or down a list.
 */
export type Wishes = Pick<
  PersonInput,
  'birthDate' | 'education' | 'qualification' | 'needs' | 'occupation' | 'wageWanted' | 'workPlace'
>

/** A vacancy, and how many persons were pre-selected, given an appointment or hired for it so far. */
export type Offer = Vacancy & { reached: number }

/** What the fair knows: its day (`YYYY-MM-DD`), the levels of education and training from the lowest up, and the provinces. */
export type Surroundings = {
  day: string
  education: readonly string[]
  qualification: readonly string[]
  home: string
  /** The province a written place lies in; null where it names none. */
  provinceOf: (place: string) => string | null
}

export type Fit<O extends Offer> = { offer: O } & Pick<Match, 'reasons' | 'doubts'>
type Reason = Match['reasons'][number]
type Doubt = Match['doubts'][number]
type PlaceKind = NonNullable<Vacancy['placeKind']>

/** `lacks`: known not to have what is asked for. `unknown`: nobody has said. */
type Demand = 'met' | 'lacks' | 'unknown'

const kindOfNeed: Readonly<Record<string, PlaceKind>> = {
  'job-in-province': 'in-province',
  'job-other-province': 'out-of-province',
  'job-abroad': 'abroad',
}
const kindsSaid: readonly (readonly [RegExp, PlaceKind])[] = [
  [/\b(?:trong tinh|trong (?:hoac|hay|va) ngoai tinh|gan nha|tai dia phuong|trong huyen|trong xa)\b/, 'in-province'],
  [/\b(?:ngoai tinh|tinh khac|tinh ngoai)\b/, 'out-of-province'],
  [/\b(?:ngoai nuoc|nuoc ngoai|xuat khau lao dong)\b/, 'abroad'],
]
/** From 15 (Bộ luật Lao động 2019 art. 3); abroad with full civil capacity (Luật 69/2020/QH14 art. 44). */
const leastAge = { home: 15, abroad: 18 }

const reasonWeights: Readonly<Record<Reason, number>> = { occupation: 8, need: 4, place: 4, wage: 2, 'open-to-all': 0 }
const doubtWeights: Partial<Record<Doubt, number>> = { 'wage-lower': 2, elsewhere: 3 }
const demandWeights: Readonly<Record<Demand, number>> = { met: 0, unknown: 1, lacks: 6 }

/** Whether anything is known of the work somebody looks for. */
export function hasWishes({ needs, occupation, wageWanted, workPlace }: Wishes): boolean {
  return (
    occupation !== null ||
    wageWanted !== null ||
    (workPlace ?? '').trim() !== '' ||
    needs.some((need) => need in kindOfNeed)
  )
}

/**
 * The offers that fit, the best first: work, then place, then wage wished for, less what is asked for and not there; full ones
 * last; equals keep the order given. Every doubt is named. Where no wish is known, or none is met, those that ask for no
 * training stand for all (`open-to-all`).
 */
export function matchOffers<O extends Offer>(wishes: Wishes, offers: readonly O[], around: Surroundings): Fit<O>[] {
  const weighed = offers.map((offer) => weigh(wishes, offer, around))
  const fitting = weighed.filter(({ reasons }) => isFit(reasons, wishes))
  const chosen = fitting.length > 0 ? fitting : weighed.flatMap(asOpenToAll)
  return chosen
    .toSorted((one, other) => Number(isFull(one.offer)) - Number(isFull(other.offer)) || other.score - one.score)
    .map(({ offer, reasons, doubts }) => ({ offer, reasons, doubts }))
}

type Weighed<O extends Offer> = Fit<O> & { score: number }

function weigh<O extends Offer>(wishes: Wishes, offer: O, around: Surroundings): Weighed<O> {
  const place = placeOf(wishes, offer, around)
  const wage = wageOf(wishes, offer)
  const demands = demandsOf(wishes, offer, around)
  const isOtherWork = wishes.occupation !== null && offer.jobGroup !== null && offer.jobGroup !== wishes.occupation
  const reasons: Reason[] = [
    ...(wishes.occupation !== null && offer.jobGroup === wishes.occupation ? (['occupation'] as const) : []),
    ...place.reasons,
    ...(wage === 'enough' ? (['wage'] as const) : []),
  ]
  const doubts: Doubt[] = [
    ...(['age', 'education', 'qualification'] as const).filter((name) => demands[name] !== 'met'),
    ...(isOtherWork ? (['other-work'] as const) : []),
    ...(place.isElsewhere ? (['elsewhere'] as const) : []),
    ...(wage === 'lower' ? (['wage-lower'] as const) : []),
    ...(isFull(offer) ? (['full'] as const) : []),
  ]
  const score =
    sum(reasons.map((reason) => reasonWeights[reason])) -
    sum(doubts.map((doubt) => doubtWeights[doubt] ?? 0)) -
    sum(Object.values(demands).map((demand) => demandWeights[demand]))
  return { offer, reasons, doubts, score }
}

/** A wage alone is met by most; it speaks for an offer by itself only where nothing else is wished for. */
function isFit(reasons: readonly Reason[], { needs, occupation, workPlace }: Wishes): boolean {
  const hasMore = hasWishes({
    needs,
    occupation,
    workPlace,
    wageWanted: null,
    birthDate: null,
    education: null,
    qualification: null,
  })
  return reasons.some((reason) => reason !== 'wage' || !hasMore)
}

function asOpenToAll<O extends Offer>(weighed: Weighed<O>): Weighed<O>[] {
  const { offer, reasons, doubts } = weighed
  const asksForNothing = offer.skilled !== true && offer.education === null && offer.qualification === null
  if (!asksForNothing || doubts.includes('age')) return []
  return [{ ...weighed, reasons: [...reasons, 'open-to-all'] }]
}

function isFull({ wanted, reached }: Offer): boolean {
  return wanted !== null && reached >= wanted
}

function wageOf({ wageWanted }: Wishes, { wageFrom, wageTo }: Offer): 'enough' | 'lower' | null {
  const most = wageTo ?? wageFrom
  if (wageWanted === null || most === null) return null
  return most >= wageWanted ? 'enough' : 'lower'
}

function placeOf(wishes: Wishes, offer: Offer, around: Surroundings): { reasons: Reason[]; isElsewhere: boolean } {
  const said = (wishes.workPlace ?? '').trim()
  const kinds = new Set([...wishes.needs.map((need) => kindOfNeed[need]), ...kindsIn(said)])
  const isPlaceSaid = said !== '' && kindsIn(said).length === 0
  const kind = kindOfOffer(offer, around)
  const isKind = kind !== null && kinds.has(kind)
  const isPlace = isPlaceSaid && isSamePlace(said, offer, around)
  const isWished = isPlaceSaid || [...kinds].some((one) => one !== undefined)
  const isKnown = kind !== null || offer.place !== null
  return {
    reasons: [...(isKind ? (['need'] as const) : []), ...(isPlace ? (['place'] as const) : [])],
    isElsewhere: isWished && isKnown && !isKind && !isPlace,
  }
}

function kindsIn(said: string): PlaceKind[] {
  const folded = fold(said)
  return kindsSaid.filter(([pattern]) => pattern.test(folded)).map(([, kind]) => kind)
}

function kindOfOffer({ placeKind, place }: Offer, { home, provinceOf }: Surroundings): PlaceKind | null {
  return placeKind ?? (place === null ? null : placeKindOf(place, home, provinceOf))
}

/** A province said alone is met anywhere in it, also under a name given up since; a nearer place only by its name. */
function isSamePlace(said: string, offer: Offer, { home, provinceOf }: Surroundings): boolean {
  const wished = said.includes(',') ? null : provinceOf(said)
  const offered = offer.place === null ? null : provinceOf(offer.place)
  if (wished !== null) return wished === (offered ?? (offer.placeKind === 'in-province' ? home : null))
  if (offer.place === null) return false
  const place = ` ${fold(offer.place)} `
  return said.split(/[,;/]/u).some((part, at, parts) => {
    const name = fold(part)
    // The province at the end of a whole address says less than what stands before it.
    return name !== '' && (at === 0 || at < parts.length - 1) && place.includes(` ${name} `)
  })
}

type Demands = Readonly<Record<'age' | 'education' | 'qualification', Demand>>

function demandsOf(wishes: Wishes, offer: Offer, around: Surroundings): Demands {
  // Work for the trained asks for more than the first level, whichever it is.
  const least = offer.qualification ?? (offer.skilled === true ? (around.qualification[1] ?? null) : null)
  return {
    age: ageDemand(wishes, offer, around),
    education: levelDemand(wishes.education, offer.education, around.education),
    qualification: levelDemand(wishes.qualification, least, around.qualification),
  }
}

function levelDemand(held: string | null, least: string | null, levels: readonly string[]): Demand {
  if (least === null || !levels.includes(least) || levels.indexOf(least) === 0) return 'met'
  if (held === null || !levels.includes(held)) return 'unknown'
  return levels.indexOf(held) >= levels.indexOf(least) ? 'met' : 'lacks'
}

function ageDemand({ birthDate }: Wishes, offer: Offer, around: Surroundings): Demand {
  if (birthDate === null) return offer.ageFrom === null && offer.ageTo === null ? 'met' : 'unknown'
  const oldest = ageOn(birthDate, around.day)
  // Of a birth year alone two ages are possible.
  const youngest = birthDate.length === 4 ? oldest - 1 : oldest
  const from = Math.max(offer.ageFrom ?? 0, kindOfOffer(offer, around) === 'abroad' ? leastAge.abroad : leastAge.home)
  const to = offer.ageTo ?? Number.POSITIVE_INFINITY
  if (youngest >= from && oldest <= to) return 'met'
  return oldest < from || youngest > to ? 'lacks' : 'unknown'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
