import { useQueries } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { ListScope } from '../../parts/whole-list.ts'
import type { AttendeeRow } from '../../../../shared/contract/attendee.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { communeNameIn, usePlaces } from '../../parts/places.ts'
import { stretch, useWholeList } from '../../parts/whole-list.ts'
import { failureIn, question, questions } from '../../talk/questions.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { isFound, wordsOf } from '../../parts/matching.ts'

export type Scope = ListScope

/** A list of any length of which only what is in view has been fetched. */
export type People = {
  /** Undefined until the first answer. */
  total: number | undefined
  /** Undefined where the row is still on its way. */
  rowAt: (index: number) => AttendeeRow | undefined
  failure: Failure | null
  /** What is shown is still the answer to the letters before. */
  isFormer: boolean
  again: () => void
  /** Tells which rows are in view. */
  look: (first: number, last: number) => void
  /** Every row of the list, fetched where it has to be; null where it cannot be had. */
  all: () => Promise<AttendeeRow[] | null>
}

const page = 100
/** So many answers a search shows. */
export const mostFound = 200
/** A list scrolled past is not asked for until it stands still this long, in ms. */
const standing = 60

/** A whole list by given name: pages are asked for as they come into view, and taken back when they leave it. */
export function usePages(scope: Scope): People {
  const [view, setView] = useState({ first: 0, last: 0 })
  const [{ first, last }] = useDebouncedValue(view, standing)
  const pages = useMemo(() => {
    const from = Math.floor(first / page)
    const to = Math.floor(last / page)
    return [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, at) => from + at)])]
  }, [first, last])
  const answers = useQueries({
    queries: pages.map((at) => question('attendee.list', { scope, offset: at * page, limit: page })),
  })
  const firstAnswer = answers[0]
  const error = answers.find((answer) => answer.error !== null)?.error ?? null
  const look = useCallback(
    (from: number, to: number) =>
      setView((former) => (former.first === from && former.last === to ? former : { first: from, last: to })),
    [],
  )
  return {
    total: firstAnswer?.data?.total,
    rowAt: (index) => {
      const at = pages.indexOf(Math.floor(index / page))
      const answer = at < 0 ? kept(scope, index) : answers[at]?.data
      return answer?.rows[index % page]
    },
    failure: failureIn(error),
    isFormer: false,
    again: () => answers.forEach(({ refetch }) => void refetch()),
    look,
    all: () => fetchAll(scope),
  }
}

/** A page seen before and still in the cache, so that scrolling back shows names at once. */
function kept(scope: Scope, index: number) {
  const offset = Math.floor(index / page) * page
  return questions.getQueryData<{ rows: AttendeeRow[] }>(
    question('attendee.list', { scope, offset, limit: page }).queryKey,
  )
}

async function fetchAll(scope: Scope): Promise<AttendeeRow[] | null> {
  const rows: AttendeeRow[] = []
  try {
    for (;;) {
      const answer = await questions.query(question('attendee.list', { scope, offset: rows.length, limit: stretch }))
      rows.push(...answer.rows)
      if (rows.length >= answer.total || answer.rows.length === 0) return rows
    }
  } catch {
    return null
  }
}

/**
 * What a search finds, the best first. Among everybody the house searches; a list of this fair is short
 * enough to be looked through here as well, so that nobody of it is lost behind the most of a search.
 */
export function useFound(scope: Scope, text: string): People {
  const when = text !== ''
  const found = useAsk('attendee.search', { text, limit: mostFound }, { when, keep: true })
  const here = useWholeList(scope, when && scope !== 'everyone')
  const places = usePlaces()
  const rows = useMemo(() => {
    if (scope === 'everyone') return found.value
    if (here.rows === undefined) return undefined
    const wanted = wordsOf(text)
    const inScope = new Map(here.rows.map((row) => [row.id, row]))
    const best = (found.value ?? []).flatMap(({ id }) => inScope.get(id) ?? [])
    const taken = new Set(best.map(({ id }) => id))
    const rest = here.rows.filter(
      (row) => !taken.has(row.id) && isFound(row, communeNameIn(places, row.communeCode), wanted),
    )
    return [...best, ...rest]
  }, [scope, found.value, here.rows, text, places])
  return {
    total: rows?.length,
    rowAt: (index) => rows?.[index],
    failure: found.failure ?? here.failure,
    isFormer: found.isFormer || found.loading,
    again: found.again,
    look: () => undefined,
    all: () => Promise.resolve(rows ?? null),
  }
}
