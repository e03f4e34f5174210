import type { Connection } from './open.ts'

/** FOR THE MOMENT nothing: the queue takes its place. */
export function openPrintJobs(_connection: Connection) {
  return {}
}
