import type { Guest } from '../core/vault-porch.ts'
import type { Stage } from './lan/reached.ts'
import type { RefusalKind, Refused } from './lan/refusals.ts'

/**
 * By which door a request came. The one who calls `fetch` says so and nothing in the request can:
 * on app:// there is neither Cookie nor Origin nor Host to tell by (measured in Electron 42).
 */
export type DoorEnv =
  | { door: 'window' }
  /** `address` is our own `host:port` on this machine. */
  | { door: 'loopback'; address: string }
  | LanEnv

/** A request from the local network: the names our machine has there (`host:port`), and the address it came from. */
export type LanEnv = { door: 'lan'; hosts: readonly string[]; port: number; peer: string; watch: LanWatch }

/** What the local network's door keeps an eye on. */
export type LanWatch = {
  /** 0, or after how many ms to come again. */
  wait(kind: 'session' | 'peer' | 'signIn', who: string): number
  refused(kind: RefusalKind, who: Refused): void
  reached(stage: Stage, peer: string): void
}

/** What hono carries through one request. */
export type Wire = { Bindings: DoorEnv; Variables: { guest: Guest } }
