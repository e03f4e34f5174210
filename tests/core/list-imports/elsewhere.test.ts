import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { noTargets } from '../../../shared/contract/fair.ts'
import { aheadOf, openList, peopleCsv, takeList } from '../../support/lists.ts'
import { foundFair, openStation, somebody } from '../../support/station.ts'

const nong = 'Nông Thị Mẫu,15/03/1995,Nữ,020195000011,0912345678,Nà Thử'

async function twoFairs() {
  const station = openStation()
  const first = await foundFair(station)
  const second = await station.tell('fair.create', {
    id: randomUUID(),
    name: 'Phiên giao dịch việc làm sau',
    heldOn: '2026-12-12',
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    programme: '',
    funding: '',
    plan: '',
    targets: noTargets,
    from: null,
    withEmployers: false,
  })
  const enter = (fairId: string) => station.tell('fair.enter', { id: randomUUID(), fairId })
  return { station, first, second, enter }
}

test('a list stays one of the fair it was brought for, whatever fair the machine goes to before it is taken over', async () => {
  const { station, first, second, enter } = await twoFairs()
  const { handle, settings } = await openList(station, peopleCsv([nong]))
  await enter(second.id)
  await station.tell('import.commit', { id: randomUUID(), handle, settings })
  const fairs = station.connection.prepare('SELECT fair FROM attendance').all()
  expect(fairs).toEqual([{ fair: first.id }])
  expect(await station.tell('import.list', {})).toEqual([])
  await enter(first.id)
  expect(await station.tell('import.list', {})).toHaveLength(1)
})

const vi = 'Vi Văn Ví,03/04/1972,Nam,,,Khuổi Mẫu'
const hoang = 'Hoàng Văn Thử,05/02/1990,Nam,,0987654321,Nà Thử'

type Fairs = Awaited<ReturnType<typeof twoFairs>>

async function register({ station }: Fairs, idNumber: string): Promise<void> {
  const person = somebody({ fullName: 'Nông Thị Mẫu', birthDate: '1995-03-15', sex: 'female', idNumber })
  await station.tell('attendee.register', { id: randomUUID(), knownAs: null, person, consents: [] })
}

async function keptOf({ station }: Fairs, listId: string) {
  const { lines } = await station.tell('import.report', { listId, scope: 'kept', offset: 0, limit: 10 })
  return lines.map(({ name, kept }) => [name, kept])
}

test('a list of one fair is taken back from another: who came to that one leaves the list and stays known', async () => {
  const fairs = await twoFairs()
  const { station, first, second, enter } = fairs
  const list = await takeList(station, peopleCsv([nong, vi, hoang]))
  await enter(second.id)
  await register(fairs, '020195000011')
  await takeList(station, peopleCsv([vi]))
  expect(await station.tell('import.undo', { id: randomUUID(), listId: list.id })).toMatchObject({ kept: 2 })
  expect(await keptOf(fairs, list.id)).toEqual([
    ['Nông Thị Mẫu', 'other-fair'],
    ['Vi Văn Ví', 'other-fair'],
  ])
  expect(await aheadOf(station)).toEqual(['Vi Văn Ví 1972-04-03'])
  await enter(first.id)
  expect(await aheadOf(station)).toEqual([])
  const { rows } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 10 })
  expect(rows.map(({ fullName }) => fullName).toSorted()).toEqual(['Nông Thị Mẫu', 'Vi Văn Ví'])
})

test('who came to the fair of the list stays on it, wherever else they have been', async () => {
  const fairs = await twoFairs()
  const { station, first, second, enter } = fairs
  const list = await takeList(station, peopleCsv([nong, hoang]))
  await register(fairs, '020195000011')
  await enter(second.id)
  await register(fairs, '020195000011')
  await enter(first.id)
  expect(await station.tell('import.undo', { id: randomUUID(), listId: list.id })).toMatchObject({ kept: 1 })
  expect(await keptOf(fairs, list.id)).toEqual([['Nông Thị Mẫu', 'came']])
})

test('somebody known from an earlier fair only leaves the list, and nothing of them is kept for it', async () => {
  const fairs = await twoFairs()
  const { station, first, second, enter } = fairs
  await register(fairs, '020195000011')
  await enter(second.id)
  const list = await takeList(station, peopleCsv([nong]))
  expect(list.counts).toMatchObject({ joined: 1 })
  await enter(first.id)
  await station.tell('import.undo', { id: randomUUID(), listId: list.id })
  await enter(second.id)
  expect(await aheadOf(station)).toEqual([])
})

test('a list of an archived fair is not taken back from another fair, and says why', async () => {
  const { station, first, second, enter } = await twoFairs()
  const list = await takeList(station, peopleCsv([nong]))
  for (const to of ['closed', 'archived'] as const)
    await station.tell('fair.move', { id: randomUUID(), fairId: first.id, to })
  await enter(second.id)
  const answer = await station.call('import.undo', { id: randomUUID(), listId: list.id })
  expect(answer).toMatchObject({ failure: { code: 'fair-archived' } })
})

test('whoever took a list over is noted with it, or neither is there', async () => {
  const station = openStation()
  await foundFair(station)
  station.connection.exec(
    `CREATE TEMP TRIGGER full BEFORE INSERT ON access_log BEGIN SELECT RAISE(ABORT, 'no room'); END`,
  )
  await expect(takeList(station, peopleCsv([nong]))).rejects.toThrow('internal')
  expect(station.connection.prepare('SELECT count(*) AS rows FROM person').get()).toEqual({ rows: 0 })
  station.connection.exec('DROP TRIGGER full')
  await takeList(station, peopleCsv([nong]))
  expect(station.connection.prepare('SELECT action, rows FROM access_log').all()).toEqual([
    { action: 'list-import', rows: 1 },
  ])
})

test('a list that cannot be finished at one fair is shown at another with the fair it is of, and goes on from there', async () => {
  const { station, second, enter } = await twoFairs()
  const many = Array.from({ length: 600 }, (_, at) => `Vi Văn Ví,03/04/${1950 + (at % 50)},Nam,,,Thôn ${at}`)
  const { handle, settings } = await openList(station, peopleCsv(many))
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN NEW.row > 21 BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  const id = randomUUID()
  await expect(station.tell('import.commit', { id, handle, settings })).rejects.toThrow('internal')
  expect(await station.tell('import.elsewhere', {})).toEqual([])
  await enter(second.id)
  const next = await openList(station, peopleCsv([nong]))
  const brought = { id: randomUUID(), handle: next.handle, settings: next.settings }
  expect(await station.call('import.commit', brought)).toMatchObject({ failure: { code: 'list-waits' } })
  expect(await station.tell('import.list', {})).toEqual([])
  const [shown, ...others] = await station.tell('import.elsewhere', {})
  expect(others).toEqual([])
  expect(shown).toMatchObject({ list: { id, fileName: 'danh-sach.csv', stuck: { code: 'internal' } } })
  expect(shown?.fair.name).not.toBe(second.name)
  expect(shown?.list.waiting).toBeGreaterThan(0)
  station.connection.exec('DROP TRIGGER cut')
  await station.tell('import.go-on', { id: randomUUID() })
  expect(await station.tell('import.elsewhere', {})).toEqual([])
  await station.tell('import.commit', brought)
  expect(await station.tell('import.list', {})).toHaveLength(1)
})
