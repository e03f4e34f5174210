import { useState } from 'react'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'

/** The people chosen for one step together; only who is not here yet can be checked in. */
export type Choosing = {
  rows: readonly AttendeeRow[]
  has: (id: string) => boolean
  /** Chooses, or takes back; false where this person is here already. */
  toggle: (row: AttendeeRow) => boolean
  add: (rows: readonly AttendeeRow[]) => void
  clear: () => void
}

/** Whether a person of the list can still be checked in. */
export function canCheckIn(row: AttendeeRow): boolean {
  return row.arrivedAt === null
}

/** Keeps who is chosen, over searches and lists, until they are checked in or let go. */
export function useChoice(): Choosing {
  const [chosen, setChosen] = useState<ReadonlyMap<string, AttendeeRow>>(new Map())
  return {
    rows: [...chosen.values()],
    has: (id) => chosen.has(id),
    toggle: (row) => {
      if (!canCheckIn(row)) return false
      const next = new Map(chosen)
      if (!next.delete(row.id)) next.set(row.id, row)
      setChosen(next)
      return true
    },
    add: (rows) =>
      setChosen((former) => new Map([...former, ...rows.filter(canCheckIn).map((row) => [row.id, row] as const)])),
    clear: () => setChosen(new Map()),
  }
}
