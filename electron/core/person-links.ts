import type { Row } from '../db/rows.ts'
import type { Store } from '../db/store.ts'

/** Writes a decision on two persons; its id is made from the pair, so that the newest decision stands. */
export function decide(store: Store, one: string, other: string, decision: 'same' | 'different', at: number): void {
  const [first, second] = inOrder(one, other)
  const id = `${first}~${second}`
  const row = store.rows.read('person_link', id)
  // One that was taken back is there and hidden.
  if (row && row['created_at'] !== null) store.changes.update('person_link', id, { decision })
  else store.changes.create('person_link', id, { first, second, decision }, at)
}

/** Whether a decision keeps two groups of persons apart: one between any two of them does. */
export function areToldApart(store: Store, group: readonly Row[], others: readonly Row[]): boolean {
  return group.some((one) =>
    others.some((other) => {
      const link = store.rows.read('person_link', inOrder(one.id, other.id).join('~'))
      return link !== undefined && link['created_at'] !== null && link['decision'] === 'different'
    }),
  )
}

function inOrder(one: string, other: string): [string, string] {
  return one < other ? [one, other] : [other, one]
}
