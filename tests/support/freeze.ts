import { randomUUID } from 'node:crypto'
import type { TestStation } from './station.ts'

/** Everything still open is let be, with a reason. */
export async function waveAll(station: Pick<TestStation, 'tell'>): Promise<void> {
  for (const { name, open } of await station.tell('closing.read', {}))
    if (open > 0) await station.tell('closing.wave', { id: randomUUID(), name, reason: 'Đã kiểm tra tay' })
}

/** Freezes the figures of the station's fair with whatever is still open; a second time needs a note. */
export async function freezeAll(station: Pick<TestStation, 'tell'>, note: string | null = null) {
  await waveAll(station)
  return station.tell('snapshot.freeze', { id: randomUUID(), note })
}
