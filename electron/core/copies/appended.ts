import { open, stat } from 'node:fs/promises'
import type { Change } from '../../db/tables.ts'
import { type BatchSeal, sealBatch } from './batches.ts'

/** The changes since one full copy, appended to a file beside it. */
export type Appended = {
  /** The newest arrival that is there, on the stick itself. */
  arrival(): number
  /** Whether the file is as it was left: another stick, or one that lost it, needs a full copy. */
  stands(): Promise<boolean>
  /** Writes and syncs one batch; until it returns nothing of it counts, and what a failure left behind is overwritten next time. */
  append(changes: readonly Change[], arrival: number): Promise<void>
}

/** The file of a copy made just now, still empty or not there. */
export function openAppended(file: string, seal: BatchSeal, from: number): Appended {
  let arrival = from
  let number = 0
  let bytes = 0
  return {
    arrival: () => arrival,
    async stands() {
      if (bytes === 0) return true
      const there = await stat(file).catch(() => null)
      return there !== null && there.size >= bytes
    },
    async append(changes, newest) {
      const batch = sealBatch({ changes, arrival: newest }, seal, number)
      const handle = await open(file, bytes === 0 ? 'w' : 'r+')
      try {
        await handle.truncate(bytes)
        await writeWhole(handle, batch, bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      bytes += batch.length
      number += 1
      arrival = newest
    },
  }
}

type Handle = Awaited<ReturnType<typeof open>>

async function writeWhole(handle: Handle, batch: Buffer, from: number): Promise<void> {
  for (let written = 0; written < batch.length;) {
    const { bytesWritten } = await handle.write(batch, written, batch.length - written, from + written)
    written += bytesWritten
  }
}
