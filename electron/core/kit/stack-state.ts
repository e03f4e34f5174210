import type { KitEntry } from '../../../shared/contract/kit.ts'
import type { PrintJobRow } from '../../db/print-job-row.ts'

/** What became of a stack, by its jobs; null where there is none, or all of it was called off. */
export function stackState(stack: readonly PrintJobRow[]): KitEntry['printed'] {
  const jobs = stack.filter(({ status }) => status !== 'cancelled')
  const [first] = jobs
  if (first === undefined) return null
  const is = (...statuses: string[]) => jobs.some(({ status }) => statuses.includes(status))
  return { at: first.queued_at, state: is('failed') ? 'failed' : is('queued', 'sending') ? 'waiting' : 'out' }
}

/** The later of a printing and a file. */
export function newestOf(printed: KitEntry['printed'], savedAt: number | undefined): KitEntry['printed'] {
  if (savedAt === undefined || (printed !== null && printed.at > savedAt)) return printed
  return { at: savedAt, state: 'saved' }
}
