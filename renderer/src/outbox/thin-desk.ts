import type { OutputOf } from '../../../shared/contract.ts'
import type { Failure, Result } from '../../../shared/failure.ts'
import { call } from '../talk/call.ts'
import { freshId } from '../talk/ids.ts'
import { rememberDevice } from '../talk/known-devices.ts'
import { isLive, onLive, onLiveChange } from '../talk/live.ts'
import { refreshAll } from '../talk/questions.ts'
import { noteSaved } from '../talk/saved.ts'
import { onSignedOut, readSignedOut } from '../talk/signed-out.ts'
import type { Told } from '../talk/use-tell.ts'
import { openDeviceOutbox } from './device.ts'
import { type Lease, openLease } from './lease.ts'
import type { Outbox } from './outbox.ts'

/** A desk in a browser, paired with a host and able to go on registering without it. */
export type ThinDesk = {
  outbox: Outbox
  /** The four digits every badge code of this fair carries. */
  fairDigits: string
  isAway(): boolean
  numbersLeft(): number
  register(told: Told<'attendee.register'>, form: unknown): Promise<Registered>
}

/**
 * `answered`: the host has it, or would not take it. `kept`: it lies sealed in this device and goes by itself; `number` is to
 * be written by hand, null where the person has a badge in hand.
 */
export type Registered =
  | { kind: 'answered'; result: Result<OutputOf<'attendee.register'>> }
  | { kind: 'kept'; number: string | null }

/** A clerk waits no longer than this, in ms, for a host that says nothing. */
const patience = 4000
/** News that stop for less than this, in ms, are a hiccup of the wire. */
const hiccup = 3000
/** The host is told what waits this long, in ms, after the last change. */
const rest = 2000

/**
 * Opens what a thin desk needs, while the host is there; null where the host keeps no outbox for this page. Throws where nobody
 * knows: the question was broken off, or the host failed over it. `tell` says that something has changed.
 */
export async function openThinDesk(tell: () => void): Promise<ThinDesk | null> {
  const opened = await openDeviceOutbox()
  if (!opened.ok) {
    if (isUnanswered(opened.failure)) throw new Error(opened.failure.code)
    return null
  }
  const { device, outbox } = opened.value
  rememberDevice(device.id)
  const lease = await openLease(`${device.id} ${device.fairDigits}`, tell)
  const isAway = followHost(outbox, tell)
  keepReported(outbox, isAway)
  goOnWhenBack(device.id, outbox)
  void lease.fill()
  onLive(() => void lease.fill())
  outbox.onAnswer(({ result }) => {
    if (result.ok) noteSaved(Date.now())
    refreshAll()
    void lease.fill()
  })
  // What is shown while the host is away cannot be fetched then.
  void import('../parts/NumberByHand.tsx').catch(() => undefined)
  const register = registering(outbox, lease)
  return { outbox, fairDigits: device.fairDigits, isAway, numbersLeft: lease.left, register }
}

/** Paired anew it is mostly the same device, whose work goes on; another one begins with a page of its own. */
function goOnWhenBack(id: string, outbox: Outbox): void {
  async function lookAgain(): Promise<void> {
    const answer = await call('device.read', {})
    if (!answer.ok || answer.value.id === id) outbox.wake()
    else location.reload()
  }
  onSignedOut(() => {
    if (!readSignedOut()) void lookAgain()
  })
}

/** Whether the host is out of reach: it does not take what is sent, or its news have stopped. */
function followHost(outbox: Outbox, tell: () => void): () => boolean {
  let isSilent = false
  let timer = 0
  const listen = (): void => {
    clearTimeout(timer)
    const set = (to: boolean): void => {
      isSilent = to
      tell()
    }
    if (isLive()) set(false)
    else timer = window.setTimeout(() => set(true), hiccup)
  }
  onLiveChange(listen)
  outbox.subscribe(tell)
  listen()
  return () => isSilent || isHeldUp(outbox)
}

function isHeldUp(outbox: Outbox): boolean {
  return outbox.read().trouble?.code === 'host-away'
}

/** Tells the host how much waits here, so that the organizer sees a desk that cannot get rid of its work. */
function keepReported(outbox: Outbox, isAway: () => boolean): void {
  let timer = 0
  let said = ''
  outbox.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const { waiting, refused, oldestAt } = outbox.read()
      const report = { unsent: waiting + refused.length, oldestUnsentAt: oldestAt ?? refused[0]?.at ?? null }
      const content = JSON.stringify(report)
      if (isAway() || content === said) return
      said = content
      void call('device.report', report)
    }, rest)
  })
}

/**
 * [Note: registering without the host] The host is asked first. Where it does not answer, the same command (its id is the
 * same, so that a host which had done it and only could not say so does it once) is kept with the next leased number; the
 * host then makes that number good.
 */
function registering(outbox: Outbox, lease: Lease): ThinDesk['register'] {
  let unanswered: { content: string; id: string } | null = null

  return async (told, form) => {
    const content = JSON.stringify(told)
    if (unanswered?.content !== content) unanswered = { content, id: freshId() }
    const command = { ...told, id: unanswered.id }
    if (!isHeldUp(outbox)) {
      const result = await call('attendee.register', command, AbortSignal.timeout(patience))
      if (result.ok) noteSaved(Date.now())
      // Nobody knows what became of one over which the host failed: given again, it is the same.
      if (result.ok || !isUnanswered(result.failure)) unanswered = null
      if (result.ok || result.failure.code !== 'host-away') return { kind: 'answered', result }
    }
    // Whoever is typed off a paper register has gone, and waits for no number.
    const isInHand = [told.badgeText, told.leased, told.sheet].some((one) => (one ?? null) !== null)
    const taken = isInHand ? null : await lease.take().catch(() => null)
    if (!isInHand && taken === null) return { kind: 'answered', result: { ok: false, failure: { code: 'host-away' } } }
    const leased = taken?.counter ?? told.leased ?? null
    const happenedAt = told.happenedAt ?? outbox.now()
    const given = outbox.give('attendee.register', { ...command, leased, happenedAt }, form)
    await Promise.race([given, untilKept(outbox, command.id)])
    unanswered = null
    return { kind: 'kept', number: taken?.number ?? null }
  }
}

function isUnanswered({ code }: Failure): boolean {
  return code === 'host-away' || code === 'internal'
}

/** Resolves once a command lies as safely as this device can keep it, sent or not. */
function untilKept(outbox: Outbox, id: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!outbox.read().entries.some((entry) => entry.id === id)) return
      stop()
      resolve()
    }
    const stop = outbox.subscribe(look)
    look()
  })
}
