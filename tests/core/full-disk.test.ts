import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { takeFile } from '../../electron/core/list-imports/take-file.ts'
import { waveAll } from '../support/freeze.ts'
import { aheadOf, openList, peopleCsv } from '../support/lists.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

const many = Array.from(
  { length: 150 },
  (_, at) => `Nông Thị Mẫu ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at},1980,Nữ,,,Nà Thử`,
)
const full = { ok: false, failure: { code: 'disk-full' } }

/** From now on the database can grow no more; answers the way to make room again. */
function fill({ connection }: TestStation): () => void {
  connection.pragma('wal_checkpoint(TRUNCATE)')
  const pages = Number(connection.pragma('page_count', { simple: true }))
  connection.pragma(`max_page_count = ${pages}`)
  return () => void connection.pragma('max_page_count = 1073741823')
}

test('a list taken over on a full disk is not there at all, and with room again it is there once', async () => {
  const station = openStation()
  await foundFair(station)
  const { handle, settings } = await openList(station, peopleCsv(many))
  const commit = { id: randomUUID(), handle, settings }
  const makeRoom = fill(station)
  expect(await station.call('import.commit', commit)).toMatchObject(full)
  expect(await aheadOf(station)).toEqual([])
  expect(await station.tell('import.list', {})).toEqual([])
  makeRoom()
  expect((await station.tell('import.commit', commit)).counts.added).toBe(150)
  expect(await station.tell('import.commit', commit)).toMatchObject({ id: commit.id })
  expect(station.connection.prepare(`SELECT rows FROM access_log WHERE action = 'list-import'`).all()).toEqual([
    { rows: 150 },
  ])
  station.close()
})

test('an export on a full disk fails by that name and nothing of it leaves, while a list can still be read in', async () => {
  const station = openStation()
  await foundFair(station)
  await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: allConsents,
    knownAs: null,
  })
  station.connection.exec('PRAGMA query_only = ON')
  const { works } = station.contextOf(station.window)
  const { work } = await station.tell('export.start', { id: randomUUID(), name: 'attendance', format: 'csv' })
  await works.ended(work.id, station.window)
  expect(() => works.take(work.id, station.window)).toThrow('disk-read-only')
  expect(await station.tell('work.list', {})).toMatchObject([
    { state: 'failed', failure: { code: 'disk-read-only' }, file: null },
  ])
  const bytes = new TextEncoder().encode(peopleCsv(many))
  const taken = takeFile({ fileName: 'a.csv', bytes, fairId: null }, station.contextOf(station.window))
  const handle = taken.ok ? taken.value.handle : ''
  const { settings } = { settings: (await station.tell('import.read', { handle })).sheets }
  expect(settings).toHaveLength(1)
  station.connection.exec('PRAGMA query_only = OFF')
  station.close()
})

test('figures frozen on a full disk are not frozen and the fair stays open', async () => {
  const station = openStation()
  const { id: fairId } = await foundFair(station)
  const status = async () => (await station.tell('session.read', {})).fair?.status
  await waveAll(station)
  const before = await status()
  const freeze = { id: randomUUID(), note: null }
  station.connection.exec('PRAGMA query_only = ON')
  expect(await station.call('snapshot.freeze', freeze)).toMatchObject({ failure: { code: 'disk-read-only' } })
  station.connection.exec('PRAGMA query_only = OFF')
  expect(await status()).toBe(before)
  expect(await station.tell('snapshot.list', {})).toEqual([])
  expect(await station.tell('snapshot.freeze', freeze)).toMatchObject({ number: 1, fairId })
  expect(await status()).toBe('closed')
  station.close()
})
