import type { OutputOf } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/failure.ts'
import { call } from '../talk/call.ts'
import { onLive } from '../talk/live.ts'
import { openClock } from './clock.ts'
import { openOutbox, type Outbox } from './outbox.ts'
import { importOutboxKey } from './seal.ts'
import { openSealedStore } from './sealed-store.ts'
import { sendToHost, type Sent } from './send.ts'
import { openMemoryStore } from './memory-store.ts'

export type DeviceOutbox = { device: OutputOf<'device.read'>; outbox: Outbox }

/**
 * The outbox of a paired device: asks the host for the key and the time, opens what waits here. The host must be there for it, as
 * it must for the page to open at all.
 */
export async function openDeviceOutbox(): Promise<Result<DeviceOutbox>> {
  const clock = openClock()
  const asked = clock.stamp()
  const answer = await call('device.read', {})
  if (!answer.ok) return answer
  clock.sync(answer.value.now, asked)
  const store = await openSealedStore(await importOutboxKey(answer.value.outboxKey))
  const outbox = openOutbox({ store, send: sendToHost, clock, probe: () => probe(clock) })
  onLive(outbox.wake)
  return { ok: true, value: { device: answer.value, outbox } }
}

/** The outbox of the host's own window, which writes nothing to the disk. */
export function openWindowOutbox(): Outbox {
  return openOutbox({ store: openMemoryStore(), send: sendToHost })
}

/** Whether the host is there and knows this device; its time comes with it. */
async function probe(clock: ReturnType<typeof openClock>): Promise<Sent | null> {
  const asked = clock.stamp()
  const sent = await sendToHost('device.read', {})
  // A host that cannot say who this is may still take what is sent.
  if (sent.kind === 'stumbled') return null
  if (sent.kind !== 'answered' || !sent.result.ok) return sent
  clock.sync((sent.result.value as OutputOf<'device.read'>).now, asked)
  return null
}
