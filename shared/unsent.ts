import type { Device } from './contract/devices.ts'

/** So long may something wait in a device (ms) before a person goes and looks at it. */
const patience = 5 * 60_000

/** Whether something has waited in a device that may still send it for longer than a bad moment of the Wi-Fi. */
export function isLate({ unsent, oldestUnsentAt, revokedAt }: Device, now: number): boolean {
  return revokedAt === null && unsent > 0 && oldestUnsentAt !== null && now - oldestUnsentAt > patience
}
