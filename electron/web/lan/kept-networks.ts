import { type Networks, ownNetworks } from './addresses.ts'

/** Asking the system costs a millisecond or more on Windows, and every request asks; addresses change by the minute. */
const goodFor = 1_000

/** The same networks, asked of the system once a second at most. `now` is in ms. */
export function keepNetworks(networks: Networks = ownNetworks, now: () => number = Date.now): Networks {
  let kept: { interfaces: ReturnType<Networks['interfaces']>; at: number } | null = null
  return {
    isWireless: networks.isWireless,
    interfaces() {
      if (kept === null || Math.abs(now() - kept.at) > goodFor) kept = { interfaces: networks.interfaces(), at: now() }
      return kept.interfaces
    },
  }
}
