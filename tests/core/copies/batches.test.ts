import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readBatches } from '../../../electron/core/copies/batches.ts'
import { deskWithStick, newestCopy, restoreFrom } from '../../support/copying.ts'
import { testKey } from '../../support/station.ts'

test('a stick pulled out at any byte of the last minute has every minute before it', async () => {
  const desk = await deskWithStick()
  const names = ['Nông Thị Một', 'Nông Thị Hai']
  for (const name of names) {
    await desk.register(name)
    await desk.copies.beat()
  }
  const { files, found } = newestCopy(desk.stick)
  const seal = { key: testKey, station: found.label.station, copy: found.label.id }
  const whole = readFileSync(files.appended)
  const before = readBatches(whole, seal)
  expect(before.batches).toHaveLength(2)
  const lastBegins = 4 + whole.readUInt32BE(0)
  for (let length = lastBegins; length < whole.length; length += 1) {
    const read = readBatches(whole.subarray(0, length), seal)
    expect(read.batches, `cut at ${length}`).toEqual(before.batches.slice(0, 1))
    expect(read.isTorn).toBe(length > lastBegins)
  }
  for (let length = 0; length < lastBegins; length += 1)
    expect(readBatches(whole.subarray(0, length), seal).batches).toEqual([])
  truncateSync(files.appended, whole.length - 3)
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored).toMatchObject({ people: 2, torn: true })
  store.close()
  desk.close()
})

test('a batch of another copy, one left out and one altered are not believed', async () => {
  const desk = await deskWithStick()
  for (const name of ['Nông Thị Một', 'Nông Thị Hai']) {
    await desk.register(name)
    await desk.copies.beat()
  }
  const { files, found } = newestCopy(desk.stick)
  const seal = { key: testKey, station: found.label.station, copy: found.label.id }
  const whole = readFileSync(files.appended)
  const second = whole.subarray(4 + whole.readUInt32BE(0))
  expect(readBatches(second, seal).batches).toEqual([])
  expect(readBatches(whole, { ...seal, copy: '20260101T000000000Z' }).batches).toEqual([])
  expect(readBatches(whole, { ...seal, key: Buffer.alloc(32, 8) }).batches).toEqual([])
  const altered = Buffer.from(whole)
  altered[40] = (altered[40] ?? 0) ^ 1
  // What came after a minute that went bad is as good as before.
  const both = readBatches(whole, seal).batches
  expect(readBatches(altered, seal)).toMatchObject({ batches: both.slice(1), isTorn: true })
  writeFileSync(files.appended, altered)
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored).toMatchObject({ people: 2, torn: true })
  store.close()
  desk.close()
})
