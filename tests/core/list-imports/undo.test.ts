import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportFile } from '../../../electron/core/list-imports/report-file.ts'
import { aheadOf, peopleCsv, takeList } from '../../support/lists.ts'
import { foundFair, openStation, somebody, type TestStation } from '../../support/station.ts'

const nong = 'Nông Thị Mẫu,15/03/1995,Nữ,020195000011,0912345678,Nà Thử'
const vi = 'Vi Văn Ví,1972,Nam,,,Khuổi Mẫu'
const hoang = 'Hoàng Văn Thử,05/02/1990,Nam,,0987654321,Nà Thử'

async function aFair() {
  const station = openStation()
  await foundFair(station)
  return station
}

async function undo(station: TestStation, listId: string) {
  return station.tell('import.undo', { id: randomUUID(), listId })
}

async function idOf(station: TestStation, name: string): Promise<string> {
  const { rows } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 50 })
  return rows.find(({ fullName }) => fullName === name)?.id ?? ''
}

test('a whole import is taken back, and may be taken in again', async () => {
  const station = await aFair()
  const csv = peopleCsv([nong, vi, hoang])
  const list = await takeList(station, csv)
  const undone = await undo(station, list.id)
  expect(undone).toMatchObject({ kept: 0, canUndo: false })
  expect(undone.undoneAt).not.toBeNull()
  expect(await aheadOf(station)).toEqual([])
  expect((await takeList(station, csv)).counts).toMatchObject({ added: 3 })
  expect(await aheadOf(station)).toHaveLength(3)
})

test('who came, was corrected or stands on another list stays, each with the reason; others are left alone', async () => {
  const station = await aFair()
  await takeList(station, peopleCsv(['Lý A Sình,01/01/2001,Nam,,,Nà Thử']))
  const list = await takeList(station, peopleCsv([nong, vi, hoang, 'Triệu Mùi Ví Dụ,30/11/1988,Nữ,,,Pò Mẫu']))
  await station.tell('attendee.check-in', { id: randomUUID(), attendeeIds: [await idOf(station, 'Nông Thị Mẫu')] })
  const corrected = await idOf(station, 'Vi Văn Ví')
  await station.tell('attendee.correct', { id: randomUUID(), attendeeId: corrected, fields: { phone: '0911111111' } })
  await takeList(station, peopleCsv([hoang]))
  expect(await undo(station, list.id)).toMatchObject({ kept: 3 })
  const report = await station.tell('import.report', { listId: list.id, scope: 'kept', offset: 0, limit: 10 })
  expect(report.lines.map(({ name, kept }) => [name, kept])).toEqual([
    ['Nông Thị Mẫu', 'came'],
    ['Vi Văn Ví', 'changed'],
    ['Hoàng Văn Thử', 'in-use'],
  ])
  const { body } = await reportFile(list.id, station.contextOf(station.window))
  const outcomes = [
    ...Buffer.from(body)
      .toString()
      .matchAll(/Thêm mới|Đã rút lại|Giữ nguyên/gu),
  ].map(([said]) => said)
  expect(outcomes.toSorted()).toEqual(['Giữ nguyên', 'Giữ nguyên', 'Giữ nguyên', 'Đã rút lại'])
  const { rows } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 10 })
  expect(rows.map(({ fullName }) => fullName).toSorted()).toEqual([
    'Hoàng Văn Thử',
    'Lý A Sình',
    'Nông Thị Mẫu',
    'Vi Văn Ví',
  ])
})

test('what a list filled in of somebody known is emptied again, and they stay', async () => {
  const station = await aFair()
  const person = somebody({ fullName: 'Nông Thị Mẫu', birthDate: '1995-03-15', sex: null, idNumber: '020195000011' })
  await station.tell('attendee.register', { id: randomUUID(), knownAs: null, person, consents: [] })
  const before = station.store.rows.all('person').map(({ clock: _clock, ...row }) => row)
  const list = await takeList(station, peopleCsv([nong]))
  expect(list.counts).toMatchObject({ filled: 1 })
  await undo(station, list.id)
  expect(station.store.rows.all('person').map(({ clock: _clock, ...row }) => row)).toEqual(before)
})

test('an undo is made once, and never of what changed nothing', async () => {
  const station = await aFair()
  const list = await takeList(station, peopleCsv([nong]))
  const again = await takeList(station, peopleCsv([nong]))
  expect(await station.call('import.undo', { id: randomUUID(), listId: again.id })).toMatchObject({
    failure: { code: 'not-undoable' },
  })
  await undo(station, again.id).catch(() => undefined)
  await undo(station, list.id)
  expect(await station.call('import.undo', { id: randomUUID(), listId: list.id })).toMatchObject({
    failure: { code: 'already-undone' },
  })
})

test('a list that was taken in a second time and changed nothing can still be taken back', async () => {
  const station = await aFair()
  const csv = peopleCsv([nong, hoang])
  const list = await takeList(station, csv)
  expect((await takeList(station, csv)).counts).toMatchObject({ unchanged: 2 })
  expect((await undo(station, list.id)).kept).toBe(0)
  expect(await aheadOf(station)).toEqual([])
  expect((await takeList(station, csv)).counts).toMatchObject({ added: 2 })
})
