import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../electron/core/house.ts'
import type { Caller, Paper } from '../../electron/core/ports.ts'
import { runnerInThread } from '../../electron/core/works/in-thread.ts'
import { openRightOfWay } from '../../electron/core/works/right-of-way.ts'
import type { WorkInputs, WorkRunner } from '../../electron/core/works/port.ts'
import { openReader } from '../../electron/db/open.ts'
import { noPaper } from '../support/no-paper.ts'
import { allConsents, foundFair, openStation, somebody, testKey } from '../support/station.ts'
import { builtWorkThread } from '../support/work-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-works-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let entry = ''
beforeAll(async () => {
  entry = await builtWorkThread()
}, 120_000)

const nothing = null as never
const ways = ['here', 'thread'] as const

/** A station whose long work runs here or in a real thread. */
async function openAt(way: (typeof ways)[number], pdf: Paper['pdf'] = () => noPaper().pdf(nothing)) {
  const file = join(folder, `${randomUUID()}.db`)
  const runWorks: WorkRunner = (order, hearing) =>
    runnerInThread({
      entry,
      way: openRightOfWay().way,
      sealed: { file, key: testKey },
      log: () => undefined,
      draw: pdf,
    })(order, hearing)
  const station = openStation({ file, paper: { pdf }, ...(way === 'thread' ? { runWorks } : {}) })
  await foundFair(station)
  const { works } = station.contextOf(station.window)
  const start = (input: WorkInputs['trial'], id: string = randomUUID(), caller: Caller = station.window) =>
    works.start({ id, kind: 'export', of: 'trial', name: 'trial', input }, caller)
  return { station, works, start }
}

test.each(ways)('a work makes its file beside the desk, which goes on registering (%s)', async (way) => {
  const { station, works, start } = await openAt(way)
  const { id } = start({ steps: 2_000 })
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: allConsents,
    knownAs: null,
  })
  expect(attendee.badge).not.toBeNull()
  expect((await works.ended(id, station.window)).ok).toBe(true)
  const [work] = await station.tell('work.list', {})
  expect(work).toMatchObject({ id, state: 'done', done: 2_000, total: 2_000, file: { name: 'trial.txt', bytes: 4 } })
  expect(new TextDecoder().decode(works.take(id, station.window).body)).toBe('2000')
  station.close()
})

test.each(ways)(
  'its file can be fetched once, by the station that asked, and nothing of it before it is noted (%s)',
  async (way) => {
    const { station, works, start } = await openAt(way)
    const { id } = start({ steps: 3 })
    await works.ended(id, station.window)
    const noted = () => station.connection.prepare('SELECT action, rows FROM access_log').all()
    expect(noted()).toEqual([])
    const another: Caller = { door: 'browser', stationId: randomUUID(), role: 'office' }
    expect(works.list(another)).toEqual([])
    expect(() => works.take(id, another)).toThrow('not-found')
    works.take(id, station.window)
    expect(noted()).toEqual([{ action: 'trial-export', rows: 3 }])
    expect(() => works.take(id, station.window)).toThrow('not-found')
    expect(works.list(station.window)[0]).toMatchObject({ state: 'done', file: null, takenAt: station.clock.now })
    station.close()
  },
)

test.each(ways)('the same command again is the same work (%s)', async (way) => {
  const { station, works, start } = await openAt(way)
  const id = randomUUID()
  start({ steps: 5 }, id)
  start({ steps: 5 }, id)
  await works.ended(id, station.window)
  expect(start({ steps: 5 }, id).state).toBe('done')
  expect(works.list(station.window)).toHaveLength(1)
  station.close()
})

test.each(ways)('one runs at a time; a cancelled one leaves nothing and the next goes on (%s)', async (way) => {
  const { station, works, start } = await openAt(way)
  const long = start({ steps: 100_000_000 })
  const next = start({ steps: 2 })
  expect([long.state, next.state]).toEqual(['running', 'waiting'])
  await station.tell('work.cancel', { id: randomUUID(), workId: long.id })
  expect(await works.ended(long.id, station.window)).toEqual({ ok: false, failure: { code: 'work-cancelled' } })
  expect((await works.ended(next.id, station.window)).ok).toBe(true)
  expect(works.list(station.window).map(({ state, file }) => [state, file?.bytes])).toEqual([
    ['done', 1],
    ['cancelled', undefined],
  ])
  // What nobody fetched has not left.
  expect(station.connection.prepare('SELECT rows FROM access_log').all()).toEqual([])
  // Told again it is forgotten, and once more it is no failure.
  await station.tell('work.cancel', { id: randomUUID(), workId: long.id })
  await station.tell('work.cancel', { id: randomUUID(), workId: long.id })
  expect(works.list(station.window)).toHaveLength(1)
  station.close()
})

test.each(ways)('what a work fails with is told, and taking its file says the same (%s)', async (way) => {
  const { station, works, start } = await openAt(way)
  const { id } = start({ steps: 1, fails: true })
  const failure = { code: 'not-found', field: 'trial' }
  expect(await works.ended(id, station.window)).toEqual({ ok: false, failure })
  expect(works.list(station.window)[0]).toMatchObject({ state: 'failed', failure, file: null })
  expect(() => works.take(id, station.window)).toThrow('not-found')
  station.close()
})

test.each(ways)(
  'a paper in it is drawn on the window’s page, and one that cannot be drawn is a sentence (%s)',
  async (way) => {
    const drawn: unknown[] = []
    let isBroken = false
    const { station, works, start } = await openAt(way, (order) => {
      drawn.push(order)
      return isBroken ? Promise.reject(new Error('the page is gone')) : Promise.resolve(new Uint8Array([37, 80]))
    })
    const { id } = start({ steps: 1, draws: true })
    expect((await works.ended(id, station.window)).ok).toBe(true)
    expect([...works.take(id, station.window).body]).toEqual([37, 80])
    expect(drawn).toMatchObject([{ document: { kind: 'helper-guide' }, paper: 'a4' }])
    isBroken = true
    const broken = start({ steps: 1, draws: true })
    const failure = { code: 'print-failed', detail: 'pdf' }
    expect(await works.ended(broken.id, station.window)).toEqual({ ok: false, failure })
    station.close()
  },
)

test('a file nobody fetched is not kept in memory all day', async () => {
  const { station, works, start } = await openAt('here')
  const { id } = start({ steps: 1 })
  await works.ended(id, station.window)
  station.clock.now += 31 * 60_000
  expect(works.list(station.window)[0]).toMatchObject({ state: 'done', file: null, takenAt: null })
  expect(() => works.take(id, station.window)).toThrow('not-found')
  station.close()
})

test('a work’s connection reads what the desk has written, and can write nothing', async () => {
  const file = join(folder, 'read-only.db')
  const station = openStation({ file })
  await foundFair(station)
  const reader = openReader(file, testKey)
  expect(reader.prepare('SELECT count(*) AS fairs FROM fair').get()).toEqual({ fairs: 1 })
  expect(() => reader.exec('DELETE FROM fair')).toThrow('readonly')
  expect(() => openReader(file, Buffer.alloc(32, 1))).toThrow('not a database')
  reader.close()
  station.close()
})

test('a house that closes takes its works along', async () => {
  const file = join(folder, 'house.db')
  const house = openHouse({
    file,
    key: testKey,
    paper: noPaper(),
    thirdPartyElectron: false,
    workThread: entry,
    log: () => undefined,
  })
  const answer = await house.dispatch('work.list', {}, house.windowCaller())
  expect(answer).toEqual({ ok: true, value: [] })
  house.close()
})
