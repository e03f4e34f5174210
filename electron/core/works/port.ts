import type { BadgeFormatName } from '../../../shared/badge-formats.ts'
import type { EmployerFilesOrder, ExportOrder } from '../../../shared/contract/exports.ts'
import type { Saving, Work } from '../../../shared/contract/works.ts'
import type { Failure, Result } from '../../../shared/failure.ts'
import type { Store } from '../../db/store.ts'
import type { DrawnPart } from '../documents/drawn-part.ts'
import type { WriterPlace } from '../exports/xlsx-writer.ts'
import type { PaperOrder } from '../office-papers/paper-order.ts'
import type { CopyOrder } from '../copies/copy-order.ts'
import type { Caller, ExportedFile } from '../ports.ts'
import type { Draw } from './drawing.ts'

/** What each named work is told; everything in it can be sent to a thread. Each helper's work adds a line. */
export type WorkInputs = {
  export: ExportOrder
  'employer-files': EmployerFilesOrder
  /** A list somebody handed over, to be read into sheets. */
  'read-list': { bytes: Uint8Array; fileName: string; /** Of an employer's file. */ password?: string | null }
  'office-papers': PaperOrder
  /** All of it into the second place, sealed. */
  'full-copy': CopyOrder
  /** Badges or papers of a fair as one PDF, drawn part by part; `format`: the badges'. */
  'drawn-file': { fair: string; fileName: string; format: BadgeFormatName; parts: readonly DrawnPart[] }
  /** Counts to a number, a step at a time: what tests of the runner run. */
  trial: { steps: number; fails?: boolean; fills?: boolean; draws?: boolean }
}
export type WorkName = keyof WorkInputs

/** The sealed database a work reads; the key stays in memory. */
export type Sealed = { file: string; key: Uint8Array }

/** What a work works with: the database as it stands, to be read only, and who asked. `now` is when it was asked. */
export type WorkPlace = {
  store: Store
  now: () => number
  caller: Caller
  /** How far it is. Throws where the work is to stop, so that a work that tells often can be stopped anywhere. */
  tell(done: number, total: number | null): void
  /** A paper as a PDF, drawn by the window's page on the main thread while this waits. */
  draw: Draw
  /** Where a thread may be had that writes a long workbook while this one reads on; without it all is done here. */
  writer?: WriterPlace
  /** Lets whoever stands at the desk go first; called for every row. Without it there is nobody to wait for. */
  giveWay?: () => void
}

/** The same with the file itself and what opens it, for a work that copies it. */
export type SealedPlace = WorkPlace & { sealed: Sealed; log: (line: string, reference?: string) => void }

/** A line of the access log; `person` stays null where it is of many. */
export type Access = { action: string; rows: number | null }

/** What became of a work. */
export type WorkOutcome = {
  file: ExportedFile | null
  /** What it found, where that is no file: plain data. */
  value: unknown
  /** Written into the access log before anything of it leaves, of a file when it is fetched: a work itself writes nothing. */
  accesses: readonly Access[]
}

export type WorkCode<Name extends WorkName> = (input: WorkInputs[Name], place: SealedPlace) => Promise<WorkOutcome>

export type WorkOrder<Name extends WorkName = WorkName> = {
  /** The command's id: the same again is the same work. */
  id: string
  kind: Work['kind']
  of: string
  name: Name
  input: WorkInputs[Name]
}

/** What a runner says of the one work it was given; after `ended` nothing more. */
export type WorkHearing = {
  progress(done: number, total: number | null): void
  ended(result: Result<WorkOutcome>): void
}

/** Runs works somewhere; `stop` ends one at once, and nothing more is heard of it. */
export type WorkRunner = (
  order: { name: WorkName; input: WorkInputs[WorkName]; caller: Caller; at: number },
  hearing: WorkHearing,
) => { stop(): void }

/** The long works of this machine, one at a time: exports, lists read. */
export type Works = {
  /** Queues a work and answers at once; one with an id known already is that one. */
  start<Name extends WorkName>(order: WorkOrder<Name>, caller: Caller): Work
  /** What became of it, once it has, its file apart (`take`); a cancelled one is the failure `work-cancelled`. */
  ended(id: string, caller: Caller): Promise<Result<WorkOutcome>>
  /** The caller's own, the newest first. */
  list(caller: Caller): Work[]
  /** @throws Refusal `not-found` */
  cancel(id: string, caller: Caller): void
  /** Drops a file that may not leave any more; why stands in its place. @throws Refusal `not-found` */
  withdraw(id: string, caller: Caller, why: Failure): void
  /** Drops every file made and stops what makes one: somebody in it was erased. */
  forgetMade(): void
  /** The file, once. @throws Refusal `not-found`, or what the work failed with. */
  take(id: string, caller: Caller): ExportedFile
  /** The same for the window: the file stays until its shell says that it is saved. */
  lend(id: string, caller: Caller): ExportedFile
  /** What became of a file that was lent. */
  settle(id: string, saving: Saving): void
  close(): void
}
