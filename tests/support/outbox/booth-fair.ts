import { randomUUID } from 'node:crypto'
import type { Caller } from '../../../electron/core/ports.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../station.ts'

/** A fair with one booth, two vacancies, some people with badges and a phone of the booth. */
export async function fairWithPhone(people = 3) {
  const station = openStation()
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May', booth: '3' })
  const vacancies = []
  for (const title of ['Thợ may', 'Phụ kho'])
    vacancies.push(await station.tell('vacancy.save', { id: randomUUID(), employerId: employer.id, title, wanted: 40 }))
  const codes: string[] = []
  for (let at = 0; at < people; at += 1) codes.push(await registerOne(station, at))
  const phone = pairPhone(station, employer.id)
  return { station, fair, employer, vacancies, codes, phone }
}

async function registerOne(station: TestStation, at: number): Promise<string> {
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: `Nông Thị ${'ABCDEFGHIKLMNOPQ'.charAt(at)}`, birthDate: `${1970 + at}` }),
    consents: allConsents,
    knownAs: null,
  })
  return attendee.badge?.code ?? ''
}

/** A recruiter's phone, paired as the booth of that employer. */
export function pairPhone(station: TestStation, employerId: string): Caller {
  const id = randomUUID()
  station.store.stations.pair(id, 'Điện thoại', 'booth', id, station.clock.now)
  station.store.stations.sitPaired(id, employerId)
  return { door: 'browser', stationId: id, role: 'booth' }
}
