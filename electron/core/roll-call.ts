import type { Topic } from '../../shared/contract/procedure.ts'
import type { DeviceNews } from '../db/devices.ts'
import type { Store } from '../db/store.ts'

/** How a device stands: heard when (ms UTC, null never), listening for news now, and what waits in it. */
export type Standing = Omit<DeviceNews, 'id' | 'lastHeardAt'> & { lastHeardAt: number | null; online: boolean }

/** Who of the paired devices is there. */
export type RollCall = {
  /** The device asked something just now. */
  heard(device: string): void
  /** The device listens for news from now on; returns the way to say that it stopped. */
  listens(device: string): () => void
  reports(device: string, unsent: number, oldestUnsentAt: number | null): void
  standing(device: string): Standing
  /** Writes what is known and not on disk yet. */
  flush(): void
}

const minute = 60_000

/**
 * Keeps in memory who was heard when and what waits in whom, and writes it once a minute for all devices together: the
 * disk belongs to the registrations, each of which waits for it. A crash loses a minute of it, and phones say it again.
 */
export function openRollCall(
  store: Pick<Store, 'devices' | 'atomically'>,
  now: () => number,
  announce: (topics: readonly Topic[]) => void,
): RollCall {
  const news = new Map<string, DeviceNews>()
  const unwritten = new Set<string>()
  const listeners = countListeners(() => announce(['devices']))
  let writtenAt = now()

  const newsOf = (id: string): DeviceNews => {
    const kept = news.get(id)
    if (kept) return kept
    const row = store.devices.read(id)
    return {
      id,
      lastHeardAt: row?.last_heard_at ?? 0,
      unsent: row?.unsent ?? 0,
      oldestUnsentAt: row?.oldest_unsent_at ?? null,
    }
  }
  const flush = (): void => {
    writtenAt = now()
    if (unwritten.size === 0) return
    const written = [...unwritten]
    unwritten.clear()
    store.atomically(() => written.forEach((id) => store.devices.note(newsOf(id))))
  }
  const take = (fresh: DeviceNews): void => {
    news.set(fresh.id, fresh)
    unwritten.add(fresh.id)
    if (Math.abs(now() - writtenAt) >= minute) flush()
  }

  return {
    heard: (device) => take({ ...newsOf(device), lastHeardAt: now() }),
    listens: listeners.come,
    reports(device, unsent, oldestUnsentAt) {
      const before = newsOf(device)
      take({ id: device, lastHeardAt: now(), unsent, oldestUnsentAt })
      if (before.unsent !== unsent || before.oldestUnsentAt !== oldestUnsentAt) announce(['devices'])
    },
    standing(device) {
      const { lastHeardAt, unsent, oldestUnsentAt } = newsOf(device)
      return { lastHeardAt: lastHeardAt || null, online: listeners.has(device), unsent, oldestUnsentAt }
    },
    flush,
  }
}

/** Who listens for news, by as many streams as the device has tabs; `onChange` when the first comes and the last goes. */
function countListeners(onChange: () => void) {
  const streams = new Map<string, number>()
  const count = (device: string, by: number): void => {
    const before = streams.get(device) ?? 0
    if (before + by > 0) streams.set(device, before + by)
    else streams.delete(device)
    if (before === 0 || before + by === 0) onChange()
  }
  return {
    has: (device: string): boolean => streams.has(device),
    come(device: string): () => void {
      let isThere = true
      count(device, 1)
      return () => {
        if (isThere) count(device, -1)
        isThere = false
      }
    },
  }
}
