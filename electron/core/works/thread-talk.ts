import type { Result } from '../../../shared/failure.ts'
import type { WriterPlace } from '../exports/xlsx-writer.ts'
import type { Caller } from '../ports.ts'
import type { Sealed, WorkInputs, WorkName, WorkOutcome } from './port.ts'
import type { DrawingAsked } from './drawing.ts'
import type { RightOfWay } from './right-of-way.ts'

/** What the thread of one work is told when it is started. */
export type ThreadOrder = {
  sealed: Sealed
  way: RightOfWay
  writer: WriterPlace
  order: { name: WorkName; input: WorkInputs[WorkName]; caller: Caller; at: number }
}

/** What it says. */
export type ThreadSays =
  | { kind: 'progress'; done: number; total: number | null }
  | { kind: 'log'; line: string; reference: string | undefined }
  | { kind: 'ended'; result: Result<WorkOutcome> }
  | DrawingAsked
