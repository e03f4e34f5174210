import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import households from '../../../resources/lists/household-status.json' with { type: 'json' }
import needs from '../../../resources/lists/service-needs.json' with { type: 'json' }
import qualifications from '../../../resources/lists/technical-qualification.json' with { type: 'json' }
import { ageGroups, type BreakdownName } from '../../../shared/contract/figures.ts'
import { placeName } from '../gazetteer.ts'

/** Where the fair is: its communes in its own order, and the Center's province. */
export type FairPlace = { readonly communes: readonly string[]; readonly homeProvince: string }

type Order = (one: string, other: string) => number

const alphabet = new Intl.Collator('vi', { numeric: true })

const lists: Record<Exclude<BreakdownName, 'commune' | 'village'>, readonly string[]> = {
  sex: ['male', 'female'],
  age: ageGroups,
  ethnicity: ethnicGroups.items.toSorted((one, other) => one.order - other.order).map(({ code }) => code),
  household: households.items.map(({ code }) => code),
  disability: ['yes', 'no'],
  qualification: qualifications.items.map(({ code }) => code),
  need: needs.items.map(({ code }) => code),
}

/** The order groups of a breakdown stand in: as their list has them, what no list knows after that, the unknown last. */
export function groupOrder(name: BreakdownName, place: FairPlace): Order {
  if (name === 'commune') return communeOrder(place)
  return name === 'village' ? villageOrder(communeOrder(place)) : listOrder(lists[name])
}

function listOrder(codes: readonly string[]): Order {
  const rank = new Map(codes.map((code, index) => [code, index]))
  const rankOf = (key: string) => (key === 'unknown' ? Infinity : (rank.get(key) ?? codes.length))
  return (one, other) => compare(rankOf(one), rankOf(other)) || compare(one, other)
}

/** Each pair is compared once: the villages of one commune are many, and letters are dear to compare. */
function communeOrder({ communes, homeProvince }: FairPlace): Order {
  const known = new Map<string, number>()
  const own = listOrder(communes)
  const isOwn = (key: string) => communes.includes(key) || key === 'unknown'
  const nameOf = (key: string) => placeName(key, homeProvince) ?? key
  const ordered = (one: string, other: string): number =>
    isOwn(one) || isOwn(other) ? own(one, other) : alphabet.compare(nameOf(one), nameOf(other)) || compare(one, other)
  return (one, other) => {
    const pair = `${one} ${other}`
    const order = known.get(pair) ?? ordered(one, other)
    known.set(pair, order)
    return order
  }
}

function villageOrder(byCommune: Order): Order {
  return (one, other) => {
    const [[commune = '', ...village], [otherCommune = '', ...otherVillage]] = [one.split('/'), other.split('/')]
    const [name, otherName] = [village.join('/'), otherVillage.join('/')]
    if (commune !== otherCommune) return byCommune(commune, otherCommune)
    // Who told only the commune stands last in it.
    if (name === '' || otherName === '') return compare(otherName, name)
    return alphabet.compare(name, otherName) || compare(name, otherName)
  }
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one === other ? 0 : one < other ? -1 : 1
}
