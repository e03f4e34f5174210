import type { OutputOf } from '../../../../shared/contract.ts'

type Counted = OutputOf<'badge.count-ahead'>[number]
export type CommuneAhead = Counted & { name: string; lacking: number }

const alphabet = new Intl.Collator('vi', { numeric: true })

/** The communes as they are printed: in the order of their names, people of no known commune at the end. */
export function inOrder(counted: readonly Counted[], nameOf: (code: string | null) => string): CommuneAhead[] {
  return counted
    .map((commune) => ({
      ...commune,
      name: nameOf(commune.communeCode),
      lacking: Math.max(0, commune.people - commune.printed),
    }))
    .toSorted(
      (one, other) =>
        Number(one.communeCode === null) - Number(other.communeCode === null) || alphabet.compare(one.name, other.name),
    )
}

/** The figures of several communes taken together. */
export function sumOf(communes: readonly CommuneAhead[]): { people: number; printed: number; lacking: number } {
  return communes.reduce(
    (sum, { people, printed, lacking }) => ({
      people: sum.people + people,
      printed: sum.printed + printed,
      lacking: sum.lacking + lacking,
    }),
    { people: 0, printed: 0, lacking: 0 },
  )
}
