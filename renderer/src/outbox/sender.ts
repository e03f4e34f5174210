import type { Failure, Result } from '../../../shared/failure.ts'
import type { Book } from './book.ts'
import type { DeviceClock } from './clock.ts'
import type { Entry } from './entry.ts'
import { follow } from './follow.ts'
import { restamp } from './restamp.ts'
import { openPace, type Pace, type Tried } from './pace.ts'
import type { Held, Send, Sent } from './send.ts'
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

/** The host may fail over one command for ever; after so many tries the others go past it. */
const mostStumbles = 5

/**
 * Sends what waits, one after the other, in the order given. One tab at a time does it: the next one finds what is left.
 * An entry goes only after the host has answered; everything else leaves it where it is.
 */
export function startSender(parts: SenderParts): Pace {
  const { book, around } = parts
  let isProbeDue = true
  const closing = new AbortController()

  async function work(): Promise<Tried> {
    let hasSent = false
    await book.reload()
    for (let entry = book.next(); entry && !closing.signal.aborted; entry = book.next()) {
      const held = isProbeDue ? await probeSafely(parts.probe) : null
      const sent = held ?? (await sendOne(parts, entry))
      isProbeDue = sent.kind !== 'answered'
      if (sent.kind !== 'answered') return { hasSent, held: giveWay(sent) }
      hasSent = true
      book.say(null, false)
    }
    return { hasSent, held: null }
  }

  function giveWay(held: Held): Held {
    book.say(held.failure, held.kind === 'shut-out')
    parts.onHeldUp()
    return held
  }

  const pace = openPace(around, work)
  return {
    ...pace,
    close() {
      closing.abort()
      pace.close()
    },
  }
}

const hostAway = { kind: 'later', failure: { code: 'host-away' }, afterMs: null } as const satisfies Sent

async function probeSafely(probe: Probe): Promise<Held | null> {
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
