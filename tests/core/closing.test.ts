import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { freezeAll, waveAll } from '../support/freeze.ts'
import type { OutputOf } from '../../shared/contract.ts'
import { fairReport } from '../../electron/core/documents/fair-report.ts'
import { standingOf, standingWritten } from '../../electron/core/closing/standing.ts'
import { openSigningHall, type SigningHall } from '../support/signing-hall.ts'
import { allConsents, copyAll, joinFair, openStation, somebody } from '../support/station.ts'

type Items = OutputOf<'closing.read'>

async function open(hall: SigningHall): Promise<Record<string, number>> {
  const items: Items = await hall.tell('closing.read', {})
  return Object.fromEntries(items.filter((item) => item.open > 0).map((item) => [item.name, item.open]))
}

test('what is not finished is counted: people inside, on no sheet, gaps, appointments without a day, untyped paper', async () => {
  const hall = await openSigningHall()
  expect(await open(hall)).toEqual({ copies: 1 })
  const employer = randomUUID()
  await hall.tell('employer.save', { id: employer, name: 'Công ty May', booth: '1' })
  const [root = ''] = await hall.crowd(2)
  const badge = (await hall.tell('attendee.read', { attendeeId: root })).badge?.code ?? ''
  await hall.tell('booth.sit', { employerId: employer })
  const turn = { vacancyId: null, outcome: 'appointment' as const, note: '', scannedAt: hall.clock.now }
  await hall.tell('interview.log', { id: randomUUID(), badgeText: badge, ...turn })
  await hall.tell('sheet.issue', { id: randomUUID(), kind: 'interviews', employerIds: [employer], copies: 3 })
  await hall.come({ fullName: 'Nông Văn Người 1' })
  expect(await open(hall)).toEqual({
    'untyped-sheets': 3,
    'likely-duplicates': 1,
    gaps: 3,
    'people-inside': 3,
    'not-on-a-sheet': 3,
    'undated-appointments': 1,
    copies: 1,
  })
  hall.close()
})

test('a phone that says something waits in it, another desk and a printer that stands still are open', async () => {
  const hall = await openSigningHall()
  const device = randomUUID()
  hall.store.stations.pair(device, 'Điện thoại 1', 'desk', device, hall.clock.now)
  hall.rollCall.reports(device, 4, hall.clock.now - 60_000)
  hall.store.changes.create(
    'desk',
    randomUUID(),
    { fair: hall.fairId, station: randomUUID(), letter: 'B' },
    hall.clock.now,
  )
  expect(await open(hall)).toMatchObject({ 'unsent-phones': 4, 'other-desks': 1 })
  const items = await hall.tell('closing.read', {})
  expect(items.find(({ name }) => name === 'unsent-phones')?.at).toBe(hall.clock.now - 60_000)
  hall.close()
})

test('a reason lets so many be and no more', async () => {
  const hall = await openSigningHall()
  await hall.crowd(2)
  await hall.tell('closing.wave', { id: randomUUID(), name: 'people-inside', reason: 'Còn ăn trưa' })
  const inside = async () => (await hall.tell('closing.read', {})).find(({ name }) => name === 'people-inside')
  expect(await inside()).toMatchObject({ open: 2, waved: { reason: 'Còn ăn trưa', open: 2 } })
  await hall.crowd(1)
  expect(await inside()).toMatchObject({ open: 3, waved: null })
  await hall.tell('closing.wave', { id: randomUUID(), name: 'people-inside', reason: 'Còn ăn trưa' })
  await hall.tell('closing.wave', { id: randomUUID(), name: 'people-inside', reason: null })
  expect(await inside()).toMatchObject({ waved: null })
  hall.close()
})

test('figures are not frozen while something is open; frozen, they are number 1 and the fair is closed', async () => {
  const hall = await openSigningHall()
  await hall.crowd(3)
  const early = await hall.call('snapshot.freeze', { id: randomUUID(), note: null })
  expect(early.ok ? null : early.failure).toMatchObject({ code: 'closing-open', detail: '4' })
  const operatorId = randomUUID()
  await hall.tell('operator.save', { id: operatorId, name: 'Chu Thị Vân', phone: null, role: 'office' })
  await hall.tell('operator.choose', { id: randomUUID(), operatorId })
  const press = { id: randomUUID(), note: null }
  await waveAll(hall)
  const snapshot = await hall.tell('snapshot.freeze', press)
  expect(snapshot).toMatchObject({
    number: 1,
    frozenAt: hall.clock.now,
    letter: null,
    note: null,
    operator: 'Chu Thị Vân',
  })
  expect(await hall.tell('snapshot.freeze', press)).toEqual(snapshot)
  expect((await hall.tell('session.read', {})).fair?.status).toBe('closed')
  const whole = await hall.tell('snapshot.read', { snapshotId: snapshot.id })
  expect(whole.figures.indicators.attended).toBe(3)
  expect(whole.figures).toEqual({ ...(await hall.tell('figures.read', {})), asOf: whole.figures.asOf })
  expect(whole.waved.map(({ name }) => name)).toContain('people-inside')
  hall.close()
})

test('a second freeze says why; the first stays as it was', async () => {
  const hall = await openSigningHall()
  await hall.crowd(2)
  const first = await freezeAll(hall)
  await hall.crowd(1)
  await waveAll(hall)
  const bare = await hall.call('snapshot.freeze', { id: randomUUID(), note: null })
  expect(bare.ok ? null : bare.failure).toMatchObject({ code: 'bad-input', field: 'note' })
  const second = await hall.tell('snapshot.freeze', { id: randomUUID(), note: 'Nhập thêm sổ giấy' })
  expect(await hall.tell('snapshot.list', {})).toMatchObject([
    { id: first.id, number: 1 },
    { id: second.id, number: 2, note: 'Nhập thêm sổ giấy' },
  ])
  const attended = async (snapshotId: string) =>
    (await hall.tell('snapshot.read', { snapshotId })).figures.indicators.attended
  expect([await attended(first.id), await attended(second.id)]).toEqual([2, 3])
  hall.close()
})

test('nothing happened: no adjustment, and documents name the frozen figures', async () => {
  const hall = await openSigningHall()
  await hall.crowd(2)
  const said = () => standingWritten(standingOf(hall.context(), hall.fairId))
  expect(said()).toBe('Số liệu tạm tính đến 7:30 ngày 24/11/2026')
  const { id } = await freezeAll(hall)
  expect(await hall.tell('snapshot.adjustments', { snapshotId: id })).toEqual({
    differences: [],
    total: 0,
    changes: [],
  })
  expect(said()).toBe('Số liệu chốt lần 1, lúc 7:30 ngày 24/11/2026')
  hall.clock.now += 60 * 60_000
  await hall.crowd(1)
  expect(said()).toBe(
    'Số liệu chốt lần 1, lúc 7:30 ngày 24/11/2026; có 1 điều chỉnh sau chốt, tính đến 8:30 ngày 24/11/2026',
  )
  hall.close()
})

test('what happened after the freeze is told by badge number, never by name', async () => {
  const hall = await openSigningHall()
  const employer = randomUUID()
  await hall.tell('employer.save', { id: employer, name: 'Công ty May', booth: '1' })
  const [first = '', second = ''] = await hall.crowd(3)
  const { id: snapshotId } = await freezeAll(hall)
  const badgeOf = async (attendeeId: string) => (await hall.tell('attendee.read', { attendeeId })).badge
  const [one, two] = [await badgeOf(first), await badgeOf(second)]
  hall.clock.now += 60_000
  const correction = hall.id()
  const corrected = hall.clock.now
  await hall.tell('attendee.correct', {
    id: correction,
    attendeeId: first,
    fields: { sex: 'female', village: 'Thôn Khác' },
  })
  await hall.tell('booth.sit', { employerId: employer })
  const turn = { vacancyId: null, outcome: 'hired' as const, note: '', scannedAt: hall.clock.now }
  await hall.tell('interview.log', { id: hall.id(), badgeText: two?.code ?? '', ...turn })
  await hall.crowd(1)
  await hall.undo()
  const { changes, differences, total } = await hall.tell('snapshot.adjustments', { snapshotId })
  expect(changes.map(({ what, badgeNumber }) => [what, badgeNumber])).toEqual([
    ['withdrawn', expect.stringMatching(/^A-/)],
    ['arrived', expect.stringMatching(/^A-/)],
    ['interview', two?.number],
    ['corrected', one?.number],
  ])
  expect(changes[3]).toMatchObject({ fields: ['sex', 'village'], letter: 'A', at: corrected })
  expect(changes[2]).toMatchObject({ employer: 'Công ty May' })
  expect(total).toBe(4)
  expect(differences).toMatchObject([
    { code: 'employers-interviewing', frozen: 0, now: 1 },
    { code: 'attended-women', frozen: 0, now: 1 },
    { code: 'interviewed', frozen: 0, now: 1 },
    { code: 'interview-turns', frozen: 0, now: 1 },
    ...differences.slice(4),
  ])
  expect(differences.map(({ code }) => code)).toContain('hired')
  // The report lists the same as the screen.
  const report = fairReport(hall.fairId, hall.context())
  expect(report).toMatchObject({ adjustments: { number: 1, letter: null, differences, changes, total } })
  expect(JSON.stringify(changes)).not.toContain('Nông Văn')
  hall.close()
})

test('a snapshot keeps what 0.6.0 can read, and what is summed from it is there again when it is read', async () => {
  const hall = await openSigningHall()
  for (const [fullName, ethnicity] of [
    ['Nông Thị Mẫu', 'nung'],
    ['Trần Văn Xuôi', 'kinh'],
  ] as const) {
    const person = somebody({ fullName, ethnicity })
    await hall.tell('attendee.register', { id: hall.id(), person, consents: allConsents, knownAs: null })
  }
  const { id: snapshotId } = await freezeAll(hall)
  expect(hall.store.snapshots.read(snapshotId)?.figures).not.toContain('attended-minority')
  const { figures } = await hall.tell('snapshot.read', { snapshotId })
  expect(figures.indicators).toEqual((await hall.tell('figures.read', {})).indicators)
  expect(figures.indicators['attended-minority']).toBe(1)
  expect((await hall.tell('snapshot.adjustments', { snapshotId })).differences).toEqual([])
  hall.close()
})

test('what another desk had written before the freeze and told after it is an adjustment', async () => {
  const hall = await openSigningHall()
  const other = openStation({ letter: 'B', clock: { now: hall.clock.now } })
  joinFair(other, hall, hall.fairId)
  const person = somebody({ fullName: 'Vi Văn Xa' })
  await other.tell('attendee.register', { id: randomUUID(), person, consents: allConsents, knownAs: null })
  hall.clock.now += 3_600_000
  await hall.crowd(1)
  const { id: snapshotId } = await freezeAll(hall)
  copyAll(other.store, hall.store)
  const { changes, differences } = await hall.tell('snapshot.adjustments', { snapshotId })
  expect(changes).toMatchObject([{ what: 'arrived', letter: 'B', at: other.clock.now }])
  expect(differences).toContainEqual({ code: 'attended', frozen: 1, now: 2 })
  hall.close()
  other.close()
})

test('a snapshot travels; two desks that each froze a first one are told apart by their letters', async () => {
  const hall = await openSigningHall()
  const other = openStation({ letter: 'B', clock: hall.clock })
  joinFair(other, hall, hall.fairId)
  // A letter is told by the first badge.
  await other.tell('attendee.register', { id: randomUUID(), person: somebody(), consents: allConsents, knownAs: null })
  await waveAll(other)
  await freezeAll(hall)
  hall.clock.now += 1000
  await other.tell('snapshot.freeze', { id: randomUUID(), note: null })
  copyAll(hall.store, other.store)
  copyAll(other.store, hall.store)
  for (const station of [hall, other])
    expect(await station.tell('snapshot.list', {})).toMatchObject([
      { number: 1, letter: 'A' },
      { number: 1, letter: 'B' },
    ])
  hall.close()
  other.close()
})
