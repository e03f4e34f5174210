import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskWithStick, freshFolder, newestCopy, restoreFrom } from '../../support/copying.ts'
import { copyAll, openStation } from '../../support/station.ts'

test('with the next copy the erased are gone from every copy on the stick, and no older one brings them back', async () => {
  const desk = await deskWithStick()
  const gone = await desk.register('Triệu Thị Xóa')
  await desk.copies.beat()
  await desk.tell('copies.make', { id: randomUUID() })
  const { found: old, files } = newestCopy(desk.stick)
  // A copy of that copy, as somebody may have put it aside.
  const aside = freshFolder('aside')
  for (const name of readdirSync(old.folder)) copyFileSync(join(old.folder, name), join(aside, name))
  desk.clock.now += 1_000
  await desk.tell('attendee.erase', { id: randomUUID(), attendeeId: gone })
  await desk.copies.beat()
  expect(existsSync(files.database)).toBe(false)
  const logged = desk.connection.prepare<[], { action: string }>('SELECT action FROM access_log').all()
  expect(logged.map(({ action }) => action)).toContain('copies-removed-after-erasure')
  const { store } = restoreFrom(desk.stick, desk.clock.now)
  expect(store.rows.all('person').some(({ full_name }) => full_name === 'Triệu Thị Xóa')).toBe(false)
  store.close()
  // The list of the erased lies beside the copies and beside the data: it reaches a copy from before.
  const folder = freshFolder('machine')
  copyFileSync(desk.database.replace(/\.db$/u, '.erased.json'), join(folder, 'fair.erased.json'))
  const { restored, store: late } = restoreFrom(aside, desk.clock.now, folder)
  expect(restored.erased).toBe(1)
  expect(late.rows.all('person').some(({ full_name }) => full_name === 'Triệu Thị Xóa')).toBe(false)
  late.close()
  desk.close()
})

test('a stick that was used before and is not plugged in is named while it holds somebody erased', async () => {
  const desk = await deskWithStick()
  const gone = await desk.register('Triệu Thị Xóa')
  await desk.tell('copies.make', { id: randomUUID() })
  const second = freshFolder('second')
  await desk.choose(second)
  expect(desk.copies.state().holdErased).toEqual([])
  await desk.tell('attendee.erase', { id: randomUUID(), attendeeId: gone })
  await desk.copies.beat()
  expect(desk.copies.state().holdErased.map(({ path }) => path)).toEqual([desk.stick])
  await desk.choose(desk.stick)
  expect(desk.copies.state().holdErased).toEqual([])
  desk.close()
})

test('copies of the lost machine go with an erasure too, unless something in them is nowhere else', async () => {
  const desk = await deskWithStick()
  const gone = await desk.register('Triệu Thị Xóa')
  await desk.tell('copies.make', { id: randomUUID() })
  const { found: former } = newestCopy(desk.stick)
  const { database, connection } = restoreFrom(desk.stick, desk.clock.now)
  connection.close()
  // The lost machine had gone on a while; its last minute came to the stick after the restore.
  await desk.register('Chỉ ở máy cũ')
  await desk.copies.beat()
  const anew = openStation({ file: database, clock: desk.clock })
  await anew.copies.beat()
  await anew.tell('attendee.erase', { id: randomUUID(), attendeeId: gone })
  desk.clock.now += 1_000
  await anew.tell('copies.make', { id: randomUUID() })
  expect(anew.copies.state().holdErased).toEqual([{ path: former.folder, at: former.label.at }])
  expect(readdirSync(former.folder).filter((name) => name.endsWith('.db'))).toHaveLength(1)
  copyAll(desk.store, anew.store)
  desk.clock.now += 1_000
  await anew.tell('copies.make', { id: randomUUID() })
  expect(anew.copies.state().holdErased).toEqual([])
  expect(readdirSync(former.folder).filter((name) => name.endsWith('.db'))).toEqual([])
  anew.close()
  desk.close()
})
