import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { laidOpen } from '../support/laid-open.ts'
import { allConsents, copyAll, foundFair, joinFair, openStation, somebody } from '../support/station.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-erasure-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('nothing of an erased person is left in file, index or log', async () => {
  const file = join(folder, 'fair.db')
  const station = openStation({ file })
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: null })
  await station.tell('booth.sit', { employerId: employer.id })
  const filler = Array.from({ length: 60 }, (_, index) =>
    somebody({ fullName: `Lương Thị Đông ${index}`, village: 'Bản Pìn' }),
  )
  for (const person of filler.slice(0, 30))
    await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({
      fullName: 'Mạc Xuân Quyên',
      idNumber: '020190123456',
      phone: '0987654321',
      village: 'Khuổi Kheo',
      address: 'Khuổi Kheo, Tân Đoàn',
    }),
    consents: allConsents,
    knownAs: null,
  })
  for (const person of filler.slice(30))
    await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  await station.tell('attendee.correct', {
    id: randomUUID(),
    attendeeId: attendee.id,
    fields: { village: 'Khuổi Mươi' },
  })
  const interviewId = randomUUID()
  await station.tell('interview.log', {
    id: interviewId,
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome: 'appointment',
    note: 'ghichúriêngtư',
    appointmentAt: station.clock.now,
    appointmentPlace: 'Cổng sauxưởng',
    tags: ['nhãnriêng'],
    scannedAt: station.clock.now,
  })
  const halfTyped = { forms: { [interviewId]: { note: 'đanggõdở' } } }
  await station.tell('draft.keep', { screen: 'interview', content: JSON.stringify(halfTyped) })
  const table = { id: randomUUID(), name: 'Bàn tư vấn', booth: null, kind: 'center' as const }
  await station.tell('booth.sit', { employerId: (await station.tell('employer.save', table)).id })
  const given = { badgeText: attendee.badge?.code ?? '', givenAt: station.clock.now }
  await station.tell('waiting.join', { id: randomUUID(), badgeText: given.badgeText, joinedAt: given.givenAt })
  await station.tell('service.log', { id: randomUUID(), ...given, kinds: ['legal-counselling'], note: 'lờituvấnkín' })
  await station.tell('handout.log', { id: randomUUID(), ...given, title: 'Sổtayriêng', copies: 1 })
  const traces = [
    'Mạc Xuân Quyên',
    'mac xuan quyen',
    'quyen',
    '020190123456',
    '0987654321',
    'Khuổi Kheo',
    'Khuổi Mươi',
    'kheo',
    'ghichúriêngtư',
    'sauxưởng',
    'nhãnriêng',
    'lờituvấnkín',
    'Sổtayriêng',
    'đanggõdở',
  ]
  station.store.scrub()
  const before = laidOpen(file)
  for (const trace of traces.filter((word) => word !== 'mac xuan quyen' && word !== 'kheo'))
    expect(before.includes(trace), `${trace} is there before`).toBe(true)

  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })

  const after = laidOpen(file)
  for (const trace of traces) expect(after.includes(trace), `${trace} is gone`).toBe(false)
  expect(after.includes('Lương Thị Đông 7'), 'the others are still there').toBe(true)
  expect(await station.tell('attendee.search', { text: 'quyen', limit: 10 })).toEqual([])
  expect(station.store.attendances.countPresence(fair.id).persons).toBe(60)
  const nothing = { services: [], handouts: [], persons: 0, byKind: [], byTitle: [] }
  expect(await station.tell('service.list', { limit: 10 })).toEqual(nothing)
  expect(await station.tell('waiting.list', {})).toEqual([])
  station.close()
})

test('a change of an erased person that arrives late is stored empty', async () => {
  const host = openStation()
  const other = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  const { attendee } = await host.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: [],
    knownAs: null,
  })
  joinFair(other, host, fair.id)
  await other.tell('attendee.correct', { id: randomUUID(), attendeeId: attendee.id, fields: { village: 'Nà Lẹng' } })
  await host.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })

  copyAll(other.store, host.store)
  copyAll(host.store, other.store)

  for (const station of [host, other]) {
    const { changes } = station.store.changes.since(0, 1000)
    expect(JSON.stringify(changes)).not.toContain('Nà Lẹng')
    expect(JSON.stringify(changes)).not.toContain('Hoàng Văn Thử')
    expect(station.store.rows.all('person')).toEqual([])
  }
})

test('a word that came before the row it belongs to goes with the person, too', async () => {
  const host = openStation()
  const last = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  joinFair(last, host, fair.id)
  const employer = await host.tell('employer.save', { id: randomUUID(), name: 'Công ty Điện tử', booth: null })
  await host.tell('booth.sit', { employerId: employer.id })
  const input = { id: randomUUID(), person: somebody(), consents: [], knownAs: null }
  const { attendee } = await host.tell('attendee.register', input)
  const interview = await host.tell('interview.log', {
    id: randomUUID(),
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome: 'met',
    note: '',
    scannedAt: host.clock.now,
  })
  const since = host.store.changes.since(0, 1000).arrival
  const said = { interviewId: interview.id, vacancyId: null, outcome: 'met' as const, note: 'ghichúriêngtư' }
  await host.tell('interview.correct', { id: randomUUID(), ...said })
  const { changes: words } = host.store.changes.since(since, 1000)
  last.store.atomically(() => last.store.changes.absorb(words))
  expect(JSON.stringify(last.store.rows.all('interview'))).toContain('ghichúriêngtư')
  await host.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  const erasures = host.store.changes.since(since, 1000).changes.filter(({ table }) => table === 'erasure')
  last.store.atomically(() => last.store.changes.absorb(erasures))
  expect(last.store.rows.all('interview')).toEqual([])
})

test('the same card shown after an erasure starts a new person', async () => {
  const station = openStation()
  await foundFair(station)
  const person = somebody({ idNumber: '020190000011' })
  const first = await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: first.attendee.id })
  const second = await station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
  expect(second.status).toBe('registered')
  expect(second.attendee.id).not.toBe(first.attendee.id)
  expect(second.attendee.badge?.number).not.toBe(first.attendee.badge?.number)
})
