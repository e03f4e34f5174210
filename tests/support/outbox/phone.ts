import type { Draft, Entry, OutboxStore } from '../../../renderer/src/outbox/entry.ts'
import { openOutbox, type Outbox } from '../../../renderer/src/outbox/outbox.ts'
import type { Send } from '../../../renderer/src/outbox/send.ts'
import type { Surroundings } from '../../../renderer/src/outbox/surroundings.ts'

/** A phone in a test: one disk, one lock and one channel for all its tabs, and timers that go off when the test says so. */
export type Phone = {
  openTab(): Tab
  tabs(): readonly Tab[]
  /** Every timer that was set goes off. */
  tick(): void
  /** What lies on its disk. */
  kept(): readonly Entry[]
}

export type Tab = {
  outbox: Outbox
  /** The tab is gone from one moment to the next: nothing it began goes on, and its lock is free. */
  kill(): void
}

export function newPhone(send: Send): Phone {
  const disk = new Map<string, Entry>()
  const tabs = new Set<Tab>()
  const timers = new Set<() => void>()
  const ears = new Map<Tab, (message: unknown) => void>()
  const lock = newLock()
  let places = 0

  function openTab(): Tab {
    const isDead = { now: false }
    const onlyAlive = <Value>(work: () => Promise<Value>): Promise<Value> =>
      isDead.now ? never() : work().then((value) => (isDead.now ? never() : value))
    const store = diskStore(disk, () => ++places, onlyAlive)
    const timersHere = new Set<() => void>()
    const around: Surroundings = {
      after(_ms, run) {
        timers.add(run)
        timersHere.add(run)
        return () => void timers.delete(run)
      },
      alone: (work) => lock.hold(tab, () => onlyAlive(work)),
      channel: {
        tell: (message) => {
          if (!isDead.now) for (const [other, hear] of ears) if (other !== tab) queueMicrotask(() => hear(message))
        },
        listen: (hear) => void ears.set(tab, (message) => !isDead.now && hear(message)),
        close: () => void ears.delete(tab),
      },
      onBack: () => () => undefined,
    }
    const tab: Tab = {
      outbox: undefined as unknown as Outbox,
      kill() {
        isDead.now = true
        tabs.delete(tab)
        ears.delete(tab)
        for (const run of timersHere) timers.delete(run)
        lock.release(tab)
      },
    }
    tab.outbox = openOutbox({
      store,
      around,
      send: (procedure, input) => onlyAlive(() => send(procedure, structuredClone(input))),
    })
    tabs.add(tab)
    return tab
  }

  return {
    openTab,
    tabs: () => [...tabs],
    tick() {
      const due = [...timers]
      timers.clear()
      for (const run of due) run()
    },
    kept: () => [...disk.values()],
  }
}

function diskStore(
  disk: Map<string, Entry>,
  nextPlace: () => number,
  onlyAlive: <Value>(work: () => Promise<Value>) => Promise<Value>,
): OutboxStore {
  const write = <Value>(work: () => Value): Promise<Value> =>
    onlyAlive(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return onlyAlive(() => Promise.resolve(work()))
    })
  return {
    keep: (draft: Draft) =>
      write(() => {
        const entry = disk.get(draft.id) ?? { ...structuredClone(draft), place: nextPlace() }
        disk.set(entry.id, entry)
        return structuredClone(entry)
      }),
    list: () => write(() => ({ entries: structuredClone([...disk.values()]), sealed: 0 })),
    change: (entry) => write(() => void (disk.has(entry.id) && disk.set(entry.id, structuredClone(entry)))),
    remove: (id) => write(() => void disk.delete(id)),
    safety: () => 'disk',
    close: () => undefined,
  }
}

/** One holder at a time; a holder that is gone holds nothing. */
function newLock() {
  const queue: { owner: unknown; start: () => void }[] = []
  const next = (): void => queue[0]?.start()
  function release(owner: unknown): void {
    const wasHolder = queue[0]?.owner === owner
    for (let at = queue.length - 1; at >= 0; at -= 1) if (queue[at]?.owner === owner) queue.splice(at, 1)
    if (wasHolder) next()
  }
  return {
    release,
    hold: (owner: unknown, work: () => Promise<void>) =>
      new Promise<void>((resolve, reject) => {
        const start = (): void =>
          void work()
            .then(resolve, reject)
            .finally(() => release(owner))
        queue.push({ owner, start })
        if (queue.length === 1) start()
      }),
  }
}

function never<Value>(): Promise<Value> {
  return new Promise(() => undefined)
}
