import type { CommandName, InputOf } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'

/** The commands that can wait: those with an id of their own, so that one sent twice is done once. */
export type WaitingCommand = {
  [Name in CommandName]: InputOf<Name> extends { id: string } ? Name : never
}[CommandName]

/** One command as it is kept. */
export type Draft = {
  /** The command's own id. */
  id: string
  /** When it was given: ms UTC by the host's clock, as far as this device knew it. */
  at: number
  stamp: Stamp
  procedure: WaitingCommand
  input: { id: string }
  state: { kind: 'waiting' } | { kind: 'refused'; failure: Failure }
  /** How often the host failed over it without saying why. */
  stumbles: number
  /** What the screen keeps beside the command, sealed with it and never sent: the form as it was typed. */
  beside?: unknown
}

/** `place` orders entries as they were given, whatever the clock did. */
export type Entry = Draft & { place: number }

/** A moment by this device's own two clocks, so that its time can be put right once the host's is known again. */
export type Stamp = {
  /** Which opening of the page; the steady clock starts anew with each. */
  page: string
  /** ms UTC by the device's clock, which somebody may set. */
  wall: number
  /** ms by the page's steady clock, which nobody can set and some phones stop while they sleep. */
  steady: number
}

/**
 * Where what is given lies until the host has it. `disk`: sealed on this device. `memory`: in this page only, as in the
 * host's own window. `full` and `broken`: should be on disk and could not be, so closing the page loses it.
 */
export type Safety = 'disk' | 'memory' | 'full' | 'broken'

/** Keeps entries. Nothing resolves before it holds as well as this store can hold it. */
export type OutboxStore = {
  /** An id that is kept already stays as it was. */
  keep(draft: Draft): Promise<Entry>
  /** All in order; `sealed` counts those that lie under another key: they stay where they are. */
  list(): Promise<{ entries: Entry[]; sealed: number }>
  change(entry: Entry): Promise<void>
  remove(id: string): Promise<void>
  safety(): Safety
  close(): void
}
