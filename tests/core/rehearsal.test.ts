import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import { samplePeople } from '../../shared/made-up/sample-people.ts'
import { laidOpen } from '../support/laid-open.ts'
import { noPaper } from '../support/no-paper.ts'
import { erase, realFair, register, registered, rehearse } from '../support/rehearsing.ts'
import { copyAll, foundFair, openStation, somebody } from '../support/station.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-rehearsal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a rehearsal has the employers of its fair and made-up people registered ahead', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const rehearsal = await rehearse(station, fair.id)
  expect((await station.tell('session.read', {})).fair).toMatchObject({
    id: rehearsal.id,
    status: 'rehearsal',
    name: fair.name,
  })
  expect(await station.tell('employer.list', {})).toMatchObject([
    { name: 'Công ty May', booth: '7', vacancies: [{ wanted: 20 }] },
  ])
  const { counts, real } = await station.tell('rehearsal.read', { fairId: rehearsal.id })
  expect(counts).toMatchObject({ persons: 40, arrivals: 0, employers: 1, vacancies: 1 })
  expect(real).toEqual({ id: fair.id, name: fair.name, status: 'open' })
  expect((await rehearse(station, fair.id)).id, 'the same one is gone on with').toBe(rehearsal.id)
})

test('what is rehearsed stands in no total of the fair, and the fair in none of the rehearsal', async () => {
  const station = openStation()
  const fair = await realFair(station)
  await registered(station, { fullName: 'Vi Văn Tây' })
  const rehearsal = await rehearse(station, fair.id)
  await registered(station)
  await registered(station, { fullName: 'Lương Thị Đông' })
  const lines = await station.tell('fair.list', {})
  expect(lines.map(({ fair: { id }, persons }) => [id, persons])).toEqual(
    expect.arrayContaining([
      [fair.id, 1],
      [rehearsal.id, 2],
    ]),
  )
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  expect((await station.tell('attendee.count', {})).persons).toBe(1)
})

test('an erased rehearsal leaves no name in the file, and everybody else is still there', async () => {
  const file = join(folder, 'erased.db')
  const cancelled: string[] = []
  const paper = {
    print: async () => 'job-1',
    cancel: async (_printer: string, job: string) => void cancelled.push(job),
  }
  const station = openStation({ file, paper: { ...noPaper(), ...paper } })
  const fair = await realFair(station)
  const kept = await registered(station, { fullName: 'Vi Văn Tây', idNumber: '020190000011' })
  const rehearsal = await rehearse(station, fair.id)
  const typed = await registered(station, { fullName: 'Mạc Xuân Quyên', village: 'Khuổi Kheo' })
  const undone = randomUUID()
  const taken = { id: undone, person: somebody({ fullName: 'Hoàng Thị Nhầm' }), consents: [], knownAs: null }
  await station.tell('attendee.register', taken)
  await station.tell('action.undo', { id: randomUUID(), actionId: undone })
  const [employer] = await station.tell('employer.list', {})
  await station.tell('booth.sit', { employerId: employer?.id ?? '' })
  const scan = {
    badgeText: typed.badge?.code ?? '',
    vacancyId: null,
    outcome: 'met' as const,
    scannedAt: station.clock.now,
  }
  await station.tell('interview.log', { id: randomUUID(), ...scan, note: 'ghichúriêngtư' })
  await station.tell('draft.keep', { screen: 'desk', content: '{"fullName":"Nông Thị Dởdang"}' })
  const [printer] = await station.tell('printer.list', {})
  await station.tell('badge.print', {
    id: randomUUID(),
    badgeIds: [typed.badge?.id ?? ''],
    printer: printer?.name ?? null,
    format: 'card-86x54',
  })
  const [sample] = samplePeople(loadGazetteer(), ['06040'])
  const traces = [
    'Mạc Xuân Quyên',
    'Khuổi Kheo',
    'Hoàng Thị Nhầm',
    'ghichúriêngtư',
    'Dởdang',
    sample?.fullName ?? '',
    sample?.idNumber ?? '',
  ]
  station.store.scrub()
  const before = laidOpen(file)
  for (const trace of traces) expect(before.includes(trace), `${trace} is there before`).toBe(true)

  const { erased } = await erase(station, rehearsal.id)

  expect(erased).toMatchObject({ persons: 41, arrivals: 1, badges: 1, interviews: 1, prints: 1 })
  const after = laidOpen(file)
  for (const trace of traces) expect(after.includes(trace), `${trace} is gone`).toBe(false)
  expect(after.includes('Vi Văn Tây')).toBe(true)
  expect((await station.tell('session.read', {})).fair?.id).toBe(fair.id)
  expect((await station.tell('fair.list', {})).map((line) => line.fair.id)).toEqual([fair.id])
  expect((await station.tell('attendee.read', { attendeeId: kept.id })).fullName).toBe('Vi Văn Tây')
  expect(await station.tell('print-job.list', { scope: 'all', limit: 10 })).toEqual([])
  expect(station.store.rows.all('person')).toHaveLength(1)
  station.close()
})

test('a rehearsal erased here is gone at every station that hears of it', async () => {
  const station = openStation()
  const other = openStation({ letter: 'B' })
  const fair = await realFair(station)
  const rehearsal = await rehearse(station, fair.id)
  await registered(station, { fullName: 'Mạc Xuân Quyên' })
  copyAll(station.store, other.store)
  await erase(station, rehearsal.id)
  copyAll(station.store, other.store)
  expect(other.store.rows.all('person')).toEqual([])
  expect(other.store.fairs.all().map(({ id }) => id)).toEqual([fair.id])
  expect(JSON.stringify(other.store.changes.since(0, 10_000))).not.toContain('Mạc Xuân Quyên')
})

test('a badge of a rehearsal is refused in words at the fair, before and after it is erased', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const rehearsal = await rehearse(station, fair.id)
  const { badge } = await registered(station)
  const text = badge?.code ?? ''
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  const refused = { ok: false, failure: { code: 'badge-rehearsal' } }
  expect(await station.call('badge.read', { text })).toEqual(refused)
  await erase(station, rehearsal.id)
  expect(await station.call('badge.read', { text })).toEqual(refused)
  const [employer] = await station.tell('employer.list', {})
  await station.tell('booth.sit', { employerId: employer?.id ?? '' })
  expect(await station.call('booth.scan', { id: randomUUID(), text, scannedAt: station.clock.now })).toEqual(refused)
  expect((await station.tell('device.read', {})).otherFairs).toEqual({ [text.slice(1, 5)]: 'badge-rehearsal' })
})

test('a badge of the fair is refused in words in its rehearsal', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const { badge } = await registered(station)
  await rehearse(station, fair.id)
  expect(await station.call('badge.read', { text: badge?.code ?? '' })).toMatchObject({
    failure: { code: 'badge-real-fair' },
  })
})

test('nobody real is taken into a rehearsal: not by a card, not by being chosen, not from a list', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const real = await registered(station, { fullName: 'Vi Văn Tây' })
  await rehearse(station, fair.id)
  const refused = { ok: false, failure: { code: 'rehearsal-real-person' } }
  expect(await register(station, { idNumber: '020190000011' })).toEqual(refused)
  expect(await station.call('attendee.check-in', { id: randomUUID(), attendeeIds: [real.id] })).toEqual(refused)
  const chosen = { id: randomUUID(), person: somebody(), consents: [], knownAs: real.id }
  expect(await station.call('attendee.register', chosen)).toEqual(refused)
})

test('nobody made up is taken into the fair, neither their card nor their record', async () => {
  const station = openStation()
  const fair = await realFair(station)
  await rehearse(station, fair.id)
  const { cards } = await station.tell('rehearsal.cards', {})
  expect([cards.length, cards.filter(({ ahead }) => ahead).length]).toEqual([60, 40])
  const walkIn = cards.at(-1)
  const made = await registered(station, { fullName: walkIn?.fullName ?? '', idNumber: walkIn?.idNumber ?? null })
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  const refused = { ok: false, failure: { code: 'card-rehearsal' } }
  expect(await register(station, { idNumber: walkIn?.idNumber ?? null })).toEqual(refused)
  expect(await station.call('attendee.check-in', { id: randomUUID(), attendeeIds: [made.id] })).toEqual(refused)
})

test('a search at the fair finds nobody made up, and one in the rehearsal nobody real', async () => {
  const station = openStation()
  const fair = await realFair(station)
  await registered(station, { fullName: 'Mạc Xuân Quyên', phone: '0912345678' })
  await rehearse(station, fair.id)
  await registered(station, { fullName: 'Mạc Xuân Quyền', phone: '0912345678' })
  const likely = {
    fullName: 'Mạc Xuân Quyên',
    phone: '0912345678',
    birthDate: null,
    idNumber: null,
    oldIdNumber: null,
    communeCode: null,
    village: null,
    except: null,
    limit: 3,
  }
  const found = async () => [
    ...(await station.tell('attendee.search', { text: 'mac xuan quyen', limit: 10 })),
    ...(await station.tell('attendee.likely', likely)),
  ]
  expect((await found()).map(({ fullName }) => fullName)).toEqual(['Mạc Xuân Quyền', 'Mạc Xuân Quyền'])
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  expect((await found()).map(({ fullName }) => fullName)).toEqual(['Mạc Xuân Quyên', 'Mạc Xuân Quyên'])
})

test('one rehearsal stands at a time, and the one in the way is named', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const shown = (await station.tell('session.read', {})).fair
  const { id: _id, status: _status, ...written } = shown ?? fair
  const other = await station.tell('fair.create', {
    ...written,
    id: randomUUID(),
    name: 'Phiên thứ hai',
    from: null,
    withEmployers: false,
  })
  await rehearse(station, fair.id)
  expect(await station.call('rehearsal.start', { id: randomUUID(), fairId: other.id })).toMatchObject({
    failure: { code: 'rehearsal-exists', detail: fair.name },
  })
})

test('only a rehearsal is erased', async () => {
  const station = openStation()
  const fair = await realFair(station)
  expect(await station.call('rehearsal.erase', { id: randomUUID(), fairId: fair.id })).toMatchObject({
    failure: { code: 'fair-not-rehearsal' },
  })
})

test('once the sample fair is erased this machine founds its first fair', async () => {
  const station = openStation()
  const sample = await station.tell('fair.found-sample', { id: randomUUID(), heldOn: '2026-11-24' })
  await registered(station, { idNumber: '020190000011' })
  expect((await station.tell('rehearsal.read', { fairId: sample.id })).real).toBeNull()
  await erase(station, sample.id)
  expect((await station.tell('session.read', {})).fair).toBeNull()
  const fair = await foundFair(station)
  expect((await station.tell('fair.list', {})).map((line) => line.fair.id)).toEqual([fair.id])
  expect((await registered(station, { idNumber: '020190000011' })).badge?.number).toMatch(/^A-0001/)
})

test('an erasure given twice is one erasure with one answer', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const rehearsal = await rehearse(station, fair.id)
  await registered(station)
  const input = { id: randomUUID(), fairId: rehearsal.id }
  const first = await station.tell('rehearsal.erase', input)
  expect(await station.tell('rehearsal.erase', input)).toEqual(first)
})
