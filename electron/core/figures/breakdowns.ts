import {
  ageGroups,
  type BreakdownName,
  breakdownNames,
  type Figures,
  type Funnel,
  type Group,
} from '../../../shared/contract/figures.ts'
import { foldKeepingMarks } from '../../../shared/text/fold.ts'
import { groupOrder, type FairPlace } from './group-order.ts'
import type { Participant } from './participants.ts'

const unknown = 'unknown'

/** Nobody. */
export const noFunnel: Funnel = {
  attended: 0,
  women: 0,
  counselled: 0,
  interviewed: 0,
  preSelected: 0,
  appointments: 0,
  hired: 0,
}
const stepNames = Object.keys(noFunnel) as (keyof Funnel)[]

/** All of them together. */
export function sumOf(participants: readonly Pick<Participant, 'steps'>[]): Funnel {
  const sum = { ...noFunnel }
  for (const { steps } of participants) for (const name of stepNames) sum[name] += steps[name]
  return sum
}

/** How those who took part are told apart. `year` is the fair's. */
export function breakdownsOf(
  participants: readonly Participant[],
  year: number,
  place: FairPlace,
): Figures['breakdowns'] {
  const villageOf = openVillages(participants)
  const keysOf: Record<BreakdownName, (one: Participant) => readonly string[]> = {
    sex: ({ sex }) => [sex ?? unknown],
    age: ({ birthDate }) => [ageGroup(birthDate, year)],
    ethnicity: ({ ethnicity }) => [ethnicity ?? unknown],
    household: ({ household }) => [household ?? unknown],
    disability: ({ disability }) => [disability === null ? unknown : disability ? 'yes' : 'no'],
    qualification: ({ qualification }) => [qualification ?? unknown],
    commune: ({ communeCode }) => [communeCode ?? unknown],
    village: (one) => [villageOf(one)],
    need: ({ needs }) => [...new Set(needs)],
  }
  const groups = breakdownNames.map((name) => [name, groupsBy(keysOf[name], participants, groupOrder(name, place))])
  return Object.fromEntries(groups) as Figures['breakdowns']
}

function groupsBy(
  keysOf: (one: Participant) => readonly string[],
  participants: readonly Participant[],
  order: (one: string, other: string) => number,
): Group[] {
  const groups = new Map<string, Group>()
  for (const one of participants) {
    for (const key of keysOf(one)) {
      const group = groups.get(key) ?? { key, ...noFunnel }
      for (const name of stepNames) group[name] += one.steps[name]
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .filter((group) => stepNames.some((name) => group[name] > 0))
    .toSorted((one, other) => order(one.key, other.key))
}

/** By the year of birth alone: of many elders nothing more is known, and reports count by years. */
function ageGroup(birthDate: string | null, year: number): (typeof ageGroups)[number] | typeof unknown {
  if (birthDate === null) return unknown
  const age = year - Number(birthDate.slice(0, 4))
  const from = [0, 16, 25, 35, 45, 60]
  return ageGroups[from.findLastIndex((least) => age >= least)] ?? unknown
}

/**
 * The village of somebody as a group's key. Villages are written by hand: spellings that differ in capitals, spaces or the
 * place of a tone are one village, called as most people wrote it.
 */
function openVillages(participants: readonly Participant[]): (one: Participant) => string {
  const folded = new Map<string, string>()
  const sameVillage = (communeCode: string, written: string): string => {
    const known = folded.get(written) ?? (foldKeepingMarks(written) || written)
    folded.set(written, known)
    return `${communeCode}/${known}`
  }
  const spellings = new Map<string, Map<string, number>>()
  for (const { communeCode, village } of participants) {
    const written = tidy(village)
    if (communeCode === null || written === '') continue
    const known = spellings.get(sameVillage(communeCode, written)) ?? new Map<string, number>()
    known.set(written, (known.get(written) ?? 0) + 1)
    spellings.set(sameVillage(communeCode, written), known)
  }
  const names = new Map([...spellings].map(([key, known]) => [key, mostWritten(known)]))
  return ({ communeCode, village }) => {
    if (communeCode === null) return unknown
    const written = tidy(village)
    return `${communeCode}/${written === '' ? '' : names.get(sameVillage(communeCode, written))}`
  }
}

function tidy(village: string | null): string {
  return (village ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}

function mostWritten(known: ReadonlyMap<string, number>): string {
  const [first] = [...known].toSorted(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
  return first?.[0] ?? ''
}
