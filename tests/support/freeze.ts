import { randomUUID } from 'node:crypto'
import type { TestStation } from './station.ts'

/** Freezes the figures of the station's fair with whatever is still open, each with a reason; answers the snapshot's id. */
export async function freezeWithWaves(station: TestStation): Promise<string> {
  for (const { name, open } of await station.tell('closing.read', {}))
    if (open > 0) await station.tell('closing.wave', { id: randomUUID(), name, reason: 'Đã kiểm tra' })
  const { id } = await station.tell('snapshot.freeze', { id: randomUUID(), note: null })
  return id
}
