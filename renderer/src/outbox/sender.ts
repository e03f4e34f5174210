import type { Failure, Result } from '../../../shared/failure.ts'
import type { Book } from './book.ts'
import type { DeviceClock } from './clock.ts'
import type { Entry } from './entry.ts'
import { follow } from './follow.ts'
import { restamp } from './restamp.ts'
import type { Send, Sent } from './send.ts'
import type { Surroundings } from './surroundings.ts'

/** Asks the host whether it is there and this device still known, and takes its time; null when all is well. */
export type Probe = () => Promise<Sent | null>

export type SenderParts = {
  book: Book
  send: Send
  probe: Probe
  clock: DeviceClock
  around: Surroundings
  /** The host has answered one. */
  onAnswered(entry: Entry, result: Result<unknown>): void
  /** Nothing goes for now. */
  onHeldUp(): void
}

export type Sender = {
  /** Sends what waits, now, unless the host asked for patience. */
  wake(): void
  close(): void
}

const firstWait = 1000
const longestWait = 15_000
/** The host may fail over one command for ever; after so many tries the others go past it. */
const mostStumbles = 5

/**
 * Sends what waits, one after the other, in the order given. One tab at a time does it: the next one finds what is left.
 * An entry goes only after the host has answered; everything else leaves it where it is.
 */
export function startSender(parts: SenderParts): Sender {
  const { book, around } = parts
  let wait = firstWait
  let callOff: (() => void) | null = null
  let isAskedToWait = false
  let isAtWork = false
  let isCalledAgain = false
  let isProbeDue = true
  const closing = new AbortController()
  const isClosed = (): boolean => closing.signal.aborted

  async function work(): Promise<void> {
    await book.reload()
    for (let entry = book.next(); entry && !isClosed(); entry = book.next()) {
      const held = isProbeDue ? await probeSafely(parts.probe) : null
      if (held) return hold(held)
      isProbeDue = false
      const sent = await sendOne(parts, entry)
      if (sent.kind !== 'answered') return hold(sent)
      wait = firstWait
      book.say(null, false)
    }
  }

  function hold(sent: Exclude<Sent, { kind: 'answered' }>): void {
    isProbeDue = true
    book.say(sent.failure, sent.kind === 'shut-out')
    parts.onHeldUp()
    if (sent.kind === 'shut-out' || isClosed()) return
    const asked = sent.kind === 'later' ? sent.afterMs : null
    isAskedToWait = asked !== null
    callOff = around.after(asked ?? wait, () => {
      isAskedToWait = false
      void run()
    })
    wait = Math.min(longestWait, wait * 2)
  }

  async function run(): Promise<void> {
    if (isAtWork) return void (isCalledAgain = true)
    isAtWork = true
    callOff?.()
    callOff = null
    isCalledAgain = false
    await around.alone(work).catch(() => hold(hostAway))
    isAtWork = false
    // Given after the last look at what waits, or woken while the wire was still silent.
    if (isCalledAgain && !isAskedToWait && !isClosed()) await run()
  }

  return {
    wake: () => void (!isAskedToWait && !isClosed() && void run()),
    close() {
      closing.abort()
      callOff?.()
    },
  }
}

const hostAway = { kind: 'later', failure: { code: 'host-away' }, afterMs: null } as const satisfies Sent

async function probeSafely(probe: Probe): Promise<Exclude<Sent, { kind: 'answered' }> | null> {
  const sent = await probe().catch(() => hostAway)
  return sent === null || sent.kind === 'answered' ? null : sent
}

async function sendOne(parts: SenderParts, kept: Entry): Promise<Sent> {
  const { book, send, clock, onAnswered } = parts
  const entry = restamp(kept, clock)
  if (entry !== kept) await book.change(entry)
  const sent = await send(entry.procedure, entry.input).catch(() => hostAway)
  if (sent.kind === 'stumbled') return stumble(parts, entry, sent.failure)
  if (sent.kind !== 'answered') return sent
  if (sent.result.ok) {
    await follow(book, entry, sent.result.value)
    await book.remove(entry.id)
  } else await book.change({ ...entry, state: { kind: 'refused', failure: sent.result.failure } })
  onAnswered(entry, sent.result)
  return sent
}

async function stumble({ book, onAnswered }: SenderParts, entry: Entry, failure: Failure): Promise<Sent> {
  const stumbles = entry.stumbles + 1
  if (stumbles < mostStumbles) {
    await book.change({ ...entry, stumbles })
    return { kind: 'stumbled', failure }
  }
  const result: Result<unknown> = { ok: false, failure }
  await book.change({ ...entry, stumbles, state: { kind: 'refused', failure } })
  onAnswered(entry, result)
  return { kind: 'answered', result }
}
