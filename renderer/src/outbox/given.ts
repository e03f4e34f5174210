import type { Result } from '../../../shared/failure.ts'
import type { WaitingCommand } from './entry.ts'

/** `answered`: the host has it, or would not take it. `waiting`: it is kept and goes by itself; `onAnswer` tells what became of it. */
export type Given<Value> = { kind: 'answered'; id: string; result: Result<Value> } | { kind: 'waiting'; id: string }

/** What the host said to a command of this device, whichever tab sent it. */
export type Answered = { id: string; procedure: WaitingCommand; input: { id: string }; result: Result<unknown> }
