import type { Draft, Entry, OutboxStore, Safety } from './entry.ts'
import { openEntries, wanted, withEntries } from './indexed-db.ts'
import { openMemoryStore } from './memory-store.ts'
import { type Sealed, seal, unseal } from './seal.ts'

type SealedRow = Sealed & { place: number }

/**
 * Keeps entries sealed in IndexedDB, on disk before anything is sent. Where the disk refuses (full, broken, a private
 * window) they are held in memory instead and `safety` says so.
 */
export async function openSealedStore(key: CryptoKey, name = 'fairdesk-outbox'): Promise<OutboxStore> {
  const opened = await openEntries(name)
  if (opened === null) return openMemoryStore('broken')
  const database = opened
  void askToStay()
  const spare = openMemoryStore('memory', spareFrom)
  let safety: Safety = 'disk'
  const inTurn = oneAfterAnother()

  async function keepOnDisk(draft: Draft): Promise<Entry> {
    // What the disk refused before was given before.
    for (const held of (await spare.list()).entries) {
      await keepSealed(database, key, held)
      await spare.remove(held.id)
    }
    return keepSealed(database, key, draft)
  }

  return {
    keep: (draft) =>
      inTurn(async () => {
        try {
          const entry = await keepOnDisk(draft)
          safety = 'disk'
          return entry
        } catch (error) {
          safety = isQuota(error) ? 'full' : 'broken'
          return spare.keep(draft)
        }
      }),
    async list() {
      const held = (await spare.list()).entries
      try {
        const { entries, sealed } = await readSealed(database, key)
        return { entries: [...entries, ...held], sealed }
      } catch {
        safety = 'broken'
        return { entries: held, sealed: 0 }
      }
    },
    async change(entry) {
      await spare.change(entry)
      if (entry.place < spareFrom) await putAgain(database, key, entry)
    },
    async remove(id) {
      await spare.remove(id)
      await withEntries(database, 'readwrite', async (entries) => {
        const place = await wanted(entries.index('id').getKey(id))
        if (place !== undefined) await wanted(entries.delete(place))
      })
    },
    safety: () => safety,
    close: () => database.close(),
  }
}

/** Entries held in memory because the disk refused come after those on disk. */
const spareFrom = 2 ** 40

/** Sealing takes its time; what was given first is kept first all the same. */
function oneAfterAnother(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

async function keepSealed(database: IDBDatabase, key: CryptoKey, draft: Draft): Promise<Entry> {
  const sealed = await seal(key, draft.id, { ...draft, place: undefined })
  let place = 0
  await withEntries(database, 'readwrite', async (entries) => {
    const before = await wanted(entries.index('id').getKey(draft.id))
    place = Number(before ?? (await wanted(entries.add(sealed))))
  })
  return { ...draft, place }
}

async function readSealed(database: IDBDatabase, key: CryptoKey): Promise<{ entries: Entry[]; sealed: number }> {
  let rows: SealedRow[] = []
  await withEntries(database, 'readonly', async (entries) => {
    rows = (await wanted(entries.getAll())) as SealedRow[]
  })
  const opened = await Promise.all(
    rows.map(async (row) => {
      const draft = (await unseal(key, row)) as Draft | null
      return draft === null ? null : { ...draft, place: row.place }
    }),
  )
  const entries = opened.filter((entry) => entry !== null)
  return { entries, sealed: rows.length - entries.length }
}

async function putAgain(database: IDBDatabase, key: CryptoKey, { place, ...draft }: Entry): Promise<void> {
  const sealed = await seal(key, draft.id, draft)
  await withEntries(database, 'readwrite', async (entries) => {
    // Another tab may have sent and removed it meanwhile.
    if ((await wanted(entries.getKey(place))) !== undefined) await wanted(entries.put({ ...sealed, place }))
  })
}

/** A browser short of space clears what a page keeps, unless the page asked and was allowed to stay. */
async function askToStay(): Promise<void> {
  try {
    await navigator.storage?.persist()
  } catch {
    // It stays as safe as it was.
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
