import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { findCopies } from '../../../electron/core/copies/find.ts'
import { prepareRestore, putInPlace } from '../../../electron/core/copies/restore.ts'
import { finishImports, resumeImports } from '../../../electron/core/list-imports/under-way.ts'
import { runnerInLine } from '../../../electron/core/works/in-line.ts'
import type { WorkRunner } from '../../../electron/core/works/port.ts'
import { deskWithStick, freshFolder, newestCopy, restoreFrom } from '../../support/copying.ts'
import { openList, peopleCsv } from '../../support/lists.ts'
import { openStation, testKey } from '../../support/station.ts'

const noLog = (): void => undefined
const noDrawing = (): Promise<never> => Promise.reject(new Error('no paper'))

function isGone(row: Readonly<Record<string, unknown>>): boolean {
  return row['full_name'] === 'Triệu Thị Xóa'
}

test('whoever is erased while the stick is out does not come back with it on the same machine', async () => {
  const desk = await deskWithStick()
  const gone = await desk.register('Triệu Thị Xóa')
  await desk.copies.beat()
  renameSync(desk.stick, `${desk.stick}-out`)
  await desk.tell('attendee.erase', { id: randomUUID(), attendeeId: gone })
  await desk.copies.beat()
  renameSync(`${desk.stick}-out`, desk.stick)
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now, dirname(desk.database))
  expect(restored.erased).toBe(1)
  expect(store.rows.all('person').some(isGone)).toBe(false)
  store.close()
  desk.close()
})

test('whoever the restored machine erased does not come back with a copy of the lost one', async () => {
  const desk = await deskWithStick()
  const gone = await desk.register('Triệu Thị Xóa')
  await desk.tell('copies.make', { id: randomUUID() })
  const former = newestCopy(desk.stick)
  const { database, connection } = restoreFrom(desk.stick, desk.clock.now)
  connection.close()
  // Only the lost machine knows this: its copy stays.
  await desk.register('Chỉ ở máy cũ')
  await desk.copies.beat()
  const anew = openStation({ file: database, clock: desk.clock })
  await anew.copies.beat()
  await anew.tell('attendee.erase', { id: randomUUID(), attendeeId: gone })
  await anew.copies.beat()
  const third = join(freshFolder('machine'), 'fair.db')
  const kept = findCopies([desk.stick]).find(({ label }) => label.id === former.found.label.id)
  expect(kept).toBeDefined()
  if (kept === undefined) return
  const now = () => desk.clock.now
  putInPlace(prepareRestore(kept, testKey, third, now), third, now())
  const late = openStation({ file: third, clock: desk.clock })
  expect(late.store.rows.all('person').some(isGone)).toBe(false)
  late.close()
  anew.close()
  desk.close()
})

test('a second machine restored from the same stick takes another letter than the first', async () => {
  const desk = await deskWithStick()
  const [lost] = findCopies([desk.stick])
  if (lost === undefined) throw new Error('no copy')
  const first = restoreFrom(desk.stick, desk.clock.now)
  first.connection.close()
  const anew = openStation({ file: first.database, clock: desk.clock })
  await anew.copies.make()
  expect(first.restored.letter).toBe('Z')
  const database = join(freshFolder('machine'), 'fair.db')
  const second = prepareRestore(lost, testKey, database, () => desk.clock.now)
  expect(second.restored.letter).toBe('Y')
  anew.close()
  desk.close()
})

test('a copy whose file was deleted from the stick is no copy to append to: the next minute makes a whole one', async () => {
  const desk = await deskWithStick()
  const { files } = newestCopy(desk.stick)
  await desk.register('Nông Thị Một')
  await desk.copies.beat()
  rmSync(files.database)
  await desk.register('Nông Thị Hai')
  desk.clock.now += 60_000
  await desk.copies.beat()
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored.people).toBe(3)
  store.close()
  rmSync(newestCopy(desk.stick).files.label)
  desk.clock.now += 60_000
  await desk.copies.beat()
  expect(newestCopy(desk.stick).found.label.people).toBe(3)
  desk.close()
})

test('twenty people erased one after the other are one more copy, or two, not twenty', async () => {
  let works = 0
  const file = join(freshFolder('data'), 'fair.db')
  const runs = runnerInLine({ file, key: testKey }, noLog, noDrawing)
  const runWorks: WorkRunner = (order, hearing) => {
    works += 1
    return runs(order, hearing)
  }
  const desk = await deskWithStick({ file, runWorks })
  const people = []
  for (let at = 0; at < 20; at += 1) people.push(await desk.register(`Nông Thị Số ${at}`))
  await desk.copies.beat()
  const before = works
  for (const attendeeId of people) await desk.tell('attendee.erase', { id: randomUUID(), attendeeId })
  await desk.copies.beat()
  expect(works - before).toBeLessThanOrEqual(2)
  expect(desk.copies.state().waiting).toBe(0)
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored.people).toBe(1)
  store.close()
  desk.close()
})

test('a list that was being written when the copy was made is there once after the restore', async () => {
  const desk = await deskWithStick()
  const lines = Array.from({ length: 120 }, (_, at) => {
    const [village, name] = [['Nà Thử', 'Khuổi Mẫu', 'Pò Ví'][at % 3], ['Nông', 'Vi', 'Hoàng', 'Lý', 'Bế'][at % 5]]
    return `${name} Văn ${['Mẫu', 'Thử', 'Ví', 'Dụ', 'Tập', 'Đầu', 'Cuối'][at % 7]},1${at % 10}/0${1 + (at % 9)}/${1960 + (at % 30)},Nam,,,${village}`
  })
  // Two of one name, date and village, whom a person at the desk has said to be two.
  lines[3] = lines[2] ?? ''
  const { handle, settings } = await openList(desk, peopleCsv(lines))
  const choices = [...settings.choices, { sheet: 0, row: 5, part: 0, does: 'new' as const, attendeeId: null }]
  desk.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN (SELECT count(*) FROM list_line) >= 0 BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  const id = randomUUID()
  await desk.call('import.commit', { id, handle, settings: { ...settings, choices } })
  desk.connection.exec('DROP TRIGGER cut')
  await desk.tell('copies.make', { id: randomUUID() })
  expect(newestCopy(desk.stick).found.label.people).toBe(1)
  resumeImports(desk.contextOf(desk.window))
  await finishImports(desk.contextOf(desk.window))
  const all = desk.store.copies.countPeople()
  expect(all).toBeGreaterThan(100)
  await desk.copies.beat()
  const { database, connection, restored } = restoreFrom(desk.stick, desk.clock.now)
  connection.close()
  expect(restored.people).toBe(all)
  const anew = openStation({ file: database, clock: desk.clock })
  resumeImports(anew.contextOf(anew.window))
  await finishImports(anew.contextOf(anew.window))
  expect(anew.store.copies.countPeople()).toBe(all)
  anew.close()
  desk.close()
})

/** A desk whose full copies hang in a write that never returns, or fail, while somebody says so. */
async function deskWithTroubledCopies() {
  const said: { trouble: 'hangs' | 'fails' | null } = { trouble: null }
  const file = join(freshFolder('data'), 'fair.db')
  const runs = runnerInLine({ file, key: testKey }, noLog, noDrawing)
  const runWorks: WorkRunner = (order, hearing) => {
    if (said.trouble === null) return runs(order, hearing)
    if (said.trouble === 'fails')
      void Promise.resolve().then(() => hearing.ended({ ok: false, failure: { code: 'internal' } }))
    return { stop: () => undefined }
  }
  return { said, ...(await deskWithStick({ file, runWorks })) }
}

test('a stick that hangs in the middle of a copy is said after a while, and another one can be chosen in its place', async () => {
  const desk = await deskWithTroubledCopies()
  desk.said.trouble = 'hangs'
  await desk.register('Nông Thị Một')
  desk.copies.soon()
  await setTimeout(20)
  expect(desk.copies.state()).toMatchObject({ busy: true, late: false })
  desk.clock.now += 20 * 60_000
  expect(desk.copies.state()).toMatchObject({ busy: true, late: true })
  desk.said.trouble = null
  const second = freshFolder('second')
  expect(await desk.choose(second)).toMatchObject({ busy: false, late: false, waiting: 0 })
  expect(newestCopy(second).found.label.people).toBe(2)
  desk.close()
})

test('a copy that failed is tried again by itself, also where the clock of the laptop is put back meanwhile', async () => {
  const desk = await deskWithTroubledCopies()
  desk.said.trouble = 'fails'
  await desk.tell('copies.make', { id: randomUUID() })
  rmSync(newestCopy(desk.stick).files.database)
  expect(desk.copies.state().trouble).toBe('failed')
  desk.said.trouble = null
  await desk.copies.beat()
  expect(desk.copies.state().trouble).toBe('failed')
  desk.clock.now -= 365 * 24 * 60 * 60_000
  await desk.copies.beat()
  expect(desk.copies.state().trouble).toBeNull()
  desk.close()
})

test('a phone whose right was taken back stays out after a restore', async () => {
  const desk = await deskWithStick()
  const phone = randomUUID()
  desk.store.stations.pair(phone, 'Điện thoại 1', 'booth', 'hash', desk.clock.now)
  await desk.tell('copies.make', { id: randomUUID() })
  await desk.tell('device.revoke', { id: randomUUID(), deviceId: phone, employerId: null })
  await desk.copies.beat()
  const { store } = restoreFrom(desk.stick, desk.clock.now)
  expect(store.devices.read(phone)?.revoked_at).not.toBeNull()
  store.close()
  desk.close()
})
