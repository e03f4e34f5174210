import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import type { InputOf } from '../../shared/contract.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from './station.ts'

/** A recruiter's phone, paired as the booth of that employer. */
export function phoneOf(station: TestStation, employerId: string): Caller {
  const id = randomUUID()
  station.store.stations.pair(id, 'Điện thoại', 'booth', id, station.clock.now)
  station.store.stations.sitPaired(id, employerId)
  return { door: 'browser', stationId: id, role: 'booth' }
}

/** A fair with one booth, two vacancies, two phones at it, and a desk that registers people. */
export async function fairWithPhones() {
  const station = openStation()
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May Bắc Giang', booth: '3' })
  const offer = (title: string) => {
    station.clock.now += 1
    return station.tell('vacancy.save', { id: v7(), employerId: employer.id, title, wanted: 40 })
  }
  const sewing = await offer('Công nhân may')
  const cutting = await offer('Công nhân cắt')
  const arrive = async (
    person: Parameters<typeof somebody>[0] = {},
    consents: InputOf<'attendee.register'>['consents'] = allConsents,
  ) => {
    const input = { id: v7(), person: somebody(person), consents, knownAs: null }
    const { attendee } = await station.tell('attendee.register', input)
    return { ...attendee, code: attendee.badge?.code ?? '', number: attendee.badge?.number ?? '' }
  }
  const phone = phoneOf(station, employer.id)
  const log = (badgeText: string, said: Partial<InputOf<'interview.log'>> = {}, caller = phone) =>
    station.tell('interview.log', { ...turn(badgeText, station.clock.now), ...said }, caller)
  return { station, fair, employer, sewing, cutting, arrive, phone, other: phoneOf(station, employer.id), log }
}

/** The Center's own table, with a counsellor's phone. */
export async function counsellorsAt(station: TestStation): Promise<Caller> {
  const table = { id: randomUUID(), name: 'Bàn tư vấn của Trung tâm', booth: 'TV', kind: 'center' as const }
  return phoneOf(station, (await station.tell('employer.save', table)).id)
}

/** A turn of which nothing is said but that it was. */
export function turn(badgeText: string, scannedAt: number): InputOf<'interview.log'> {
  return { id: v7(), badgeText, vacancyId: null, outcome: 'met', note: '', scannedAt }
}
