import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { codeOfRefusal, fairWithStack, printStack, registration } from '../support/blanks.ts'
import { copyAll, joinFair, openStation } from '../support/station.ts'

test('a badge from the stack whose holder was erased is given to nobody else, here and where it was known', async () => {
  const { station, fair, first, second } = await fairWithStack()
  const other = openStation({ letter: 'B' })
  const { attendee } = await station.tell('attendee.register', registration(first.code))
  joinFair(other, station, fair.id)
  await station.tell('attendee.erase', { id: v7(), attendeeId: attendee.id })
  copyAll(station.store, other.store)
  for (const desk of [station, other]) {
    expect(desk.store.rows.all('badge')).toEqual([])
    desk.store.atomically(() => desk.store.changes.rebuild())
    expect(await desk.call('badge.read', { text: first.code })).toEqual({
      ok: false,
      failure: { code: 'badge-voided' },
    })
    const taken = { ok: false, failure: { code: 'badge-taken', detail: first.number } }
    expect(await desk.call('badge.read-blank', { text: first.code })).toEqual(taken)
  }
  expect(await codeOfRefusal(station, second.code)).toMatchObject({ code: 'badge-blank' })
  expect(JSON.stringify(station.connection.prepare('SELECT * FROM spent_blank').all())).toBe(
    JSON.stringify([{ code: first.code }]),
  )
  station.close()
  other.close()
})

test('a stack printed at one desk is given out at another, also where no badge of the first was ever seen', async () => {
  const { station, fair, first, second } = await fairWithStack()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  expect(await other.tell('badge.read-blank', { text: first.code })).toEqual(first)
  expect(await other.tell('badge.read-blank', { text: second.number })).toEqual(second)
  const { attendee } = await other.tell('attendee.register', registration(first.code))
  expect(attendee.badge).toMatchObject(first)
  expect(await codeOfRefusal(station, first.code)).toMatchObject({ code: 'badge-blank' })
  copyAll(other.store, station.store)
  expect((await station.tell('badge.read', { text: first.code })).id).toBe(attendee.id)
  station.close()
  other.close()
})

test('one badge given to two people at two desks is said at every reading, until one of them gets another', async () => {
  const { station, fair, first } = await fairWithStack()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  const here = await station.tell('attendee.register', registration(first.code, { fullName: 'Lý A Sình' }))
  const there = await other.tell('attendee.register', registration(first.code, { fullName: 'Vi Thị Mẩy' }))
  copyAll(other.store, station.store)
  const clash = { code: 'badge-two-people', detail: first.number }
  expect(await codeOfRefusal(station, first.code)).toEqual(clash)
  expect(await codeOfRefusal(station, first.number)).toEqual(clash)
  const found = await station.tell('attendee.search', { text: first.number, limit: 10 })
  expect(found.map(({ fullName }) => fullName).toSorted()).toEqual(['Lý A Sình', 'Vi Thị Mẩy'])
  await station.tell('badge.replace', { id: v7(), badgeId: there.attendee.badge?.id ?? '', reason: 'spoilt' })
  expect((await station.tell('badge.read', { text: first.code })).id).toBe(here.attendee.id)
  station.close()
  other.close()
})

test('one person given the same badge at two desks is no clash', async () => {
  const { station, fair, first } = await fairWithStack()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  const card = { idNumber: '020090000001' }
  await station.tell('attendee.register', registration(first.code, card))
  await other.tell('attendee.register', registration(first.code, card))
  copyAll(other.store, station.store)
  expect(await station.tell('badge.read', { text: first.code })).toMatchObject(card)
  station.close()
  other.close()
})

test('a number two desks of one letter may both have printed must be scanned', async () => {
  const { station, fair, first } = await fairWithStack()
  const other = openStation({ letter: 'A' })
  joinFair(other, station, fair.id)
  const [twin] = printStack(other, fair.id, 1)
  await other.tell('attendee.register', registration(null))
  copyAll(other.store, station.store)
  expect(twin?.number).toBe(first.number)
  expect(twin?.code).not.toBe(first.code)
  const refused = { ok: false, failure: { code: 'badge-two-stations', detail: first.number } }
  expect(await station.call('badge.read-blank', { text: first.number })).toEqual(refused)
  expect(await station.tell('badge.read-blank', { text: first.code })).toEqual(first)
  station.close()
  other.close()
})
