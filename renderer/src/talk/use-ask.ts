import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InputOf, OutputOf, QueryName } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { failureIn, question } from './questions.ts'

/** An answer on its way, given or refused. */
export type Asked<Value> = {
  value: Value | undefined
  failure: Failure | null
  loading: boolean
  /** The answer shown is that of the question before (`keep`). */
  isFormer: boolean
  again: () => void
}

/**
 * Shows an answer of the house and keeps it fresh while it is on screen. `keep` leaves the former
 * answer in place while the next is fetched, so that a list does not blink at each letter typed.
 */
export function useAsk<Name extends QueryName>(
  procedure: Name,
  input: InputOf<Name>,
  { when = true, keep = false }: { when?: boolean; keep?: boolean } = {},
): Asked<OutputOf<Name>> {
  const { data, error, isPending, fetchStatus, isPlaceholderData, refetch } = useQuery({
    ...question(procedure, input),
    enabled: when,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    value: data,
    failure: failureIn(error),
    loading: isPending && fetchStatus !== 'idle',
    isFormer: isPlaceholderData,
    again: () => void refetch(),
  }
}
