import { useMemo } from 'react'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import { compareNames } from '../../../../shared/text/names.ts'
import { isFound, wordsOf } from '../../parts/matching.ts'
import { communeNameIn, usePlaces } from '../../parts/places.ts'
import { useWholeList } from '../../parts/whole-list.ts'
import type { Failure } from '../../../../shared/failure.ts'

/** Somebody who has a badge. */
export type Holder = AttendeeRow & { badgeId: string }

/** Everybody of this fair who has a badge, here already or registered ahead, by given name; and those a search fits. */
export function useHolders(text: string): {
  all: Holder[] | undefined
  found: Holder[]
  failure: Failure | null
} {
  const here = useWholeList('fair', true)
  const ahead = useWholeList('ahead', true)
  const places = usePlaces()
  const all = useMemo(() => {
    if (here.rows === undefined || ahead.rows === undefined) return undefined
    // Whoever arrives between the two answers stands in both.
    const once = new Map([...ahead.rows, ...here.rows].map((row) => [row.id, row]))
    return [...once.values()]
      .filter((row): row is Holder => row.badgeId !== null)
      .sort((one, other) => compareNames(one.fullName, other.fullName))
  }, [here.rows, ahead.rows])
  const found = useMemo(() => {
    const wanted = wordsOf(text)
    return (all ?? []).filter((row) => isFound(row, communeNameIn(places, row.communeCode), wanted))
  }, [all, text, places])
  return { all, found, failure: here.failure ?? ahead.failure }
}
