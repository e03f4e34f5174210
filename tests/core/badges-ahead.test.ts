import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { registerAhead } from '../../electron/core/ahead.ts'
import type { Paper } from '../../electron/core/ports.ts'
import type { BadgeFace, PaperOrder } from '../../shared/badge-face.ts'
import type { InputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal } from '../../shared/failure.ts'
import { foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

/** Xã Thiện Thuật and two others, in no order of theirs. */
const communes = ['06040', '05977', '06001'] as const

async function fairWithList(people: readonly Partial<PersonInput>[], paper: Partial<Paper> = {}) {
  const station = openStation({ paper })
  const fair = await foundFair(station)
  const context = station.contextOf(station.window)
  const roots = station.store.atomically(() => people.map((one) => registerAhead(context, somebody(one), fair.id)))
  return { station, fair, roots }
}

function many(count: number, communeCode: string | null, from = 0): Partial<PersonInput>[] {
  return Array.from({ length: count }, (_, index) => ({
    fullName: `Nông Văn ${String.fromCodePoint(0x41 + ((index * 7) % 26))}${from + index}`,
    idNumber: String(20_090_000_000 + from + index).padStart(12, '0'),
    communeCode,
  }))
}

type PrintAhead = InputOf<'badge.print-ahead'>

function all(fields: Partial<PrintAhead> = {}): PrintAhead {
  return { id: v7(), communes: null, printer: 'Badge', format: 'a4-8up', ...fields }
}

/** Every job of a batch in the order of the queue, with the names on its badges. */
function jobsOf(station: TestStation, batchId: string) {
  const { store } = station
  return store.printJobs.ofBatch(batchId).map(({ id, start_at: startAt, format, status }) => {
    const badges = store.printJobs.badgesOf(id)
    const holders = badges.map((badge) => store.persons.rootOf(store.badges.byId(badge)?.person ?? ''))
    const rows = holders.map((root) => store.persons.group(root)[0])
    return {
      id,
      startAt,
      format,
      status,
      badges,
      names: rows.map((row) => row?.['full_name']),
      communes: [...new Set(rows.map((row) => row?.['commune_code'] ?? null))],
    }
  })
}

test('everybody on the list gets a badge, printed by commune and given name, each commune on sheets of its own', async () => {
  const { station } = await fairWithList([
    { fullName: 'Vi Thị Ước', communeCode: communes[0] },
    { fullName: 'Nông Văn Đạt', communeCode: communes[0] },
    { fullName: 'Hoàng Thị Dung', communeCode: communes[0] },
    { fullName: 'Lý A Sình', communeCode: null },
    ...many(41, communes[1], 100),
    { fullName: 'Triệu Văn An', communeCode: communes[2] },
  ])
  const command = all()
  expect(await station.tell('badge.print-ahead', command)).toEqual({ badges: 46, jobs: 5 })
  const jobs = jobsOf(station, command.id)
  expect(jobs.map(({ badges }) => badges.length).toSorted((one, other) => one - other)).toEqual([1, 1, 1, 3, 40])
  for (const job of jobs) expect(job.communes).toHaveLength(1)
  expect(jobs.at(-1)?.names, 'people of no commune last').toEqual(['Lý A Sình'])
  const ofFirst = jobs.find(({ communes: [commune] }) => commune === communes[0])
  expect(ofFirst?.names).toEqual(['Hoàng Thị Dung', 'Nông Văn Đạt', 'Vi Thị Ước'])
  const counted = await station.tell('badge.count-ahead', {})
  expect(counted.map(({ communeCode }) => communeCode)).toEqual(
    jobs.map(({ communes: [commune] }) => commune).filter((one, index, list) => list.indexOf(one) === index),
  )
  expect(counted.map(({ people, printed }) => [people, printed])).toContainEqual([41, 41])
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0, ahead: 46, badges: 46 })
  station.close()
})

test('only the communes chosen are printed, people of no commune among them', async () => {
  const { station } = await fairWithList([...many(2, communes[0]), ...many(3, communes[1], 10), ...many(1, null, 20)])
  const some = all({ communes: [communes[0], null] })
  expect(await station.tell('badge.print-ahead', some)).toEqual({ badges: 3, jobs: 2 })
  expect(await station.tell('attendee.count', {})).toMatchObject({ badges: 3 })
  const counted = await station.tell('badge.count-ahead', {})
  expect(counted).toContainEqual({ communeCode: communes[1], people: 3, printed: 0 })
  expect(counted).toContainEqual({ communeCode: null, people: 1, printed: 1 })
  station.close()
})

test('the same command again changes nothing, and another finds nothing left to print', async () => {
  const { station } = await fairWithList(many(5, communes[0]))
  const command = all()
  const first = await station.tell('badge.print-ahead', command)
  const written = station.store.changes.newestArrival()
  expect(await station.tell('badge.print-ahead', command)).toEqual(first)
  expect(await station.tell('badge.print-ahead', all())).toEqual({ badges: 0, jobs: 0 })
  expect(station.store.changes.newestArrival()).toBe(written)
  expect(jobsOf(station, command.id)).toHaveLength(1)
  station.close()
})

test('two commands at the same moment print every badge once', async () => {
  const { station } = await fairWithList(many(230, communes[0]))
  const [one, other] = await Promise.all([
    station.tell('badge.print-ahead', all()),
    station.tell('badge.print-ahead', all()),
  ])
  expect([one.badges, other.badges].toSorted((a, b) => a - b)).toEqual([0, 230])
  expect(await station.tell('attendee.count', {})).toMatchObject({ badges: 230 })
  station.close()
})

test.each(['printer-gone', 'print-failed'] as const)(
  'after a stack broken off by %s, and called off, the rest is printed and no badge a second time',
  async (code) => {
    const faces: BadgeFace[] = []
    let isWell = true
    const print = (order: PaperOrder) => {
      if (!isWell) return Promise.reject(new Refusal({ code }))
      faces.push(...order.faces)
      isWell = faces.length > 40
      return Promise.resolve(null)
    }
    const { station } = await fairWithList(many(100, communes[0]), { print })
    const command = all()
    await station.tell('badge.print-ahead', command)
    await station.queue.tick()
    await station.tell('print-batch.cancel', { id: v7(), batchId: command.id })
    const counted = [{ communeCode: communes[0], people: 100, printed: 40 }]
    expect(await station.tell('badge.count-ahead', {})).toEqual(counted)
    isWell = true
    const rest = all()
    expect(await station.tell('badge.print-ahead', rest)).toEqual({ badges: 60, jobs: 2 })
    await station.queue.tick()
    expect(faces).toHaveLength(100)
    expect(new Set(faces.map(({ number }) => number)).size).toBe(100)
    expect(await station.tell('attendee.count', {})).toMatchObject({ badges: 100 })
    station.close()
  },
)

test('badges given before a power cut are the ones printed when the command is given again', async () => {
  const { station, fair } = await fairWithList(many(130, communes[0]))
  const command = all()
  const { choose } = station.queue
  station.queue.choose = () => Promise.reject(new Error('the machine goes down'))
  expect(await station.call('badge.print-ahead', command)).toMatchObject({ ok: false })
  const given = station.store.exports.badgesInForce(fair.id)
  expect(given).toHaveLength(130)
  expect(jobsOf(station, command.id)).toEqual([])
  station.queue.choose = choose
  expect(await station.tell('badge.print-ahead', command)).toEqual({ badges: 130, jobs: 4 })
  const printed = jobsOf(station, command.id).flatMap(({ badges }) => badges)
  expect(printed.toSorted()).toEqual(given.toSorted())
  station.close()
})

test('somebody who comes while badges are being given has one badge, and the desk is let in between', async () => {
  const { station } = await fairWithList(many(250, communes[0]))
  const printing = station.tell('badge.print-ahead', all())
  const [, last] = await Promise.all([
    printing,
    station.tell('attendee.register', {
      id: v7(),
      person: somebody({ idNumber: '020090000249' }),
      consents: [],
      knownAs: null,
    }),
  ])
  expect(last.status).toBe('checked-in')
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, ahead: 249, badges: 250 })
  station.close()
})

test('a sheet of stickers begun yesterday is used up on the first sheet alone', async () => {
  const { station } = await fairWithList([...many(45, communes[0]), ...many(2, communes[1], 100)])
  const command = all({ format: 'a4-sticker-8', startAt: 5 })
  await station.tell('badge.print-ahead', command)
  const jobs = jobsOf(station, command.id)
  expect(jobs.map(({ startAt }) => startAt)).toEqual([5, 0, 0])
  expect(jobs.flatMap(({ badges }) => badges)).toHaveLength(47)
  station.close()
})

test('cards go to the printer twenty at a time', async () => {
  const { station } = await fairWithList(many(45, communes[0]))
  const command = all({ format: 'card-86x54' })
  await station.tell('badge.print-ahead', command)
  expect(jobsOf(station, command.id).map(({ badges }) => badges.length)).toEqual([20, 20, 5])
  station.close()
})

test('nobody who has come, or who refuses to be registered, is printed ahead', async () => {
  const { station, roots } = await fairWithList(many(3, communes[0]))
  const [came, refuses] = roots
  await station.tell('attendee.check-in', { id: v7(), attendeeIds: [came ?? ''] })
  const refusal = { purpose: 'register-and-match' as const, given: false, method: 'signed' as const }
  await station.tell('attendee.correct', { id: v7(), attendeeId: refuses ?? '', fields: {}, consents: [refusal] })
  expect(await station.tell('badge.print-ahead', all())).toEqual({ badges: 1, jobs: 1 })
  expect(await station.tell('badge.count-ahead', {})).toEqual([{ communeCode: communes[0], people: 1, printed: 1 }])
  station.close()
})

test('somebody on two lists, known as one since, keeps the badge that was printed and gets no second one', async () => {
  const { station, roots } = await fairWithList([
    { fullName: 'Lý Thị Mai', communeCode: communes[0] },
    { fullName: 'Lý Thị Mai', communeCode: communes[1] },
  ])
  expect(await station.tell('badge.print-ahead', all({ communes: [communes[0]] }))).toEqual({ badges: 1, jobs: 1 })
  const { badge: printed } = await station.tell('attendee.read', { attendeeId: roots[0] ?? '' })
  const unprinted = all({ communes: [communes[1]] })
  await station.tell('badge.print-ahead', unprinted)
  await station.tell('print-batch.cancel', { id: v7(), batchId: unprinted.id })
  const [first = '', second = ''] = roots
  await station.tell('attendee.link', { id: v7(), first, second, decision: 'same' })
  expect((await station.tell('badge.count-ahead', {})).map(({ people, printed: of }) => [people, of])).toEqual([[1, 1]])
  expect(await station.tell('badge.print-ahead', all())).toEqual({ badges: 0, jobs: 0 })
  expect(station.store.printJobs.isGiven(printed?.id ?? '')).toBe(true)
  station.close()
})

test('a stack of people’s badges is noted in the access log with their number', async () => {
  const { station } = await fairWithList(many(3, communes[0]))
  const command = all()
  await station.tell('badge.print-ahead', command)
  await station.tell('badge.print-ahead', command)
  await station.tell('badge.print-ahead', all())
  const noted = station.connection.prepare("SELECT rows FROM access_log WHERE action = 'badge-batch'").all()
  expect(noted).toEqual([{ rows: 3 }])
  station.close()
})
