import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { FoundCopy, Restored } from '../../../shared/contract/copies.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Machine } from '../ports.ts'
import type { CopyVault } from '../vault.ts'
import { type Found, findCopies, showFound } from './find.ts'
import type { Prepared } from './restore.ts'

/** Bringing back a copy, while no house with a fair is open. */
export type Restoring = {
  /** Copies on every disk that is plugged in, or in a folder somebody names. */
  find(folder: string | null): Promise<FoundCopy[]>
  /**
   * Makes a database of a copy that was found, beside the one that is there; the passphrase is the recovery passphrase of the
   * machine the copy is of, null where this machine has its key.
   *
   * @throws Refusal `not-found`, `passphrase-wrong`, `too-many-tries`, and as `prepareRestore`
   */
  prepare(handle: string, passphrase: string | null): Promise<Prepared & { key: Uint8Array }>
  /** Forgets what was prepared and is not wanted. */
  drop(prepared: Prepared): void
  /** Puts it in place, with its key. Nobody may have the database open. */
  putInPlace(prepared: Prepared & { key: Uint8Array }, handle: string): Promise<Restored>
}

type Parts = { vault: CopyVault; database: string; machine: Pick<Machine, 'secondPlaces'>; now: () => number }

/** What the porch needs to bring back a copy; the database itself is brought when somebody asks. */
export function createRestoring({ vault, database, machine, now }: Parts): Restoring {
  let found = new Map<string, Found>()
  const foundAt = (handle: string): Found => {
    const copy = found.get(handle)
    if (!copy) throw new Refusal({ code: 'not-found', field: 'handle' })
    return copy
  }
  const ownKey = async (): Promise<Uint8Array | null> => {
    const look = await vault.look().catch(() => null)
    return look?.state === 'known' ? look.key : null
  }
  return {
    async find(folder) {
      const places = folder === null ? ((await machine.secondPlaces()) ?? []).map(({ place }) => place) : [folder]
      const key = await ownKey()
      found = new Map(findCopies(places).map((copy) => [randomUUID(), copy]))
      return [...found].map(([handle, copy]) => showFound(copy, handle, key))
    },
    async prepare(handle, passphrase) {
      const copy = foundAt(handle)
      const key = passphrase === null ? await ownKey() : await vault.openLocks(copy.label.locks, passphrase)
      if (key === null) throw new Refusal({ code: 'bad-input', field: 'handle', detail: 'other-key' })
      const { prepareRestore } = await import('./restore.ts')
      return { ...prepareRestore(copy, key, database, now), key }
    },
    drop: ({ file }) => rmSync(file, { force: true }),
    async putInPlace(prepared, handle) {
      const { holdOwnership } = await import('../../db/owner.ts')
      const { putInPlace } = await import('./restore.ts')
      const release = holdOwnership(database.replace(/\.db$/u, '') + '.lock.db')
      try {
        await vault.adopt(prepared.key, foundAt(handle).label.locks)
        return putInPlace(prepared, database, now())
      } finally {
        release()
      }
    },
  }
}
