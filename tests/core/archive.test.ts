import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { foundFair, openStation, somebody } from '../support/station.ts'
import { employerWithVacancy, next, register } from '../support/copied-fair.ts'

test('an archived fair is only looked at; whoever asks to be forgotten still is', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const { attendee } = await register(station)
  for (const to of ['closed', 'archived'] as const)
    await station.tell('fair.move', { id: randomUUID(), fairId: fair.id, to })
  const late = { id: randomUUID(), person: somebody(), consents: [], knownAs: null }
  expect(await station.call('attendee.register', late)).toMatchObject({ failure: { code: 'fair-archived' } })
  expect(await station.call('employer.save', { id: randomUUID(), name: 'Công ty May', booth: null })).toMatchObject({
    failure: { code: 'fair-archived' },
  })
  expect(await station.tell('attendee.latest', { limit: 10 })).toHaveLength(1)
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
})

test('rows of an archived fair are not written from another fair either', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const { employer, vacancy } = await employerWithVacancy(station, 'Công ty May')
  const registering = randomUUID()
  await station.tell('attendee.register', { id: registering, person: somebody(), consents: [], knownAs: null })
  for (const to of ['closed', 'archived'] as const)
    await station.tell('fair.move', { id: randomUUID(), fairId: fair.id, to })
  const draft = await station.tell('fair.create', { ...next, id: randomUUID() })
  await station.tell('fair.enter', { id: randomUUID(), fairId: draft.id })
  const before = station.store.changes.newestArrival()
  const refused = { failure: { code: 'fair-archived' } }
  expect(await station.call('action.undo', { id: randomUUID(), actionId: registering })).toMatchObject(refused)
  expect(await station.call('employer.save', { ...employer, name: 'Công ty Khác' })).toMatchObject(refused)
  expect(await station.call('vacancy.save', { ...vacancy, wanted: 50 })).toMatchObject(refused)
  expect(station.store.changes.newestArrival()).toBe(before)
  // Gone back to the archived fair to look, and forgotten there.
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  const [attendee] = await station.tell('attendee.latest', { limit: 1 })
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee?.id ?? '' })
})
