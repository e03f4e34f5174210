import { registerAhead } from '../ahead.ts'
import type { Context } from '../context.ts'
import { type Known, knownByCard } from '../known-person.ts'
import { digestOfNumber } from '../secrets.ts'
import { ownStation } from '../context.ts'
import type { Planned, PlannedPerson } from './line.ts'

type Writing = { fairId: string; list: string; context: Context }

/** Puts everybody of a plan on the fair's list; answers who each line became. Part of the caller's transaction. */
export function writePeople(lines: readonly PlannedPerson[], writing: Writing): Map<Planned, string> {
  const records = new Map<Planned, string>()
  // A line that says what another says goes after it.
  const inOrder = lines.toSorted((one, other) => Number(one.twin !== null) - Number(other.twin !== null))
  for (const line of inOrder) {
    const root = writeLine(line, records, writing)
    if (root !== null) records.set(line, root)
  }
  return records
}

function writeLine(
  line: PlannedPerson,
  records: Map<Planned, string>,
  { fairId, list, context }: Writing,
): string | null {
  const { fate, person, root, twin } = line
  if (person === null) return null
  switch (fate) {
    case 'unchanged':
      return root
    case 'added':
    case 'joined':
    case 'filled':
    case 'doubled': {
      const known = root ?? (twin === null ? null : (records.get(twin) ?? null))
      return registerAhead(context, person, fairId, { known: knownAs(known, person.idNumber, context), list })
    }
    case 'changed':
    case 'undecided':
    case 'wrong':
    case 'left-out':
    case 'skipped':
      return null
  }
}

function knownAs(id: string | null, idNumber: string | null, context: Context): Known {
  const { store } = context
  if (id === null)
    return knownByCard(store, idNumber === null ? null : digestOfNumber(ownStation(context).secret, idNumber))
  const root = store.persons.rootOf(id)
  return { persons: store.persons.group(root), roots: [root] }
}
