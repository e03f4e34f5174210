import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { noTargets } from '../../../shared/contract/fair.ts'
import { openList, peopleCsv, takeList } from '../../support/lists.ts'
import { foundFair, openStation } from '../../support/station.ts'

const nong = 'Nông Thị Mẫu,15/03/1995,Nữ,020195000011,0912345678,Nà Thử'

async function twoFairs() {
  const station = openStation()
  const first = await foundFair(station)
  const second = await station.tell('fair.create', {
    id: randomUUID(),
    name: 'Phiên giao dịch việc làm xã Bình Gia',
    heldOn: '2026-12-12',
    place: 'Nhà văn hóa xã Bình Gia',
    communes: ['06001'],
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
