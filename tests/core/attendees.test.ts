import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { allConsents, copyAll, foundFair, joinFair, openStation, somebody } from '../support/station.ts'

async function twoDesks() {
  const host = openStation({ letter: 'A' })
  const other = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  const meet = () => {
    copyAll(host.store, other.store)
    copyAll(other.store, host.store)
  }
  return { host, other, fair, meet }
}

test('the same card twice is one attendee, and the second time is said', async () => {
  const station = openStation()
  await foundFair(station)
  const person = somebody({ idNumber: '020090000001' })
  const first = await station.tell('attendee.register', {
    id: randomUUID(),
    person,
    consents: allConsents,
    knownAs: null,
  })
  const second = await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  expect(second.status).toBe('already')
  expect(second.attendee.id).toBe(first.attendee.id)
  expect(second.attendee.badge).toEqual(first.attendee.badge)
  expect((await station.tell('attendee.count', {})).persons).toBe(1)
})

test('the same command again is the same registration and gets the same answer', async () => {
  const station = openStation()
  await foundFair(station)
  const input = { id: randomUUID(), person: somebody(), consents: allConsents, knownAs: null }
  const first = await station.tell('attendee.register', input)
  const again = await station.tell('attendee.register', input)
  expect(again).toEqual(first)
  expect((await station.tell('attendee.count', {})).persons).toBe(1)
})

test('the same card at two desks apart from each other is one attendee once they meet, and both badges stay good', async () => {
  const { host, other, meet } = await twoDesks()
  const person = somebody({ idNumber: '020090000001' })
  const here = await host.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  const there = await other.tell('attendee.register', {
    id: randomUUID(),
    person: { ...person, village: 'Nà Thử' },
    consents: [],
    knownAs: null,
  })
  meet()
  for (const desk of [host, other]) {
    expect((await desk.tell('attendee.count', {})).persons).toBe(1)
    for (const badge of [here.attendee.badge, there.attendee.badge]) {
      const found = await desk.tell('badge.read', { text: badge?.code ?? '' })
      expect(found.persons).toHaveLength(2)
      expect(found.village).toBe('Nà Thử')
    }
  }
})

test('someone without papers who later shows a card is the person that card belongs to', async () => {
  const station = openStation()
  await foundFair(station)
  const bare = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ withoutPapers: true }),
    consents: [],
    knownAs: null,
  })
  const shown = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber: '020090000001', fullName: 'Hoàng Văn Thư' }),
    consents: [],
    knownAs: bare.attendee.id,
  })
  expect(shown).toMatchObject({
    status: 'already',
    attendee: { id: bare.attendee.id, idNumber: '020090000001', fullName: 'Hoàng Văn Thử' },
  })
  const later = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber: '020090000001' }),
    consents: [],
    knownAs: null,
  })
  expect(later.attendee.id).toBe(bare.attendee.id)
})

test('two that were merged and then told apart are two again, with nothing lost', async () => {
  const station = openStation()
  await foundFair(station)
  const one = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ village: 'Nà Thử' }),
    consents: [],
    knownAs: null,
  })
  const two = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ village: 'Bản Chu' }),
    consents: [],
    knownAs: null,
  })
  const pair = { first: one.attendee.id, second: two.attendee.id }
  await station.tell('attendee.link', { id: randomUUID(), ...pair, decision: 'same' })
  expect((await station.tell('attendee.count', {})).persons).toBe(1)
  await station.tell('attendee.link', { id: randomUUID(), ...pair, decision: 'different' })
  expect((await station.tell('attendee.count', {})).persons).toBe(2)
  expect((await station.tell('attendee.read', { attendeeId: one.attendee.id })).village).toBe('Nà Thử')
  expect((await station.tell('attendee.read', { attendeeId: two.attendee.id })).village).toBe('Bản Chu')
})

test('told apart, two stay apart even when they share a card number', async () => {
  const { host, other, meet } = await twoDesks()
  const person = somebody({ idNumber: '020090000001' })
  const here = await host.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  const there = await other.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  meet()
  await host.tell('attendee.link', {
    id: randomUUID(),
    first: here.attendee.id,
    second: there.attendee.id,
    decision: 'different',
  })
  meet()
  for (const desk of [host, other]) expect((await desk.tell('attendee.count', {})).persons).toBe(2)
})

test('a corrected card number lets the wrong one go', async () => {
  const station = openStation()
  await foundFair(station)
  const wrong = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber: '020090000001' }),
    consents: [],
    knownAs: null,
  })
  await station.tell('attendee.correct', {
    id: randomUUID(),
    attendeeId: wrong.attendee.id,
    fields: { idNumber: '020090000002' },
  })
  const owner = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber: '020090000001' }),
    consents: [],
    knownAs: null,
  })
  expect(owner.status).toBe('registered')
  expect(owner.attendee.id).not.toBe(wrong.attendee.id)
  const taken = await station.call('attendee.correct', {
    id: randomUUID(),
    attendeeId: wrong.attendee.id,
    fields: { idNumber: '020090000001' },
  })
  expect(taken).toEqual({ ok: false, failure: { code: 'id-number-taken', field: 'idNumber' } })
})

test('a second visit to the desk never overwrites what is known, it fills what is missing', async () => {
  const station = openStation()
  await foundFair(station)
  const person = somebody({ idNumber: '020090000001', phone: '0912345678' })
  await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  const again = await station.tell('attendee.register', {
    id: randomUUID(),
    person: {
      ...person,
      fullName: 'Hoàng Văn Khác',
      phone: '0999999999',
      ethnicity: 'tay',
      needs: ['job-in-province'],
    },
    consents: allConsents,
    knownAs: null,
  })
  expect(again.attendee).toMatchObject({
    fullName: 'Hoàng Văn Thử',
    phone: '0912345678',
    ethnicity: 'tay',
    needs: ['job-in-province'],
  })
})

test('a name typed with combining marks is stored as one letter each', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: 'Nguyễn Thị Đào'.normalize('NFD') }),
    consents: [],
    knownAs: null,
  })
  expect(attendee.fullName).toBe('Nguyễn Thị Đào'.normalize('NFC'))
})

test('search finds Đặng by dang, hoà by hoa, a phone by its tail and a badge by its number', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: 'Đặng Thị Hoà', phone: '0912345678', village: 'Nà Thử' }),
    consents: [],
    knownAs: null,
  })
  for (const text of [
    'dang',
    'ĐẶNG thi',
    'hòa',
    'hoa dang',
    '678',
    '5678',
    'na thu',
    '1990',
    attendee.badge?.number ?? '',
  ]) {
    expect(
      (await station.tell('attendee.search', { text, limit: 10 })).map((row) => row.id),
      text,
    ).toEqual([attendee.id])
  }
  for (const text of ['', '   ', '"', '*', 'NOT', 'không có ai'])
    expect(await station.tell('attendee.search', { text, limit: 10 }), text).toEqual([])
})
