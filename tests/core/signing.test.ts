import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { keepSheets } from '../../electron/core/signing/beat.ts'
import { openSigningHall } from '../support/signing-hall.ts'
import { copyAll, joinFair, openStation, somebody, allConsents } from '../support/station.ts'

test('the twentieth walk-in fills a sheet, which is frozen in the order of arrival; the next begin another', async () => {
  const hall = await openSigningHall()
  await hall.crowd(19)
  expect(await keepSheets(hall.context())).toBe(0)
  expect(await hall.sheets()).toMatchObject({ sheets: [], filling: 19, totals: { came: 19, onLine: 0, onNone: 19 } })
  await hall.crowd(3)
  expect(await keepSheets(hall.context())).toBe(1)
  const { sheets, filling, unlisted } = await hall.sheets()
  expect(sheets).toMatchObject([{ label: 'A-01', kind: 'walk-in', lines: 20, standing: 20, struck: 0, print: null }])
  expect([filling, unlisted.length]).toEqual([2, 2])
  const { lines } = await hall.read(sheets[0]?.id ?? '')
  expect(lines[0]).toMatchObject({
    position: 1,
    printed: {
      fullName: 'Nông Văn Người 1',
      born: '1990',
      sex: 'male',
      home: 'Thôn Nà Thử, Xã Thất Khê',
      copies: null,
    },
  })
  expect(lines.map(({ printed }) => printed?.fullName)[19]).toBe('Nông Văn Người 1')
  hall.close()
})

test('nothing sensitive, no number and no phone is written on a line', async () => {
  const hall = await openSigningHall()
  await hall.come({
    idNumber: '020190000081',
    phone: '0912345678',
    ethnicity: 'tay',
    household: 'poor',
    householdYear: 2026,
  })
  const [id = ''] = await hall.freeze({ kind: 'walk-in' })
  const { printed } = (await hall.read(id)).lines[0] ?? {}
  expect(Object.keys(printed ?? {}).toSorted()).toEqual(['born', 'copies', 'fullName', 'home', 'sex'])
  hall.close()
})

test('a sheet that is not full is frozen by hand, and the same press twice makes one sheet', async () => {
  const hall = await openSigningHall()
  await hall.crowd(7)
  const press = { id: randomUUID(), of: { kind: 'walk-in' as const } }
  expect(await hall.tell('signing.freeze', press)).toEqual(await hall.tell('signing.freeze', press))
  expect((await hall.sheets()).sheets).toMatchObject([{ label: 'A-01', lines: 7 }])
  const again = await hall.call('signing.freeze', { ...press, id: randomUUID() })
  expect(again.ok ? null : again.failure.code).toBe('not-found')
  hall.close()
})

test('a commune’s list is made in the order of given names; who comes stands on it, who does not leaves the line empty', async () => {
  const hall = await openSigningHall()
  for (const fullName of ['Vi Thị Yến', 'Lý Văn Ánh', 'Hoàng Thị Bình']) hall.ahead({ fullName })
  hall.ahead({ fullName: 'Triệu Văn Khác', communeCode: '06046' })
  expect((await hall.sheets()).ahead.map(({ people }) => people)).toEqual([3, 1])
  const ids = await hall.freeze({ kind: 'ahead', commune: null })
  expect(ids).toHaveLength(2)
  const { lines, sheet } = await hall.read(ids[0] ?? '')
  expect(sheet).toMatchObject({ kind: 'ahead', commune: 'Xã Thất Khê', lines: 3, absent: 3, standing: 0 })
  expect(lines.map(({ printed }) => printed?.fullName)).toEqual(['Lý Văn Ánh', 'Hoàng Thị Bình', 'Vi Thị Yến'])
  await hall.tell('attendee.check-in', { id: randomUUID(), attendeeIds: [lines[1]?.attendeeId ?? ''] })
  expect(await hall.read(ids[0] ?? '')).toMatchObject({
    sheet: { standing: 1, absent: 2 },
    lines: [{ state: 'absent' }, { state: 'standing' }, { state: 'absent' }],
  })
  expect(await hall.sheets()).toMatchObject({ filling: 0, unlisted: [], totals: { came: 1, onLine: 1 } })
  // A late line of the commune's list is a list of its own; the first keeps its lines.
  hall.ahead({ fullName: 'Nông Thị Muộn' })
  const [late = ''] = await hall.freeze({ kind: 'ahead', commune: '06040' })
  expect((await hall.read(late)).lines).toMatchObject([{ printed: { fullName: 'Nông Thị Muộn' } }])
  hall.close()
})

test('a name put right after the sheet was frozen is a footnote, with its time', async () => {
  const hall = await openSigningHall()
  const [root = ''] = await hall.crowd(2)
  const [id = ''] = await hall.freeze({ kind: 'walk-in' })
  hall.clock.now += 60_000
  await hall.tell('attendee.correct', {
    id: randomUUID(),
    attendeeId: root,
    fields: { fullName: 'Nông Văn Đúng', sex: 'female', phone: '0912345678' },
  })
  const { sheet, lines } = await hall.read(id)
  expect(sheet).toMatchObject({ corrected: 1, standing: 2 })
  expect(lines[0]?.printed?.fullName).toBe('Nông Văn Người 1')
  expect(lines[0]?.corrections).toEqual([
    { field: 'fullName', now: 'Nông Văn Đúng', at: hall.clock.now },
    { field: 'sex', now: 'Nữ', at: hall.clock.now },
  ])
  hall.close()
})

test('a registration taken back strikes its line and leaves the numbers of the others', async () => {
  const hall = await openSigningHall()
  await hall.crowd(3)
  const [id = ''] = await hall.freeze({ kind: 'walk-in' })
  hall.clock.now += 60_000
  await hall.undo()
  const { lines } = await hall.read(id)
  expect(lines.map(({ state }) => state)).toEqual(['standing', 'standing', 'undone'])
  expect(lines[2]).toMatchObject({ struckAt: hall.clock.now, printed: { fullName: 'Nông Văn Người 3' } })
  expect((await hall.sheets()).totals).toEqual({ came: 2, onLine: 2, onRegister: 0, onNone: 0 })
  hall.close()
})

test('two lines of one person are one: the signed one counts, the other names it', async () => {
  const hall = await openSigningHall()
  const [first = '', second = ''] = await hall.crowd(2)
  const [id = ''] = await hall.freeze({ kind: 'walk-in' })
  await hall.link(first, second)
  expect((await hall.read(id)).lines).toMatchObject([{ state: 'standing' }, { state: 'elsewhere', instead: 'A-01/1' }])
  await hall.tell('signing.mark', { id: randomUUID(), sheetId: id, positions: [2], signed: true })
  expect((await hall.read(id)).lines).toMatchObject([
    { state: 'elsewhere', instead: 'A-01/2', signedAt: null },
    { state: 'standing', signedAt: hall.clock.now },
  ])
  expect((await hall.sheets()).totals).toMatchObject({ came: 1, onLine: 1 })
  hall.close()
})

test('an erased person leaves a number and nothing else, in the rows and in the log', async () => {
  const hall = await openSigningHall()
  const [, middle = ''] = await hall.crowd(3)
  const [id = ''] = await hall.freeze({ kind: 'walk-in' })
  await hall.tell('attendee.erase', { id: randomUUID(), attendeeId: middle })
  const { sheet, lines } = await hall.read(id)
  expect(lines.map(({ state }) => state)).toEqual(['standing', 'erased', 'standing'])
  expect(lines[1]).toMatchObject({ position: 2, printed: null, attendeeId: null })
  expect(sheet).toMatchObject({ lines: 3, struck: 1 })
  const log = JSON.stringify(hall.store.changes.since(0, 10_000))
  expect(log).toContain('Nông Văn Người 3')
  expect(log).not.toContain('Nông Văn Người 2')
  hall.close()
})

test('two desks number their sheets apart, and whoever stands on both counts once when they hear of each other', async () => {
  const hall = await openSigningHall()
  const other = openStation({ letter: 'B', clock: hall.clock })
  joinFair(other, hall, hall.fairId)
  const person = somebody({ fullName: 'Vi Văn Hai', idNumber: '020190000081' })
  for (const station of [hall, other]) {
    await station.tell('attendee.register', { id: randomUUID(), person, consents: allConsents, knownAs: null })
    await station.tell('signing.freeze', { id: randomUUID(), of: { kind: 'walk-in' } })
    hall.clock.now += 1000
  }
  copyAll(hall.store, other.store)
  copyAll(other.store, hall.store)
  const { sheets } = await hall.sheets()
  expect(sheets.map(({ label, standing, struck }) => [label, standing, struck])).toEqual([
    ['A-01', 1, 0],
    ['B-01', 0, 1],
  ])
  expect((await other.tell('signing.list', {})).sheets.map(({ label, standing }) => [label, standing])).toEqual([
    ['A-01', 1],
    ['B-01', 0],
  ])
  hall.close()
  other.close()
})

test('who signed a paper register is on no sheet and missing on none', async () => {
  const hall = await openSigningHall()
  const { numbers } = await hall.tell('sheet.issue', { id: randomUUID(), kind: 'register', employerIds: [], copies: 1 })
  const person = somebody({ fullName: 'Lý Thị Giấy' })
  const [sheet = 0] = numbers
  await hall.tell('attendee.register', {
    id: randomUUID(),
    person,
    consents: allConsents,
    knownAs: null,
    happenedAt: hall.clock.now,
    sheet,
  })
  expect(await hall.sheets()).toMatchObject({
    filling: 0,
    totals: { came: 1, onRegister: 1, onNone: 0 },
    unlisted: [{ register: sheet }],
  })
  hall.close()
})

test('a handbook is signed for once, with its copies', async () => {
  const hall = await openSigningHall()
  const center = randomUUID()
  await hall.tell('employer.save', { id: center, name: 'Bàn tư vấn', booth: '1', kind: 'center' })
  const badge = await hall.arrive('Nông Thị Sách')
  await hall.tell('booth.sit', { employerId: center })
  const given = { badgeText: badge.number, title: 'Sổ tay việc làm', copies: 2, givenAt: hall.clock.now }
  await hall.tell('handout.log', { id: randomUUID(), ...given })
  expect((await hall.sheets()).handbooks).toEqual([{ title: 'Sổ tay việc làm', people: 1 }])
  const [id = ''] = await hall.freeze({ kind: 'handbook', title: 'Sổ tay việc làm' })
  expect(await hall.read(id)).toMatchObject({
    sheet: { kind: 'handbook', title: 'Sổ tay việc làm', standing: 1 },
    lines: [{ printed: { fullName: 'Nông Thị Sách', copies: 2 } }],
  })
  expect((await hall.sheets()).handbooks).toEqual([])
  // One more copy is a footnote, not another line.
  await hall.tell('handout.log', { id: randomUUID(), ...given, copies: 1, givenAt: hall.clock.now + 1 })
  expect((await hall.read(id)).lines).toMatchObject([{ corrections: [{ field: 'copies', now: '3' }] }])
  hall.close()
})

test('a full sheet is printed by itself where badges come out on A4, once, unless that was switched off', async () => {
  const hall = await openSigningHall()
  await hall.crowd(19)
  const { id: badge } = await hall.arrive()
  await hall.print(badge, { printer: 'Badge', format: 'a4-8up' })
  expect((await hall.sheets()).autoPrint).toBe(true)
  expect(await keepSheets(hall.context())).toBe(1)
  const jobs = (await hall.tell('print-job.list', { scope: 'all', limit: 10 })).filter(
    ({ document }) => document !== null,
  )
  expect(jobs).toMatchObject([{ document: { kind: 'signing-sheets', count: 1 }, printer: 'Badge' }])
  expect(await keepSheets(hall.context())).toBe(0)
  await hall.tell('signing.auto-print', { id: randomUUID(), on: false })
  await hall.crowd(20)
  expect(await keepSheets(hall.context())).toBe(1)
  expect((await hall.sheets()).sheets.map(({ print }) => print?.state ?? null)).toEqual(['waiting', null])
  hall.close()
})

test('a backlog that did not come through the door just now waits for the organizer', async () => {
  const hall = await openSigningHall()
  const at = hall.clock.now
  hall.store.atomically(() => {
    for (let index = 0; index < 201; index += 1) {
      const person = randomUUID()
      hall.store.changes.create('person', person, { full_name: `Vi Văn ${index}` }, at)
      const attendance = { fair: hall.fairId, person, arrived_at: at, station: hall.store.stations.own()?.id ?? '' }
      hall.store.changes.create('attendance', randomUUID(), attendance, at)
    }
  })
  expect(await keepSheets(hall.context())).toBe(0)
  await hall.freeze({ kind: 'walk-in' })
  expect(await keepSheets(hall.context())).toBe(9)
  hall.close()
})
