import type { Work } from '../../../shared/contract/works.ts'
import type { Result } from '../../../shared/failure.ts'
import type { Caller, ExportedFile } from '../ports.ts'
import type { Access, WorkInputs, WorkName, WorkOutcome } from './port.ts'

/** One work as this machine keeps it. */
export type Entry = {
  work: Work
  caller: Caller
  /** What is made is of the fair it was asked for at. */
  fair: string | null
  /** Until it is over: a list's bytes and a file's password are not to be kept. */
  order: { name: WorkName; input: WorkInputs[WorkName] } | null
  file: ExportedFile | null
  /** Of that file: written into the log when it is handed out, since what nobody fetched has not left. */
  accesses: readonly Access[]
  /** Drops the file where nobody comes for it and nobody asks. */
  drop: NodeJS.Timeout | null
  running: { stop(): void } | null
  ended: PromiseWithResolvers<Result<WorkOutcome>>
}

/** What a work begins with, beside what it is. */
export const freshWork = {
  state: 'waiting',
  done: 0,
  total: null,
  startedAt: null,
  endedAt: null,
  failure: null,
  file: null,
  takenAt: null,
  savedTo: null,
  unsaved: null,
} as const

export function freshEntry(): Pick<Entry, 'file' | 'accesses' | 'drop' | 'running' | 'ended'> {
  return { file: null, accesses: [], drop: null, running: null, ended: Promise.withResolvers<Result<WorkOutcome>>() }
}

/** Whether it neither waits nor runs. */
export function isOver({ state }: Work): boolean {
  return state !== 'waiting' && state !== 'running'
}
