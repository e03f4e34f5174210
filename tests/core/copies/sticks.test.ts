import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { deskWithStick, freshFolder, newestCopy, restoreFrom } from '../../support/copying.ts'

const mounted: string[] = []
afterAll(() => mounted.forEach((folder) => execFileSync('umount', ['-l', folder])))

/** A stick of so many kB; null where this machine lets nobody mount one. */
function plugIn(kilobytes: number, folder = freshFolder('tmpfs')): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
    mounted.push(folder)
    return folder
  } catch {
    return null
  }
}

const first = plugIn(64)
/** Whoever may not mount cannot have a stick that is full; the code paths are the same as for `gone`. */
const onlyWhereMounted = test.skipIf(first === null)

onlyWhereMounted('a stick too small for a copy is said to be full, and nothing half is left on it', async () => {
  const desk = await deskWithStick()
  const state = await desk.choose(first)
  expect(state).toMatchObject({ trouble: 'full', late: true, fullAt: null })
  const [station = ''] = readdirSync(join(first ?? '', 'FairDesk')).filter((name) => name !== 'place.json')
  expect(readdirSync(join(first ?? '', 'FairDesk', station))).toEqual([])
  // The desk goes on, and the former stick still has what it had.
  await desk.register('Nông Thị Sau')
  expect(desk.store.copies.countPeople()).toBe(2)
  expect(restoreFrom(desk.stick, desk.clock.now).restored.people).toBe(1)
  desk.close()
})

onlyWhereMounted(
  'a stick that fills up keeps its last copy and all that was appended; with room again it goes on',
  async () => {
    const stick = plugIn(6_000) ?? ''
    const desk = await deskWithStick()
    expect(await desk.choose(stick)).toMatchObject({ trouble: null })
    await desk.register('Nông Thị Một')
    await desk.copies.beat()
    const before = newestCopy(stick).found.label.id
    const ballast = join(stick, 'ballast')
    fill(ballast)
    await desk.register('Nông Thị Hai')
    await desk.copies.beat()
    expect(desk.copies.state()).toMatchObject({ trouble: 'full', late: true })
    expect(desk.copies.state().waiting).toBeGreaterThan(0)
    await desk.tell('copies.make', { id: randomUUID() })
    expect(desk.copies.state().trouble).toBe('full')
    expect(newestCopy(stick).found.label.id).toBe(before)
    const half = restoreFrom(stick, desk.clock.now)
    expect(half.restored.people).toBe(2)
    half.store.close()
    rmSync(ballast)
    desk.clock.now += 60_000
    await desk.tell('copies.make', { id: randomUUID() })
    expect(desk.copies.state()).toMatchObject({ trouble: null, waiting: 0, late: false })
    const whole = restoreFrom(stick, desk.clock.now)
    expect(whole.restored.people).toBe(3)
    whole.store.close()
    desk.close()
  },
)

onlyWhereMounted('what a pulled out stick was left with half written takes no room from the next copy', async () => {
  const stick = plugIn(6_000) ?? ''
  const desk = await deskWithStick()
  await desk.choose(stick)
  const { found } = newestCopy(stick)
  fill(join(found.folder, '20261123T000000000Z.db.part'))
  desk.clock.now += 60_000
  await desk.tell('copies.make', { id: randomUUID() })
  expect(desk.copies.state()).toMatchObject({ trouble: null, waiting: 0 })
  expect(newestCopy(stick).found.label.id).not.toBe(found.label.id)
  desk.close()
})

onlyWhereMounted(
  'a stick whose lock is slid on is said to be so, at choosing and in the middle of the day',
  async () => {
    const stick = plugIn(6_000) ?? ''
    const desk = await deskWithStick()
    await desk.choose(stick)
    execFileSync('mount', ['-o', 'remount,ro', stick])
    await desk.register('Nông Thị Một')
    await desk.copies.beat()
    expect(desk.copies.state()).toMatchObject({ trouble: 'read-only', late: true })
    const answer = await desk.call('copies.choose', { id: randomUUID(), place: stick })
    expect(answer).toMatchObject({ ok: false, failure: { field: 'place', detail: 'read-only' } })
    execFileSync('mount', ['-o', 'remount,rw', stick])
    desk.clock.now += 60_000
    await desk.tell('copies.make', { id: randomUUID() })
    expect(desk.copies.state()).toMatchObject({ trouble: null, waiting: 0 })
    desk.close()
  },
)

test('a folder in which nothing can be made says so in words of its own', async () => {
  const desk = await deskWithStick()
  // Something that is no folder stands where the copies of this station would lie.
  const other = freshFolder('other')
  mkdirSync(join(other, 'FairDesk'))
  writeFileSync(join(other, 'FairDesk', desk.store.stations.own()?.id ?? ''), 'no folder')
  const state = await desk.choose(other)
  expect(state.trouble).not.toBeNull()
  expect(state).toMatchObject({ late: true, fullAt: null })
  desk.close()
})

/** Writes until nothing more goes in. */
function fill(file: string): void {
  const some = Buffer.alloc(16 * 1024)
  try {
    for (;;) writeFileSync(file, some, { flag: 'a' })
  } catch {
    const few = Buffer.alloc(256)
    try {
      for (;;) writeFileSync(file, few, { flag: 'a' })
    } catch {
      // Full to the last byte.
    }
  }
}

test('sticks are listed with their room and how much a copy needs, and a system that does not tell says so', async () => {
  const places = [{ place: 'E:\\', freeBytes: 3 * 1024 * 1024, writable: false }]
  const told: { places: typeof places | null } = { places }
  const machine = {
    freeBytes: () => Promise.resolve(1),
    secondPlaces: () => Promise.resolve(told.places),
    zoneMinutes: () => 420,
    keeper: () => Promise.resolve('keychain' as const),
  }
  const desk = await deskWithStick({ machine })
  const listed = await desk.tell('copies.places', {})
  expect(listed.places).toEqual([{ place: 'E:\\', freeMegabytes: 3, writable: false }])
  expect(listed.needsMegabytes).toBeGreaterThan(0)
  told.places = null
  expect(await desk.tell('copies.places', {})).toMatchObject({ places: null })
  desk.close()
})
