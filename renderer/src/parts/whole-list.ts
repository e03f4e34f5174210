import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AttendeeRow } from '../../../shared/contract/attendee.ts'
import type { listScopes } from '../../../shared/contract/attendees.ts'
import type { Failure } from '../../../shared/failure.ts'
import { failureIn, question } from '../talk/questions.ts'
import { useAsk } from '../talk/use-ask.ts'

export type ListScope = (typeof listScopes)[number]

/** So many people a question when a whole list is needed; the contract's most. */
export const stretch = 500

/** Every row of a list of this fair, which is short enough to be looked through here; undefined until the first answer. */
export function useWholeList(
  scope: ListScope,
  when: boolean,
): { rows: AttendeeRow[] | undefined; failure: Failure | null } {
  const first = useAsk('attendee.list', { scope, offset: 0, limit: stretch }, { when })
  const total = first.value?.total ?? 0
  const offsets = Array.from({ length: Math.max(0, Math.ceil(total / stretch) - 1) }, (_, at) => (at + 1) * stretch)
  const rest = useQueries({
    queries: offsets.map((offset) => ({
      ...question('attendee.list', { scope, offset, limit: stretch }),
      enabled: when,
    })),
    combine: (answers) => ({
      rows: answers.map(({ data }) => data?.rows ?? []).flat(),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
    }),
  })
  const rows = useMemo(
    () => (first.value === undefined ? undefined : [...first.value.rows, ...rest.rows]),
    [first.value, rest.rows],
  )
  return { rows, failure: first.failure ?? failureIn(rest.error) }
}
