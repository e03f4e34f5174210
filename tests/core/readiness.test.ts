import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Machine } from '../../electron/core/ports.ts'
import type { ReadinessItem } from '../../shared/contract/readiness.ts'
import { vi } from '../../shared/words/vi.ts'
import { blankAt, printStack } from '../support/blanks.ts'
import { fakeLan } from '../support/fake-lan.ts'
import { openPrintDesk } from '../support/print-desk.ts'

const gigabyte = 1024 ** 3

/** A machine that tells what a test says. */
function machine(fields: Partial<Machine> = {}): Machine {
  return {
    freeBytes: () => Promise.resolve(40 * gigabyte),
    secondPlaces: () => Promise.resolve([]),
    zoneMinutes: () => 420,
    keeper: () => Promise.resolve('keychain'),
    ...fields,
  }
}

async function openDoors(fields: Partial<Machine> = {}) {
  const desk = await openPrintDesk({ machine: machine(fields), lan: fakeLan() })
  const found = async (name: ReadinessItem) => {
    const { entries } = await desk.tell('readiness.read', {})
    return entries.find((entry) => entry.name === name)
  }
  const check = () => desk.tell('readiness.check', { id: desk.id(), printer: null })
  const printBadge = (format: 'roll-80' | 'a4-8up' = 'roll-80') =>
    desk.tell('readiness.print-badge', { id: desk.id(), printer: null, format })
  const readBack = (text: string) => desk.call('readiness.note', { id: desk.id(), of: { name: 'badge', text } })
  const fairId = (await desk.tell('session.read', {})).fair?.id ?? ''
  return { ...desk, found, check, printBadge, readBack, fairId }
}

test('nothing is good before it was looked at, and each look says when it was', async () => {
  const doors = await openDoors()
  const { entries, advice } = await doors.tell('readiness.read', {})
  expect(new Set(entries.map(({ state }) => state))).toEqual(new Set(['unchecked']))
  expect(advice).toBeNull()
  await doors.check()
  expect(await doors.found('printer')).toMatchObject({
    state: 'good',
    finding: 'printer-ready',
    facts: { printer: 'Badge' },
    checkedAt: doors.clock.now,
  })
  expect(await doors.found('scanner')).toMatchObject({ state: 'unchecked', checkedAt: null })
  doors.close()
})

test('what was found the day before yesterday says nothing of this morning', async () => {
  const doors = await openDoors()
  await doors.check()
  doors.clock.now += 12 * 3_600_000
  expect(await doors.found('disk')).toMatchObject({ state: 'good' })
  doors.clock.now += 5 * 3_600_000
  expect(await doors.found('disk')).toMatchObject({ state: 'unchecked', finding: 'long-ago', facts: {} })
  doors.close()
})

test('a printer that stands still, and none at all, are told from one that is well', async () => {
  const doors = await openDoors()
  doors.paper.set('Badge', { standing: 'no-paper' })
  await doors.check()
  expect(await doors.found('printer')).toMatchObject({
    state: 'bad',
    finding: 'printer-trouble',
    facts: { standing: 'no-paper' },
  })
  doors.paper.remove('Badge')
  await doors.check()
  expect(await doors.found('printer')).toMatchObject({ state: 'bad', finding: 'printer-none' })
  doors.close()
})

test('without any printer the test badge waits, and nobody is told that it is being printed', async () => {
  const doors = await openDoors()
  doors.paper.remove('Badge')
  await doors.printBadge()
  const badge = await doors.found('badge')
  expect(badge).toMatchObject({ finding: 'badge-printing', facts: { printer: '' } })
  const said = vi.ready.finding['badge-printing']({ ...badge?.facts, when: '', trouble: '', next: '' })
  expect(said.says).toContain('chưa có máy in')
  doors.close()
})

test('the badge just printed is read back and timed from the press; it is a genuine one and still free', async () => {
  const doors = await openDoors()
  await doors.printBadge()
  const before = await doors.found('badge')
  expect(before).toMatchObject({ state: 'unchecked', finding: 'badge-printing' })
  await doors.turn()
  expect(doors.paper.handed).toEqual([{ printer: 'Badge', numbers: [before?.facts.number] }])
  const pressed = before?.checkedAt ?? 0
  doors.clock.now = pressed + 4_200
  const { code } = blankAt(doors, doors.fairId, 5001)
  expect(await doors.readBack(code)).toMatchObject({ ok: true })
  expect(await doors.found('badge')).toMatchObject({ state: 'good', finding: 'badge-read', facts: { seconds: 4.2 } })
  expect(await doors.tell('badge.read-blank', { text: code })).toMatchObject({ number: before?.facts.number })
  doors.close()
})

test('another badge than the one printed proves nothing, and a forged one is refused as at the desk', async () => {
  const doors = await openDoors()
  const [older] = printStack(doors, doors.fairId, 1)
  expect(await doors.readBack(older?.code ?? '')).toMatchObject({ failure: { code: 'bad-input', field: 'text' } })
  await doors.printBadge()
  expect(await doors.readBack(older?.code ?? '')).toMatchObject({ failure: { code: 'bad-input', field: 'text' } })
  expect(await doors.readBack('1'.repeat(24))).toMatchObject({ ok: false })
  expect(await doors.found('badge')).toMatchObject({ finding: 'badge-printing' })
  doors.close()
})

test('a quick roll prints at the desk, a slow one ahead, and A4 sheets are never printed one badge at a time', async () => {
  const doors = await openDoors()
  async function measured(format: 'roll-80' | 'a4-8up', seconds: number) {
    await doors.printBadge(format)
    const { facts, checkedAt } = (await doors.found('badge')) ?? {}
    doors.clock.now = (checkedAt ?? 0) + seconds * 1000
    const counter = Number(/-(\d{4})-/u.exec(facts?.number ?? '')?.[1])
    await doors.readBack(blankAt(doors, doors.fairId, counter).code)
    return (await doors.tell('readiness.read', {})).advice
  }
  expect(await measured('roll-80', 5)).toEqual({
    way: 'desk',
    seconds: 5,
    expected: 200,
    perHour: 134,
    source: 'usual',
    ahead: 0,
    sheetEach: false,
  })
  expect(await measured('roll-80', 25)).toMatchObject({ way: 'blanks', seconds: 25 })
  expect(await measured('a4-8up', 5)).toMatchObject({ way: 'blanks', sheetEach: true })
  const list = { fair: doors.fairId, ahead: 1, station: doors.window.stationId }
  doors.store.atomically(() => {
    for (const name of ['Nông Thị Mẫu', 'Hoàng Văn Thử']) {
      const person = v7()
      doors.store.changes.create('person', person, { full_name: name }, doors.clock.now)
      doors.store.changes.create('attendance', v7(), { ...list, person }, doors.clock.now)
    }
  })
  expect(await measured('a4-8up', 5)).toMatchObject({ way: 'stacks', source: 'ahead', ahead: 2, expected: 2 })
  doors.close()
})

test('a clock behind the log, one that lost its year, another zone and a fair that is over are each said', async () => {
  const zone = { minutes: 420 }
  const doors = await openDoors({ zoneMinutes: () => zone.minutes })
  const at = doors.clock.now
  const clock = async () => {
    await doors.check()
    return doors.found('clock')
  }
  expect(await clock()).toMatchObject({ state: 'good', finding: 'clock-right', facts: { days: 0 } })
  zone.minutes = 480
  expect(await clock()).toMatchObject({ state: 'attention', finding: 'clock-other-zone', facts: { zone: 480 } })
  zone.minutes = 420
  doors.clock.now = at + 2 * 86_400_000
  expect(await clock()).toMatchObject({ state: 'attention', finding: 'clock-after-fair', facts: { days: -2 } })
  doors.clock.now = Date.UTC(2031, 0, 1)
  expect(await clock()).toMatchObject({ state: 'bad', finding: 'clock-far-from-fair' })
  doors.clock.now = Date.UTC(2020, 0, 1)
  expect(await clock()).toMatchObject({ state: 'bad', finding: 'clock-behind-log' })
  doors.close()
})

test('a disk is counted in registrations, and a full one is said before the first is lost', async () => {
  const disk = { free: (40 * gigabyte) as number | null }
  const doors = await openDoors({ freeBytes: () => Promise.resolve(disk.free) })
  const seen = async () => {
    await doors.check()
    return doors.found('disk')
  }
  expect(await seen()).toMatchObject({ state: 'good', facts: { registrations: 2_621_440 } })
  disk.free = 100 * 1024 * 1024
  expect(await seen()).toMatchObject({ state: 'attention', finding: 'disk-low', facts: { registrations: 6_400 } })
  disk.free = 1024
  expect(await seen()).toMatchObject({ state: 'bad', finding: 'disk-full', facts: { registrations: 0 } })
  disk.free = null
  expect(await seen()).toMatchObject({ state: 'attention', finding: 'disk-unasked' })
  doors.close()
})

test('a registration takes less of the disk than it is reckoned with', async () => {
  const doors = await openDoors()
  const people = 200
  const before = doors.store.readiness.size().bytes
  for (let at = 0; at < people; at += 1) await doors.arrive(`Nông Thị Mẫu ${at}`)
  const { bytes, registrations } = doors.store.readiness.size()
  expect(registrations).toBe(people)
  expect((bytes - before) / people).toBeLessThan(16 * 1024)
  doors.close()
})

test('a stick that takes a copy is named, one that is locked is not taken for one, and none is no reason to stay closed', async () => {
  const sticks: { place: string; freeBytes: number; writable: boolean }[] = []
  const doors = await openDoors({ secondPlaces: () => Promise.resolve(sticks) })
  await doors.check()
  expect(await doors.found('backup')).toMatchObject({ state: 'attention', finding: 'backup-none' })
  sticks.push({ place: '/media/a/LOCKED', freeBytes: 8 * gigabyte, writable: false })
  await doors.check()
  expect(await doors.found('backup')).toMatchObject({
    finding: 'backup-read-only',
    facts: { place: '/media/a/LOCKED' },
  })
  sticks.push({ place: '/media/a/SAO LƯU', freeBytes: 2 * gigabyte, writable: true })
  await doors.check()
  expect(await doors.found('backup')).toMatchObject({
    state: 'attention',
    finding: 'backup-place',
    facts: { place: '/media/a/SAO LƯU', megabytes: 2048 },
  })
  doors.close()
})

test('the network is closed, open with nobody on it, or without an address', async () => {
  const lan = fakeLan()
  const desk = await openPrintDesk({ machine: machine(), lan })
  const seen = async () => {
    const { entries } = await desk.tell('readiness.check', { id: desk.id(), printer: null })
    return entries.find(({ name }) => name === 'network')
  }
  expect(await seen()).toMatchObject({ state: 'attention', finding: 'network-closed' })
  await desk.tell('lan.open', { id: desk.id() })
  expect(await seen()).toMatchObject({ finding: 'network-not-reached', facts: { link: 'http://192.168.137.1:8643' } })
  lan.networks = []
  expect(await seen()).toMatchObject({ state: 'bad', finding: 'network-no-address' })
  desk.close()
})

test('what a screen tells is kept: a scan, a battery, and where the recovery passphrase is', async () => {
  const doors = await openDoors()
  const note = (of: Parameters<typeof doors.tell<'readiness.note'>>[1]['of']) =>
    doors.tell('readiness.note', { id: doors.id(), of })
  await note({ name: 'scanner', way: 'serial', code: 'citizen-card', damaged: false })
  await note({ name: 'power', battery: { charging: false, percent: 22 } })
  await note({ name: 'recovery', kept: true })
  expect(await doors.found('scanner')).toMatchObject({ state: 'good', facts: { way: 'serial', code: 'citizen-card' } })
  expect(await doors.found('power')).toMatchObject({ state: 'bad', finding: 'power-low', facts: { percent: 22 } })
  expect(await doors.found('recovery')).toMatchObject({ state: 'good', facts: { keeper: 'keychain' } })
  await note({ name: 'power', battery: { charging: true, percent: 22 } })
  expect(await doors.found('power')).toMatchObject({ state: 'good', finding: 'power-mains' })
  doors.close()
})
