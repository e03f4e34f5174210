import type { Result } from '../../shared/failure.ts'
import type { Store } from '../db/store.ts'
import type { HouseProcedure } from './dispatch.ts'

/**
 * What phones send in bursts, many at once after the Wi-Fi came back. Their rules do all their writing before they first
 * wait for anything, so that a transaction around several of them holds the whole of each.
 */
const inBursts: ReadonlySet<string> = new Set<HouseProcedure>(['interview.log', 'interview.correct'])

export function comesInBursts(procedure: string): boolean {
  return inBursts.has(procedure)
}

/** More at once would hold up whoever asks for something else. */
const most = 32

/**
 * Runs commands that arrive in one turn of the event loop in one transaction: beginning and committing took two thirds
 * of the time in dispatch (one profile), and take no longer for thirty than for one. Each still stands or falls alone, in a savepoint
 * of its own, and none is answered before all are on disk. Where the disk fails at the end, all are answered `failed`;
 * the same command again finds its receipt or is done anew.
 */
export function openTogether(
  store: Pick<Store, 'atomically'>,
  failed: (error: unknown) => Result<unknown>,
): (run: () => Promise<Result<unknown>>) => Promise<Result<unknown>> {
  type Waiting = {
    run: () => Promise<Result<unknown>>
    answer: (result: Result<unknown> | Promise<Result<unknown>>) => void
  }
  const waiting: Waiting[] = []
  const doAll = (): void => {
    const all = waiting.splice(0, most)
    if (waiting.length > 0) setImmediate(doAll)
    try {
      const results = store.atomically(() => all.map(({ run }) => run()))
      all.forEach(({ answer }, index) => answer(results[index] ?? failed(new Error('a command was not run'))))
    } catch (error) {
      const result = failed(error)
      all.forEach(({ answer }) => answer(result))
    }
  }
  return (run) =>
    new Promise((answer) => {
      waiting.push({ run, answer })
      if (waiting.length === 1) setImmediate(doAll)
    })
}
