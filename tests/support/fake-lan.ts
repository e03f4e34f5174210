import type { LanAddress } from '../../shared/contract/lan.ts'
import { Refusal } from '../../shared/failure.ts'
import type { Lan } from '../../electron/core/ports.ts'

/** A local network that is only said to be there: addresses and a taken port are what a test says. */
export type FakeLan = Lan & { networks: LanAddress[]; taken: Set<number>; changed(): void }

export const hotspot: LanAddress = { address: '192.168.137.1', network: 'Local Area Connection* 10', kind: 'hotspot' }
export const homeWifi: LanAddress = { address: '192.168.1.23', network: 'Wi-Fi', kind: 'wifi' }

export function fakeLan(networks: LanAddress[] = [hotspot, homeWifi]): FakeLan {
  const listeners = new Set<() => void>()
  const taken = new Set<number>()
  let port: number | null = null
  let trouble: 'port-taken' | null = null
  const lan: FakeLan = {
    networks,
    taken,
    changed: () => listeners.forEach((listen) => listen()),
    open(wanted) {
      const free = wanted ?? [8643, 8644, 8645].find((one) => !taken.has(one)) ?? 0
      trouble = taken.has(free) ? 'port-taken' : null
      if (trouble !== null) return Promise.reject(new Refusal({ code: trouble }))
      port ??= free
      return Promise.resolve(port)
    },
    close: () => Promise.resolve(void (port = null)),
    port: () => port,
    trouble: () => trouble,
    addresses: () => lan.networks,
    reached: () => ({ port: null, landing: null, page: null, paired: null }),
    test: () => Promise.resolve({ answers: [], profile: null }),
    onChange(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
  return lan
}
