import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openLanIfWanted } from '../../electron/core/lan.ts'
import { fakeLan } from '../support/fake-lan.ts'
import { copyAll, foundFair, openStation } from '../support/station.ts'
import { employerWithVacancy, next, register } from '../support/copied-fair.ts'

test('the next fair is a copy of the last: employers with their booths and open vacancies, no people', async () => {
  const station = openStation()
  const first = await foundFair(station)
  const { vacancy } = await employerWithVacancy(station, 'Công ty May')
  const gone = await station.tell('vacancy.save', {
    id: randomUUID(),
    employerId: vacancy.employerId,
    title: 'Thợ hàn',
    wanted: 1,
  })
  await station.tell('vacancy.retire', { id: randomUUID(), vacancyId: gone.id })
  await register(station)

  const copy = await station.tell('fair.create', { ...next, id: randomUUID(), from: first.id, withEmployers: true })

  expect(copy).toMatchObject({ status: 'draft', communes: ['06040', '06001'], targets: { persons: 300 } })
  const lines = await station.tell('fair.list', {})
  expect(
    lines.map(({ fair, persons, employers, vacancies, current }) => [fair.id, persons, employers, vacancies, current]),
  ).toEqual([
    [copy.id, 0, 1, 1, false],
    [first.id, 1, 1, 1, true],
  ])
  const { totals } = await station.tell('figures.read', { fairId: first.id })
  expect(totals.attended, 'the list counts as every report does').toBe(lines[1]?.persons)
  await station.tell('fair.enter', { id: randomUUID(), fairId: copy.id })
  const [employer] = await station.tell('employer.list', {})
  expect(employer).toMatchObject({
    name: 'Công ty May',
    booth: '7',
    vacancies: [{ title: 'Công nhân may', wanted: 20 }],
  })
  expect(employer?.vacancies[0]?.id).not.toBe(vacancy.id)
})

test('the papers of the next fair begin anew: no number, no day of signing and no word of the last one’s', async () => {
  const station = openStation()
  const { id: from } = await foundFair(station)
  const { center, fair } = await station.tell('office-paper.settings', {})
  const kept = { hours: 'Từ 7 giờ 30', chair: 'Ông Vi Văn Tây' }
  const own = { numbers: { report: '45/BC-TTDVVL' }, signedOn: '2026-11-26', assessment: 'Đông hơn dự kiến' }
  await station.tell('office-paper.save-settings', { id: randomUUID(), center, fair: { ...fair, ...kept, ...own } })
  const copy = await station.tell('fair.create', { ...next, id: randomUUID(), from })
  await station.tell('fair.enter', { id: randomUUID(), fairId: copy.id })
  expect((await station.tell('office-paper.settings', {})).fair).toEqual({ ...fair, ...kept })
})

test('every field of a fair is put right, and a commune taken off comes back with its target', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const { from: _from, withEmployers: _with, ...written } = next
  await station.tell('fair.save', { id: randomUUID(), fairId: fair.id, ...written })
  await station.tell('fair.save', { id: randomUUID(), fairId: fair.id, ...written, communes: ['06001'] })
  expect((await station.tell('session.read', {})).fair).toMatchObject({
    communes: ['06001'],
    targets: { communes: { '06001': 100 } },
  })
  await station.tell('fair.save', { id: randomUUID(), fairId: fair.id, ...written, communes: ['06001', '06040'] })
  const saved = (await station.tell('session.read', {})).fair
  expect(saved).toEqual({ ...written, id: fair.id, status: 'open', communes: ['06001', '06040'] })
  expect(
    await station.call('fair.save', { id: randomUUID(), fairId: fair.id, ...written, communes: ['99999'] }),
  ).toMatchObject({
    failure: { code: 'commune-not-in-list' },
  })
})

test('a fair goes from draft over open and closed to the archive, and one step back each time', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const move = (to: 'draft' | 'open' | 'closed' | 'archived') =>
    station.call('fair.move', { id: randomUUID(), fairId: fair.id, to })
  const seen: unknown[] = []
  for (const to of ['draft', 'closed', 'open', 'archived', 'closed', 'archived', 'open', 'closed', 'open'] as const) {
    const answer = await move(to)
    seen.push(answer.ok ? answer.value.status : answer.failure.code)
  }
  expect(seen).toEqual([
    'draft',
    'fair-stage',
    'open',
    'fair-stage',
    'closed',
    'archived',
    'fair-stage',
    'closed',
    'open',
  ])
  const [line] = await station.tell('fair.list', {})
  expect(line).toMatchObject({ openedAt: station.clock.now, closedAt: null })
})

test('a fair to which somebody came is no draft again', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  await register(station)
  expect(await station.call('fair.move', { id: randomUUID(), fairId: fair.id, to: 'draft' })).toMatchObject({
    failure: { code: 'fair-has-people' },
  })
})

test('opening a second fair beside one that is open asks first and names it', async () => {
  const station = openStation()
  const first = await foundFair(station)
  const draft = await station.tell('fair.create', { ...next, id: randomUUID() })
  const open = { fairId: draft.id, to: 'open' as const }
  expect(await station.call('fair.move', { id: randomUUID(), ...open })).toMatchObject({
    failure: { code: 'fair-another-open', detail: first.name },
  })
  expect(await station.tell('fair.move', { id: randomUUID(), ...open, besideAnother: true })).toMatchObject({
    status: 'open',
  })
})

test('late paper is still typed into a closed fair', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  await station.tell('fair.move', { id: randomUUID(), fairId: fair.id, to: 'closed' })
  expect((await register(station)).status).toBe('registered')
})

test('a half-typed form waits at the fair it was typed for', async () => {
  const station = openStation()
  const first = await foundFair(station)
  await station.tell('draft.keep', { screen: 'desk', content: '{"fullName":"Hoàng Văn Dở"}' })
  const draft = await station.tell('fair.create', { ...next, id: randomUUID() })
  await station.tell('fair.enter', { id: randomUUID(), fairId: draft.id })
  expect(await station.tell('draft.read', { screen: 'desk' })).toEqual({ content: null })
  await station.tell('fair.enter', { id: randomUUID(), fairId: first.id })
  expect((await station.tell('draft.read', { screen: 'desk' })).content).toContain('Hoàng Văn Dở')
})

test('a machine that goes to another fair keeps its network open, leaves its booth and tells every screen', async () => {
  const lan = fakeLan()
  const station = openStation({ lan })
  await foundFair(station)
  const { employer } = await employerWithVacancy(station, 'Công ty May')
  await station.tell('booth.sit', { employerId: employer.id })
  await station.tell('lan.open', { id: randomUUID() })
  const draft = await station.tell('fair.create', { ...next, id: randomUUID() })
  await station.tell('fair.enter', { id: randomUUID(), fairId: draft.id })
  const told = station.stale.at(-1)
  expect(await station.tell('lan.read', {})).toMatchObject({ wanted: true, open: true })
  await lan.close()
  await openLanIfWanted(station.contextOf(station.window))
  expect(lan.port(), 'and opens it again after a restart').toBe(8643)
  expect((await station.tell('session.read', {})).employer).toBeNull()
  expect(await station.call('booth.read', {})).toMatchObject({ failure: { code: 'no-booth' } })
  expect(told).toEqual(expect.arrayContaining(['fair', 'attendees', 'employers', 'interviews', 'lan']))
})

test('badge numbers go on where they stopped when a machine comes back to a fair', async () => {
  const station = openStation()
  const first = await foundFair(station)
  await register(station)
  const draft = await station.tell('fair.create', { ...next, id: randomUUID() })
  await station.tell('fair.enter', { id: randomUUID(), fairId: draft.id })
  expect((await register(station, 'Lương Thị Đông')).attendee.badge?.number).toMatch(/^A-0001/)
  await station.tell('fair.enter', { id: randomUUID(), fairId: first.id })
  expect((await register(station, 'Vi Văn Tây')).attendee.badge?.number).toMatch(/^A-0002/)
})

test('every change names who sat at the station, and a machine that nobody sits at names nobody', async () => {
  const station = openStation()
  const other = openStation({ letter: 'B' })
  await foundFair(station)
  await register(station)
  const lan = await station.tell('operator.save', { id: randomUUID(), name: 'Nông Thị Lan', phone: null, role: 'desk' })
  await station.tell('operator.choose', { id: randomUUID(), operatorId: lan.id })
  expect((await station.tell('session.read', {})).operator).toEqual({ id: lan.id, name: 'Nông Thị Lan' })
  const { attendee } = await register(station, 'Lương Thị Đông')
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  copyAll(station.store, other.store)
  const { changes } = other.store.changes.since(0, 1000)
  const [before, after] = [false, true].map((late) => changes.filter(({ operator }) => (operator === lan.id) === late))
  expect(after?.map(({ table }) => table)).toEqual(expect.arrayContaining(['person', 'attendance', 'badge', 'erasure']))
  expect(before?.every(({ operator }) => operator === null)).toBe(true)
  const log = station.connection.prepare(`SELECT operator FROM access_log WHERE action = 'erase'`).all()
  expect(log).toEqual([{ operator: lan.id }])
})

test('whoever is retired sits nowhere and is offered last', async () => {
  const station = openStation()
  await foundFair(station)
  const named = (name: string) => ({ id: randomUUID(), name, phone: null, role: 'desk' as const })
  const lan = await station.tell('operator.save', named('Nông Thị Lan'))
  await station.tell('operator.save', named('Hoàng Văn Thử'))
  await station.tell('operator.save', named('Vi Thị Ánh'))
  await station.tell('operator.choose', { id: randomUUID(), operatorId: lan.id })
  await station.tell('operator.retire', { id: randomUUID(), operatorId: lan.id, retired: true })
  expect((await station.tell('session.read', {})).operator).toBeNull()
  expect((await station.tell('operator.list', {})).map(({ name }) => name)).toEqual([
    'Vi Thị Ánh',
    'Hoàng Văn Thử',
    'Nông Thị Lan',
  ])
  expect(await station.call('operator.choose', { id: randomUUID(), operatorId: lan.id })).toMatchObject({ ok: false })
})
