import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aheadOf, openList, peopleCsv, previewOf } from '../../support/lists.ts'
import { foundFair, openStation } from '../../support/station.ts'

const nong = 'Nông Thị Mẫu,15/03/1995,Nữ,020195000011,0912345678,Nà Thử'

async function aFair() {
  const station = openStation()
  await foundFair(station)
  return station
}

test('a file is its own desk’s and is gone after an hour', async () => {
  const station = await aFair()
  const { handle } = await openList(station, peopleCsv([nong]))
  const other = { door: 'browser' as const, stationId: randomUUID(), role: 'desk' as const }
  expect(await station.call('import.read', { handle }, other)).toMatchObject({ failure: { code: 'file-forgotten' } })
  station.clock.now += 61 * 60_000
  expect(await station.call('import.read', { handle })).toMatchObject({ failure: { code: 'file-forgotten' } })
})

test('a file somebody is working on is kept, however long that takes', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, peopleCsv([nong]))
  for (let turn = 0; turn < 4; turn += 1) {
    station.clock.now += 40 * 60_000
    await previewOf(station, { handle, settings })
  }
  await station.tell('import.commit', { id: randomUUID(), handle, settings })
  expect(await aheadOf(station)).toHaveLength(1)
})

test('of files handed over, the one left alone longest makes room, not the one somebody works on', async () => {
  const station = await aFair()
  const worked = await openList(station, peopleCsv([nong]))
  for (let turn = 0; turn < 5; turn += 1) {
    station.clock.now += 60_000
    await openList(station, peopleCsv([nong]), `khac-${turn}.csv`)
    station.clock.now += 60_000
    await previewOf(station, worked)
  }
  expect((await previewOf(station, worked)).counts.added).toBe(1)
})

test('a list that is being looked through before it is decided on can be stopped, and nobody of it is there', async () => {
  const station = await aFair()
  const lines = Array.from(
    { length: 900 },
    (_, at) => `Nông Văn Bằng ${'ABCĐEGHI'[at % 8]}, ${1950 + (at % 50)},Nam,,,Nà Pò`,
  )
  const { handle, settings } = await openList(station, peopleCsv(lines))
  const id = randomUUID()
  const taking = station.call('import.commit', { id, handle, settings })
  await setImmediate()
  await station.tell('import.forget', { id: randomUUID(), handle })
  expect(await taking).toMatchObject({ failure: { code: 'import-stopped' } })
  expect([await aheadOf(station), await station.tell('import.list', {})]).toEqual([[], []])
})
