import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportFile } from '../../../electron/core/list-imports/report-file.ts'
import { aheadOf, decided, openList, peopleCsv, previewOf, takeList } from '../../support/lists.ts'
import { allConsents, foundFair, openStation, somebody } from '../../support/station.ts'

const nong = 'Nông Thị Mẫu,15/03/1995,Nữ,020195000011,0912345678,Nà Thử'
const vi = 'Vi Văn Ví,1972,Nam,,,Khuổi Mẫu'
const hoang = 'Hoàng Văn Thử,05/02/1990,Nam,,0987654321,Nà Thử'

async function aFair() {
  const station = openStation()
  await foundFair(station)
  return station
}

test('a commune’s list puts its people on the list of those registered ahead, with its commune', async () => {
  const station = await aFair()
  const list = await takeList(station, peopleCsv([nong, vi, hoang]))
  expect(list.counts).toMatchObject({ added: 3, wrong: 0, skipped: 0 })
  expect(await aheadOf(station)).toEqual(['Nông Thị Mẫu 1995-03-15', 'Hoàng Văn Thử 1990-02-05', 'Vi Văn Ví 1972'])
  const { rows } = await station.tell('attendee.list', { scope: 'ahead', offset: 0, limit: 10 })
  expect(rows.map(({ communeCode, arrivedAt, badgeNumber }) => [communeCode, arrivedAt, badgeNumber])).toEqual(
    Array.from({ length: 3 }, () => ['06040', null, null]),
  )
})

test('the same file again changes nobody, and so does one that overlaps it', async () => {
  const station = await aFair()
  await takeList(station, peopleCsv([nong, vi, hoang]))
  const before = station.store.rows.all('person')
  const again = await takeList(station, peopleCsv([nong, vi, hoang]))
  expect(again.counts).toMatchObject({ added: 0, joined: 0, filled: 0, unchanged: 3 })
  expect(station.store.rows.all('person')).toEqual(before)
  const overlapping = await takeList(station, peopleCsv([hoang, 'Lý A Sình,01/01/2001,Nam,,,Nà Thử', nong]))
  expect(overlapping.counts).toMatchObject({ added: 1, unchanged: 2 })
  expect(await aheadOf(station)).toHaveLength(4)
})

test('the same file is said to have been taken before', async () => {
  const station = await aFair()
  const list = await takeList(station, peopleCsv([nong]))
  const { file } = await openList(station, peopleCsv([nong]))
  expect(file.before?.id).toBe(list.id)
})

test('somebody known by card is put on the list once, gaps are filled and nothing is overwritten', async () => {
  const station = await aFair()
  const person = somebody({
    fullName: 'Nông Thị Mẫu',
    birthDate: '1995-03-15',
    sex: null,
    idNumber: '020195000011',
    phone: '0911111111',
  })
  await station.tell('attendee.register', { id: randomUUID(), knownAs: null, person, consents: allConsents })
  const opened = await openList(station, peopleCsv([nong]))
  const { lines } = await previewOf(station, opened)
  expect(lines[0]).toMatchObject({ fate: 'filled', fills: ['sex', 'communeCode', 'village'] })
  expect(lines[0]?.differs).toEqual([{ field: 'phone', known: '0911111111', given: '0912345678' }])
  await station.tell('import.commit', { id: randomUUID(), handle: opened.handle, settings: opened.settings })
  const { rows, total } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 10 })
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ phone: '0911111111', sex: 'female', village: 'Nà Thử' })
})

test('who has the name, the birth date and the village is known without a card', async () => {
  const station = await aFair()
  await takeList(station, peopleCsv([hoang]))
  const list = await takeList(station, peopleCsv(['HOÀNG VĂN THỬ,5/2/1990,Nam,020090000018,,Nà Thử']))
  expect(list.counts).toMatchObject({ added: 0, filled: 1 })
  expect(await aheadOf(station)).toEqual(['Hoàng Văn Thử 1990-02-05'])
})

test('who is merely likely is left until a person decides', async () => {
  const station = await aFair()
  await takeList(station, peopleCsv([hoang]))
  const similar = peopleCsv(['Hoàng Văn Thử,1990,Nam,,,Nà Thử'])
  const opened = await openList(station, similar)
  const [line] = (await previewOf(station, opened)).lines
  expect(line?.fate).toBe('undecided')
  const candidate = line?.candidates[0]?.id ?? ''
  expect((await takeList(station, similar)).counts).toMatchObject({ undecided: 1, added: 0 })
  expect((await takeList(station, similar, decided(2, 'same', candidate))).counts).toMatchObject({ unchanged: 1 })
  expect(await aheadOf(station)).toHaveLength(1)
  // What was decided once is not asked again.
  expect((await takeList(station, similar)).counts).toMatchObject({ unchanged: 1, undecided: 0 })
})

test('two of one name that a person told apart stay two when the list comes again', async () => {
  const station = await aFair()
  const twins = peopleCsv(['Vi Văn Ví,,Nam,,,', 'Vi Văn Ví,,Nam,,,'])
  expect((await takeList(station, twins)).counts).toMatchObject({ added: 1, undecided: 1 })
  const { handle, settings } = await openList(station, twins)
  const asked = (await previewOf(station, { handle, settings })).lines.find(({ fate }) => fate === 'undecided')
  const list = await takeList(station, twins, decided(asked?.row ?? 0, 'new'))
  expect(list.counts).toMatchObject({ added: 1, unchanged: 1 })
  expect((await takeList(station, twins)).counts).toMatchObject({ unchanged: 2, undecided: 0 })
})

test('one card under two names is nobody until somebody looks', async () => {
  const station = await aFair()
  const list = await takeList(station, peopleCsv([nong, 'Triệu Mùi Ví Dụ,30/11/1988,Nữ,020195000011,,Pò Mẫu']))
  expect(list.counts).toMatchObject({ added: 1, undecided: 1 })
})

test('a list carries no consent: what is sensitive is not kept, and that is said', async () => {
  const station = await aFair()
  const csv = 'Họ và tên,Năm sinh,Dân tộc,Hộ nghèo,Thôn\nNông Thị Mẫu,1995,Nùng,x,Nà Thử\nVi Văn Ví,1972,,,Nà Thử'
  const opened = await openList(station, csv)
  expect((await previewOf(station, opened)).sensitive).toBe(1)
  const list = await station.tell('import.commit', {
    id: randomUUID(),
    handle: opened.handle,
    settings: opened.settings,
  })
  expect(list.sensitive).toBe(1)
  for (const row of station.store.rows.all('person'))
    expect([row['ethnicity'], row['household'], row['disability']]).toEqual([null, null, null])
})

test('nobody is kept off the list for a word about what a list may not say, and nobody is asked to put it right', async () => {
  const station = await aFair()
  const text = 'Họ và tên,Dân tộc,Diện hộ\nNông Văn Bằng,Người Hoa kiều,Hộ GĐCS\n'
  const opened = await openList(station, text)
  const { counts, scopes, lines } = await previewOf(station, opened)
  expect([counts.added, scopes.problems, lines[0]?.problems]).toEqual([1, 0, []])
  await takeList(station, text)
  expect(await aheadOf(station)).toEqual(['Nông Văn Bằng'])
})

test('of many lines with one bad the rest is taken; the bad one is put right in place', async () => {
  const station = await aFair()
  const lines = Array.from(
    { length: 60 },
    (_, at) => `Nông Văn ${String.fromCodePoint(65 + (at % 26))}${at},${1950 + at},Nam,,,Nà Thử`,
  )
  lines[30] = ',1980,Nam,,,Nà Thử'
  const opened = await openList(station, peopleCsv(lines))
  expect((await previewOf(station, opened)).counts).toMatchObject({ added: 59, wrong: 1 })
  const corrections = [{ sheet: 0, row: 32, part: 0, field: 'fullName' as const, text: 'Nông Văn Sửa' }]
  const settings = { ...opened.settings, corrections }
  expect((await previewOf(station, { handle: opened.handle, settings })).counts).toMatchObject({ added: 60, wrong: 0 })
  const list = await station.tell('import.commit', { id: randomUUID(), handle: opened.handle, settings })
  expect(list.counts).toMatchObject({ added: 60, wrong: 0 })
})

test('every line of the file is in the report, and nothing of what a line said is kept there', async () => {
  const station = await aFair()
  const list = await takeList(station, peopleCsv([nong, '', ',1980,Nam,,,', vi]))
  const report = await station.tell('import.report', { listId: list.id, scope: 'all', offset: 0, limit: 50 })
  expect(report.lines.map(({ row, fate, name }) => [row, fate, name])).toEqual([
    [2, 'added', 'Nông Thị Mẫu'],
    [3, 'skipped', null],
    [4, 'wrong', null],
    [5, 'added', 'Vi Văn Ví'],
  ])
  const kept = station.store.listImports.lines(list.id)
  expect(JSON.stringify(kept)).not.toContain('Nông')
  const [first] = report.lines
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: first?.attendeeId ?? '' })
  expect(station.store.listImports.lines(list.id)[0]).toMatchObject({ line: '', record: null })
})

test('columns and sheets that nobody took are named with what was taken, and in the report', async () => {
  const station = await aFair()
  const list = await takeList(
    station,
    'Họ và tên,Năm sinh,Tôn giáo,Ghi chú,Trống\nNông Văn Bằng,1990,không,đi xe máy,\n',
  )
  expect(list.leftOut).toEqual({ sheets: [], columns: ['Tôn giáo', 'Ghi chú'] })
  const { body } = await reportFile(list.id, station.contextOf(station.window))
  expect(Buffer.from(body).toString()).toContain('Cột không nhập: Tôn giáo')
})

test('a sheet of another kind in the same file is not passed over without a word', async () => {
  const station = await aFair()
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
  const people = table(['Họ và tên', 'Năm sinh'], ['Nông Văn Bằng', '1990'], ['Vi Văn Ví', '1972'])
  const firms = table(['Tên công ty', 'Vị trí tuyển dụng', 'Số lượng'], ['Công ty May Xứ Lạng', 'Công nhân may', '40'])
  const list = await takeList(station, `<html><meta charset="utf-8">${people}${firms}</html>`)
  expect([list.kind, list.counts.added, list.leftOut.sheets]).toEqual(['people', 2, ['2']])
})

test('the same command twice is one import', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, peopleCsv([nong]))
  const id = randomUUID()
  const first = await station.tell('import.commit', { id, handle, settings })
  expect(await station.tell('import.commit', { id, handle, settings })).toEqual(first)
  expect(await station.call('import.preview', { handle, settings, scope: 'all', offset: 0, limit: 1 })).toMatchObject({
    failure: { code: 'file-forgotten' },
  })
})

test('each line is told how many others say the same wrong thing, and all are put right at once', async () => {
  const station = await aFair()
  const text = ['Họ và tên,Xã', 'Nông Văn Bằng,Thiện Thuậtt Mới', 'Vi Thị Mẩy,Thiện Thuậtt Mới', 'Lý A Sình,'].join(
    '\n',
  )
  const { handle, settings } = await openList(station, text)
  const alike = async (change: typeof settings) =>
    (await previewOf(station, { handle, settings: change })).lines.map(({ problems }) => problems[0]?.alike ?? null)
  expect(await alike(settings)).toEqual([1, 1, null])
  const everywhere = [{ field: 'communeCode' as const, was: 'Thiện Thuậtt Mới', text: '06091' }]
  expect(await alike({ ...settings, everywhere })).toEqual([null, null, null])
})

test('a desk registers somebody of the list while it is taken over: they are one, and nobody is lost', async () => {
  const station = await aFair()
  const others = Array.from(
    { length: 150 },
    (_, at) => `Hoàng Văn ${String.fromCodePoint(65 + (at % 26))}${at},${1940 + (at % 60)},Nam,,,Nà Thử`,
  )
  const { handle, settings } = await openList(station, peopleCsv([...others, nong]))
  const taking = station.tell('import.commit', { id: randomUUID(), handle, settings })
  const person = somebody({
    fullName: 'Nông Thị Mẫu',
    birthDate: '1995-03-15',
    sex: 'female',
    idNumber: '020195000011',
  })
  await station.tell('attendee.register', { id: randomUUID(), knownAs: null, person, consents: allConsents })
  expect((await taking).counts).toMatchObject({ added: 150, filled: 1 })
  const { total } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 1 })
  expect(total).toBe(151)
})

test('a list of real people is refused in a rehearsal, which is erased one day', async () => {
  const station = await aFair()
  const fairId = station.store.stations.own()?.current_fair ?? ''
  await station.tell('rehearsal.start', { id: randomUUID(), fairId })
  const { handle, settings } = await openList(station, peopleCsv([nong]))
  expect(await station.call('import.commit', { id: randomUUID(), handle, settings })).toMatchObject({
    failure: { code: 'rehearsal-real-person' },
  })
})
