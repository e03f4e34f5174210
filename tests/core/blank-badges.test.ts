import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { composeBadgeCode, parseBadgeCode } from '../../shared/badge-code.ts'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { codeOfRefusal, fairWithStack, registration } from '../support/blanks.ts'

test('a badge from the stack is free, is given by scanning it, and from then on is its holder’s', async () => {
  const { station, first } = await fairWithStack()
  expect(await station.tell('badge.read-blank', { text: first.code })).toEqual(first)
  expect(await station.tell('badge.read-blank', { text: first.number.toLowerCase() })).toEqual(first)
  const { attendee, status } = await station.tell('attendee.register', registration(first.code))
  expect(status).toBe('registered')
  expect(attendee.badge).toMatchObject({ ...first, voidedAt: null })
  expect((await station.tell('badge.read', { text: first.code })).id).toBe(attendee.id)
  expect((await station.tell('badge.read', { text: first.number })).id).toBe(attendee.id)
  const refused = { ok: false, failure: { code: 'badge-taken', detail: first.number } }
  expect(await station.call('badge.read-blank', { text: first.code })).toEqual(refused)
  expect(await station.call('badge.read-blank', { text: first.number })).toEqual(refused)
  station.close()
})

test('badges given from the stack count as badges, those that lie in it not at all', async () => {
  const { station, fair, first, second } = await fairWithStack()
  expect(await station.tell('attendee.count', {})).toMatchObject({ badges: 0 })
  expect(station.store.exports.badgesInForce(fair.id)).toEqual([])
  await station.tell('attendee.register', registration(first.code))
  const { attendee } = await station.tell('attendee.register', registration(null))
  expect(attendee.badge?.number).toMatch(/^A-0001-/)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 2, badges: 2 })
  expect(new Set(station.store.exports.badges(fair.id).map(({ counter }) => counter))).toEqual(new Set([1, 5001]))
  expect(await station.tell('attendee.search', { text: second.number, limit: 10 })).toEqual([])
  station.close()
})

test('a badge nobody has yet is told from every other at desk and booth, by code and by number', async () => {
  const { station, fair, first, third } = await fairWithStack()
  const blank = { code: 'badge-blank', detail: first.number }
  expect(await codeOfRefusal(station, first.code)).toEqual(blank)
  expect(await codeOfRefusal(station, first.number)).toEqual(blank)
  const parsed = parseBadgeCode(first.code)
  if (!parsed.ok) throw new Error('a blank’s code does not parse')
  const guessed = String((Number(parsed.parts.macDigits) + 1) % 1e10).padStart(10, '0')
  expect(await codeOfRefusal(station, composeBadgeCode({ ...parsed.parts, macDigits: guessed }))).toEqual({
    code: 'badge-forged',
  })
  const id = station.store.stations.own()?.id ?? ''
  expect(await codeOfRefusal(station, badgeCodeOf(Buffer.alloc(32, 1), fair.id, id, 5001))).toEqual({
    code: 'badge-forged',
  })
  expect(await codeOfRefusal(station, badgeCodeOf(Buffer.alloc(32, 9), v7(), id, 5001))).toEqual({
    code: 'badge-other-fair',
  })
  const beyond = 'A-5004-1'
  const notPrinted = await Promise.all(
    Array.from({ length: 10 }, (_, digit) => station.call('badge.read', { text: beyond.slice(0, -1) + String(digit) })),
  )
  expect(notPrinted.filter((one) => !one.ok && one.failure.code === 'badge-not-arrived')).toHaveLength(1)
  expect(await codeOfRefusal(station, third.code)).toEqual({ code: 'badge-blank', detail: third.number })
  station.close()
})

test('a badge of somebody else, a voided, forged or misread one is given to nobody, and nothing is written', async () => {
  const { station, first, second } = await fairWithStack()
  const { attendee: holder } = await station.tell('attendee.register', registration(first.code))
  const { attendee: numbered } = await station.tell('attendee.register', registration(null))
  const lost = await station.tell('attendee.register', registration(second.code))
  await station.tell('badge.replace', { id: v7(), badgeId: lost.attendee.badge?.id ?? '', reason: 'lost' })
  const written = station.store.changes.newestArrival()
  const tries = [
    [first.code, 'badge-taken'],
    [numbered.badge?.code ?? '', 'badge-taken'],
    [second.code, 'badge-taken'],
    [second.number, 'badge-taken'],
    [first.code.slice(0, -1), 'badge-unreadable'],
    ['A-0999-1', 'badge-unreadable'],
  ] as const
  for (const [text, code] of tries) {
    const given = await station.call('attendee.register', registration(text, { fullName: 'Vi Thị Mẩy' }))
    expect(given, text).toMatchObject({ ok: false, failure: { code, field: 'badgeText' } })
    const badgeId = holder.badge?.id ?? ''
    const replaced = await station.call('badge.replace', { id: v7(), badgeId, reason: 'lost', blankText: text })
    expect(replaced, text).toMatchObject({ ok: false, failure: { code, field: 'blankText' } })
  }
  expect(station.store.changes.newestArrival()).toBe(written)
  expect(await station.tell('attendee.search', { text: 'Vi Thị Mẩy', limit: 5 })).toEqual([])
  station.close()
})

test('whoever has a badge and is given one from the stack keeps only that one', async () => {
  const { station, first } = await fairWithStack()
  const card = { idNumber: '020090000001' }
  const before = await station.tell('attendee.register', registration(null, card))
  const { attendee } = await station.tell('attendee.register', registration(first.code, card))
  expect(attendee.badge).toMatchObject({ ...first, voidedAt: null })
  const old = before.attendee.badge
  expect(await codeOfRefusal(station, old?.code ?? '')).toEqual({ code: 'badge-voided', detail: first.number })
  const rows = station.store.rows.all('badge')
  expect(rows.find(({ id }) => id === old?.id)).toMatchObject({ void_reason: 'replaced' })
  expect(rows.find(({ code }) => code === first.code)).toMatchObject({ replaces: old?.id })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, badges: 1 })
  station.close()
})

test('the same person saved again with the badge they hold already keeps it', async () => {
  const { station, first } = await fairWithStack()
  const card = { idNumber: '020090000001' }
  const given = registration(first.code, card)
  const once = await station.tell('attendee.register', given)
  expect(await station.tell('attendee.register', given)).toEqual(once)
  const again = await station.tell('attendee.register', registration(first.code, card))
  expect(again).toMatchObject({ status: 'already', attendee: { badge: once.attendee.badge } })
  expect(station.store.rows.all('badge')).toHaveLength(1)
  station.close()
})

test('a lost badge is replaced by one from the stack', async () => {
  const { station, first } = await fairWithStack()
  const { attendee } = await station.tell('attendee.register', registration(null))
  const badgeId = attendee.badge?.id ?? ''
  const replace = { id: v7(), badgeId, reason: 'lost' as const, blankText: first.code }
  const badge = await station.tell('badge.replace', replace)
  expect(badge).toMatchObject(first)
  expect(await station.tell('badge.replace', replace)).toEqual(badge)
  expect(await codeOfRefusal(station, attendee.badge?.code ?? '')).toMatchObject({ code: 'badge-voided' })
  expect((await station.tell('badge.read', { text: first.code })).id).toBe(attendee.id)
  station.close()
})

test('a registration taken back voids its badge from the stack for good, and the former badge counts again', async () => {
  const { station, first } = await fairWithStack()
  const card = { idNumber: '020090000001' }
  const before = await station.tell('attendee.register', registration(null, card))
  const second = registration(first.code, card)
  await station.tell('attendee.register', second)
  await station.tell('action.undo', { id: v7(), actionId: second.id })
  expect(await station.tell('attendee.read', { attendeeId: before.attendee.id })).toMatchObject({
    badge: { code: before.attendee.badge?.code, voidedAt: null },
  })
  expect(await codeOfRefusal(station, first.code)).toMatchObject({ code: 'badge-voided' })
  const other = await station.call('attendee.register', registration(first.code, { fullName: 'Vi Thị Mẩy' }))
  expect(other).toMatchObject({ ok: false, failure: { code: 'badge-taken' } })
  station.close()
})

test('a fair’s own numbers step over those of the stack', async () => {
  const { station, fair } = await fairWithStack()
  station.connection.prepare('UPDATE badge_counter SET last = 4999 WHERE fair = ?').run(fair.id)
  const numbers: (string | undefined)[] = []
  for (let turn = 0; turn < 2; turn += 1)
    numbers.push((await station.tell('attendee.register', registration(null))).attendee.badge?.number)
  expect(numbers).toEqual([expect.stringMatching(/^A-5000-/), expect.stringMatching(/^A-10000-/)])
  station.close()
})

test('a badge from the stack is on paper already: no printer prints it by itself, and what waited for the former does not come out', async () => {
  const { station, first } = await fairWithStack()
  const card = { idNumber: '020090000001' }
  const print = { printer: 'Badge', format: 'a4-8up' as const }
  const { attendee: before } = await station.tell('attendee.register', registration(null, card))
  await station.tell('badge.print', { id: v7(), badgeIds: [before.badge?.id ?? ''], ...print })
  const { attendee } = await station.tell('attendee.register', registration(first.code, card))
  const badgeIds = [attendee.badge?.id ?? '']
  expect(await station.tell('badge.print', { id: v7(), badgeIds, ...print })).toMatchObject({ queued: 0, already: 1 })
  await station.queue.tick()
  const jobs = await station.tell('print-job.list', { scope: 'all', limit: 10 })
  expect(jobs.map(({ status }) => status)).toEqual(['cancelled'])
  const reprint = { id: v7(), badgeIds, ...print, reprint: true }
  expect(await station.tell('badge.print', reprint)).toMatchObject({ queued: 1 })
  station.close()
})
