import type { OutputOf } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/failure.ts'
import { freshId } from '../talk/ids.ts'
import type { Told } from '../talk/use-tell.ts'
import { openBook } from './book.ts'
import { type DeviceClock, openClock } from './clock.ts'
import type { Draft, Entry, OutboxStore, WaitingCommand } from './entry.ts'
import type { Answered, Given } from './given.ts'
import type { Send } from './send.ts'
import { type Probe, startSender } from './sender.ts'
import type { OutboxState } from './standing.ts'
import { browserSurroundings, type Channel, type Surroundings } from './surroundings.ts'
import { openWaiters } from './waiters.ts'

export type Outbox = {
  /**
   * Keeps a command, tries it at once behind those that wait, and says within a blink or two how it stands. `beside` is kept
   * with it for the screen, and never sent.
   */
  give<Name extends WaitingCommand>(
    procedure: Name,
    input: Told<Name>,
    beside?: unknown,
  ): Promise<Given<OutputOf<Name>>>
  read(): OutboxState
  subscribe(listen: () => void): () => void
  onAnswer(listen: (answered: Answered) => void): () => void
  /** Gives up one command that waits or was refused; a person has said so. */
  drop(id: string): Promise<void>
  /** Tries one refused command again, or all of them, in their old order. */
  retry(id?: string): Promise<void>
  /** The host may be back, or this device has been paired anew: nobody waits any longer. */
  wake(): void
  /** ms UTC by the host's clock: what `scannedAt` and its like are to say. */
  now(): number
  close(): void
}

export type OutboxParts = {
  store: OutboxStore
  send: Send
  /** Asked before the first command and after each silence (`deviceProbe`). */
  probe?: Probe
  clock?: DeviceClock
  around?: Surroundings
}

/** Nobody waits longer than this many ms for a host that is slow to answer. */
const patience = 4000

/** Opens the outbox over a store; what waits in it from before goes first. */
export function openOutbox(parts: OutboxParts): Outbox {
  const { store, send, clock = openClock(), around = browserSurroundings() } = parts
  const book = openBook(store)
  const waiters = openWaiters()
  const answers = shareAnswers(around.channel, waiters.answered, () => void book.reload())
  const probe = parts.probe ?? (() => Promise.resolve(null))
  const { heldUp: onHeldUp } = waiters
  const sender = startSender({ book, send, clock, around, probe, onAnswered: answers.tell, onHeldUp })
  const stopWaking = around.onBack(sender.wake)
  sender.wake()

  return {
    async give(procedure, told, beside) {
      const id = told.id ?? freshId()
      const input = { ...told, id }
      const stamp = clock.stamp()
      const given = waiters.wait(id, book.read().trouble === null ? patience : 0, around)
      const draft: Draft = { id, at: clock.now(), stamp, procedure, input, state: { kind: 'waiting' }, stumbles: 0 }
      await book.keep(beside === undefined ? draft : { ...draft, beside })
      around.channel.tell('kept')
      sender.nudge()
      return given as Promise<Given<never>>
    },
    read: book.read,
    subscribe: book.subscribe,
    onAnswer: answers.listen,
    async drop(id) {
      await book.remove(id)
      around.channel.tell('dropped')
    },
    async retry(id) {
      for (const entry of book.read().refused) if (id === undefined || entry.id === id) await book.change(anew(entry))
      sender.wake()
    },
    wake: sender.wake,
    now: clock.now,
    close() {
      stopWaking()
      sender.close()
      around.channel.close()
      store.close()
    },
  }
}

function anew(entry: Entry): Entry {
  return { ...entry, state: { kind: 'waiting' }, stumbles: 0 }
}

/** What one tab hears from the host all of them are told. */
function shareAnswers(channel: Channel, first: (answered: Answered) => void, onNews: () => void) {
  const listeners = new Set<(answered: Answered) => void>()
  const tellHere = (answered: Answered): void => {
    first(answered)
    for (const listen of listeners) listen(answered)
  }
  channel.listen((message) => {
    if (isAnswered(message)) tellHere(message)
    onNews()
  })
  return {
    tell({ id, procedure, input }: Entry, result: Result<unknown>): void {
      const answered = { id, procedure, input, result }
      channel.tell(answered)
      tellHere(answered)
    },
    listen(listen: (answered: Answered) => void): () => void {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}

function isAnswered(message: unknown): message is Answered {
  return typeof message === 'object' && message !== null && 'result' in message && 'procedure' in message
}
