import { randomUUID } from 'node:crypto'
import { allConsents, foundFair, somebody, type TestStation } from './station.ts'

/** A fair with one employer who offers one vacancy. */
export async function realFair(station: TestStation) {
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May', booth: '7' })
  await station.tell('vacancy.save', { id: randomUUID(), employerId: employer.id, title: 'Công nhân may', wanted: 20 })
  return fair
}

/** Asks the desk to register somebody who agrees to everything; the answer may be a refusal. */
export function register(station: TestStation, fields: Parameters<typeof somebody>[0] = {}) {
  return station.call('attendee.register', {
    id: randomUUID(),
    person: somebody(fields),
    consents: allConsents,
    knownAs: null,
  })
}

/** Somebody registered, or the test fails. */
export async function registered(station: TestStation, fields: Parameters<typeof somebody>[0] = {}) {
  const answer = await register(station, fields)
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer.value.attendee
}

/** Starts the rehearsal of a fair, or goes on with it. */
export const rehearse = (station: TestStation, fairId: string) =>
  station.tell('rehearsal.start', { id: randomUUID(), fairId })

/** Erases a rehearsal. */
export const erase = (station: TestStation, fairId: string) =>
  station.tell('rehearsal.erase', { id: randomUUID(), fairId })
