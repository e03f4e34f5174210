import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../shared/contract.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from './station.ts'

/** Another laptop, paired as a desk over the local network. */
export function thinDesk(station: TestStation): Caller {
  const id = randomUUID()
  station.store.stations.pair(id, 'Bàn đăng ký 2', 'desk', id, station.clock.now)
  return { door: 'browser', stationId: id, role: 'desk' }
}

/** A fair whose host has two thin desks. */
export async function fairWithThinDesks() {
  const station = openStation()
  const fair = await foundFair(station)
  const [first, second] = [thinDesk(station), thinDesk(station)]
  const lease = (caller: Caller, count = 50) => station.tell('badge.lease', { id: randomUUID(), count }, caller)
  return { station, fair, first, second, lease }
}

/** A registration a thin desk took while the host was away. */
export function awayRegistration(
  leased: number | null,
  happenedAt: number | null,
  fields: Parameters<typeof somebody>[0] = {},
): InputOf<'attendee.register'> {
  return { id: randomUUID(), person: somebody(fields), consents: allConsents, knownAs: null, leased, happenedAt }
}
