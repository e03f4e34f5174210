import type { Guest } from '../core/vault-porch.ts'

/**
 * By which door a request came. The one who calls `fetch` says so and nothing in the request can:
 * on app:// there is neither Cookie nor Origin nor Host to tell by (measured in Electron 42).
 */
export type DoorEnv =
  | { door: 'window' }
  /** `address` is our own `host:port` on this machine. */
  | { door: 'loopback'; address: string }

/** What hono carries through one request. */
export type Wire = { Bindings: DoorEnv; Variables: { guest: Guest } }
