import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { composeBadgeCode, parseBadgeCode } from '../../shared/badge-code.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { badgeCodeOf, stationDigits } from '../../electron/core/secrets.ts'
import {
  allConsents,
  copyAll,
  foundFair,
  joinFair,
  openStation,
  somebody,
  testSecret,
  type TestStation,
} from '../support/station.ts'

async function fairWithBooth() {
  const station = openStation()
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May', booth: '3' })
  const vacancy = await station.tell('vacancy.save', {
    id: randomUUID(),
    employerId: employer.id,
    title: 'Công nhân may',
    wanted: 40,
  })
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ idNumber: '020090000001', phone: '0912345678', ethnicity: 'tay', household: 'poor' }),
    consents: allConsents,
    knownAs: null,
  })
  const booth = boothOf(station, employer.id)
  return { station, fair, employer, vacancy, attendee, booth, code: attendee.badge?.code ?? '' }
}

/** A recruiter's phone, paired as the booth of that employer. */
function boothOf(station: TestStation, employerId: string): Caller {
  const id = randomUUID()
  station.store.stations.pair(id, 'Điện thoại', 'booth', id, station.clock.now)
  station.store.stations.sitPaired(id, employerId)
  return { door: 'browser', stationId: id, role: 'booth' }
}

test('a booth sees name, year and phone of who agreed, and never number, ethnicity or household', async () => {
  const { station, booth, code } = await fairWithBooth()
  const visitor = await station.tell(
    'booth.scan',
    { id: randomUUID(), scannedAt: Date.UTC(2026, 10, 24, 0, 30), text: code },
    booth,
  )
  expect(visitor).toMatchObject({ sharing: true, fullName: 'Hoàng Văn Thử', birthYear: 1990, phone: '0912345678' })
  expect(JSON.stringify(visitor)).not.toMatch(/020090000001|tay|poor/)
})

test('a booth sees only the badge number of who did not agree to share', async () => {
  const { station, booth } = await fairWithBooth()
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ phone: '0987654321' }),
    consents: [],
    knownAs: null,
  })
  const visitor = await station.tell(
    'booth.scan',
    { id: randomUUID(), scannedAt: Date.UTC(2026, 10, 24, 0, 30), text: attendee.badge?.code ?? '' },
    booth,
  )
  expect(visitor).toMatchObject({
    sharing: false,
    fullName: null,
    birthYear: null,
    phone: null,
    communeCode: null,
    badgeNumber: attendee.badge?.number,
  })
})

test('an interview is the booth’s own, with its vacancy, and the same one sent twice is one', async () => {
  const { station, booth, code, vacancy, employer } = await fairWithBooth()
  const input = {
    id: randomUUID(),
    badgeText: code,
    vacancyId: vacancy.id,
    outcome: 'pre-selected' as const,
    note: 'Làm được ca đêm',
    scannedAt: station.clock.now,
  }
  const first = await station.tell('interview.log', input, booth)
  expect(first).toMatchObject({ employerId: employer.id, vacancyTitle: 'Công nhân may', fullName: 'Hoàng Văn Thử' })
  expect(await station.tell('interview.log', input, booth)).toEqual(first)
  expect(await station.tell('attendee.count', {})).toMatchObject({ interviews: 1, interviewed: 1 })
  expect(
    (
      await station.tell(
        'booth.scan',
        { id: randomUUID(), scannedAt: Date.UTC(2026, 10, 24, 0, 30), text: code },
        booth,
      )
    ).seenBefore,
  ).toHaveLength(1)
})

test('a booth can neither read nor correct another booth’s interviews, nor use its vacancies', async () => {
  const { station, booth, code, vacancy } = await fairWithBooth()
  const rival = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: '4' })
  const other = boothOf(station, rival.id)
  const input = {
    id: randomUUID(),
    badgeText: code,
    vacancyId: vacancy.id,
    outcome: 'met' as const,
    note: '',
    scannedAt: station.clock.now,
  }
  const { id: interviewId } = await station.tell('interview.log', input, booth)
  expect(await station.tell('interview.list', { limit: 10 }, other)).toEqual([])
  const change = { id: randomUUID(), interviewId, vacancyId: null, outcome: 'declined' as const, note: '' }
  expect(await station.call('interview.correct', change, other)).toEqual({
    ok: false,
    failure: { code: 'interview-not-yours' },
  })
  const stolen = { ...input, id: randomUUID() }
  expect(await station.call('interview.log', stolen, other)).toEqual({
    ok: false,
    failure: { code: 'vacancy-not-yours', field: 'vacancyId' },
  })
})

test('a booth may not register, search, correct or erase', async () => {
  const { station, booth, attendee } = await fairWithBooth()
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  expect(await station.call('attendee.search', { text: 'a', limit: 1 }, booth)).toEqual(refused)
  expect(await station.call('attendee.read', { attendeeId: attendee.id }, booth)).toEqual(refused)
  expect(await station.call('attendee.erase', { id: randomUUID(), attendeeId: attendee.id }, booth)).toEqual(refused)
})

test('misread, foreign, forged, voided and not yet arrived badges are told apart', async () => {
  const { station, fair, booth, code, attendee } = await fairWithBooth()
  const say = async (text: string) => {
    const result = await station.call(
      'booth.scan',
      { id: randomUUID(), scannedAt: Date.UTC(2026, 10, 24, 0, 30), text },
      booth,
    )
    return result.ok ? 'ok' : result.failure.code
  }
  const parsed = parseBadgeCode(code)
  if (!parsed.ok) throw new Error('the badge just printed does not parse')
  const { parts } = parsed
  const misread = code.slice(0, 10) + String((Number(code[10]) + 1) % 10) + code.slice(11)
  const guessed = String((Number(parts.macDigits) + 1) % 1e10).padStart(10, '0')
  expect(await say(code)).toBe('ok')
  expect(await say(misread)).toBe('badge-unreadable')
  expect(await say('020090000001||Hoàng Văn Thử')).toBe('badge-foreign')
  expect(await say(composeBadgeCode({ ...parts, macDigits: guessed }))).toBe('badge-forged')
  expect(await say(badgeCodeOf(testSecret, randomUUID(), station.store.stations.own()?.id ?? '', 1))).toBe(
    'badge-other-fair',
  )
  expect(await say(badgeCodeOf(testSecret, fair.id, station.store.stations.own()?.id ?? '', 99))).toBe(
    'badge-not-arrived',
  )
  await station.tell('badge.replace', { id: randomUUID(), badgeId: attendee.badge?.id ?? '', reason: 'lost' })
  expect(await say(code)).toBe('badge-voided')
})

test('two desks that share a letter have two badges of one number, told apart by their codes', async () => {
  const host = openStation({ letter: 'A' })
  const other = openStation({ letter: 'A' })
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  const here = await host.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: 'Lý A Sình' }),
    consents: [],
    knownAs: null,
  })
  const there = await other.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: 'Vi Thị Mẩy' }),
    consents: [],
    knownAs: null,
  })
  copyAll(other.store, host.store)
  expect(there.attendee.badge?.number).toBe(here.attendee.badge?.number)
  expect(there.attendee.badge?.code).not.toBe(here.attendee.badge?.code)
  expect((await host.tell('badge.read', { text: here.attendee.badge?.code ?? '' })).fullName).toBe('Lý A Sình')
  expect((await host.tell('badge.read', { text: there.attendee.badge?.code ?? '' })).fullName).toBe('Vi Thị Mẩy')
  const both = await host.tell('attendee.search', { text: here.attendee.badge?.number ?? '', limit: 10 })
  expect(both.map((row) => row.fullName).toSorted()).toEqual(['Lý A Sình', 'Vi Thị Mẩy'])
  expect(await host.call('badge.read', { text: here.attendee.badge?.number ?? '' })).toEqual({
    ok: false,
    failure: { code: 'badge-two-stations', detail: here.attendee.badge?.number },
  })
})

test('two stations may share their two digits in a code and are still told apart', () => {
  const fairId = randomUUID()
  const first = randomUUID()
  let second = randomUUID()
  while (stationDigits(second) !== stationDigits(first)) second = randomUUID()
  expect(badgeCodeOf(testSecret, fairId, first, 7)).not.toBe(badgeCodeOf(testSecret, fairId, second, 7))
})
