import type { Result } from '../../shared/failure.ts'
import type { Store } from '../db/store.ts'
import type { Context } from './context.ts'
import { asFailure, dispatch } from './dispatch.ts'
import type { Caller, House } from './ports.ts'
import { rules } from './rules.ts'
import { comesInBursts, openTogether } from './together.ts'

type CallParts = {
  store: Store
  contextOf: (caller: Caller) => Context
  log: (line: string, reference?: string) => void
  /** Around every answer: long work gives way meanwhile. */
  whileAnswering: (run: () => Promise<Result<unknown>>) => Promise<Result<unknown>>
}

/** Every call goes through dispatch; what phones send in bursts shares its wait for the disk. */
export function openCalls({ store, contextOf, log, whileAnswering }: CallParts): House['dispatch'] {
  const together = openTogether(store, (error) => ({ ok: false, failure: asFailure(error, 'together', { log }) }))
  return (procedure, input, caller) => {
    const run = (): Promise<Result<unknown>> => dispatch(rules, procedure, input, contextOf(caller))
    return whileAnswering(() => (comesInBursts(procedure) ? together(run) : run()))
  }
}
