/** What ties two persons: a card number both have shown, or a clerk's decision. */
export type Tie = { first: string; second: string; kind: 'key' | 'same' | 'different' }

/**
 * Who is one attendee: persons joined by a shared card number or a *same* decision, never across a
 * *different* decision. Clerk's decisions join before card numbers do, then in the order of the ids,
 * so that the answer depends only on the ties and not on when they were heard of.
 *
 * @returns each person with their root, the least id of their group.
 */
export function clusterPersons(persons: ReadonlySet<string>, ties: readonly Tie[]): Map<string, string> {
  const groups = new Map<string, Set<string>>()
  for (const person of persons) groups.set(person, new Set([person]))
  const apart = new Map<string, Set<string>>()
  for (const tie of ties) {
    if (tie.kind !== 'different') continue
    add(apart, tie.first, tie.second)
    add(apart, tie.second, tie.first)
  }
  for (const tie of inOrder(ties)) {
    const one = groups.get(tie.first)
    const other = groups.get(tie.second)
    if (!one || !other || one === other || mustStayApart(one, other, apart)) continue
    for (const person of other) {
      one.add(person)
      groups.set(person, one)
    }
  }
  return rootsOf(groups)
}

function inOrder(ties: readonly Tie[]): Tie[] {
  const rank = (tie: Tie) => `${tie.kind === 'same' ? 0 : 1}${least(tie)}${greatest(tie)}`
  return ties
    .filter((tie) => tie.kind !== 'different')
    .map((tie) => ({ tie, rank: rank(tie) }))
    .toSorted((first, second) => (first.rank < second.rank ? -1 : first.rank > second.rank ? 1 : 0))
    .map(({ tie }) => tie)
}

function least(tie: Tie): string {
  return tie.first < tie.second ? tie.first : tie.second
}

function greatest(tie: Tie): string {
  return tie.first < tie.second ? tie.second : tie.first
}

function mustStayApart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  for (const person of one) {
    const enemies = apart.get(person)
    if (enemies && [...enemies].some((enemy) => other.has(enemy))) return true
  }
  return false
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}

function rootsOf(groups: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const roots = new Map<string, string>()
  const leastOf = new Map<ReadonlySet<string>, string>()
  for (const [person, group] of groups) {
    let root = leastOf.get(group)
    if (root === undefined) {
      root = [...group].reduce((smallest, id) => (id < smallest ? id : smallest))
      leastOf.set(group, root)
    }
    roots.set(person, root)
  }
  return roots
}
