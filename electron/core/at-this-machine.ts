import type { Store } from '../db/store.ts'
import type { Caller } from './ports.ts'

/** Whether somebody asks from this machine itself: its window, or a browser that was shown its own code. Its disks are nobody else's. */
export function isAtThisMachine(store: Store, { door, stationId }: Caller): boolean {
  return door === 'window' || store.devices.read(stationId)?.pairing === null
}
