import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { registerAhead } from '../../electron/core/ahead.ts'
import { issueBadge } from '../../electron/core/issue-badge.ts'
import type { Outcome } from '../../shared/contract/interview.ts'
import { counsellorsAt } from '../support/booth.ts'
import { foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

/** A fair whose list was made ahead, with a badge printed the day before for the one who stands on it. */
async function fairWithBadgeAhead() {
  const station = openStation()
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: v7(), name: 'Công ty May', booth: '1' })
  await station.tell('booth.sit', { employerId: employer.id })
  const context = station.contextOf(station.window)
  const listed = station.store.atomically(() => {
    const root = registerAhead(context, somebody({ idNumber: '020090000001' }), fair.id)
    issueBadge(context, root, fair.id, station.clock.now, null)
    return root
  })
  const { badge } = await station.tell('attendee.read', { attendeeId: listed })
  station.clock.now += 3_600_000
  return { station, fair, listed, code: badge?.code ?? '' }
}

async function meet(station: TestStation, badgeText: string, scannedAt: number, outcome: Outcome = 'met') {
  return station.tell('interview.log', { id: v7(), badgeText, vacancyId: null, outcome, note: '', scannedAt })
}

test('whoever goes to a booth with a badge printed ahead is present, at every desk and in the list', async () => {
  const { station, fair, listed, code } = await fairWithBadgeAhead()
  const scannedAt = station.clock.now - 60_000
  await meet(station, code, scannedAt)
  expect(station.stale).toContainEqual(['attendees'])
  const figures = { persons: 1, inside: 1, ahead: 0, badges: 1, interviews: 1, interviewed: 1 }
  expect(await station.tell('attendee.count', {})).toMatchObject(figures)
  expect(station.store.exports.arrivals(fair.id)).toEqual([{ root: listed, arrived_at: scannedAt }])
  station.stale.length = 0
  const another = { badgeText: code, vacancyId: null, outcome: 'met' as const, note: '', again: true }
  await station.tell('interview.log', { id: v7(), ...another, scannedAt: station.clock.now })
  expect(station.stale.filter((topics) => topics.includes('attendees'))).toEqual([])
  expect(await station.tell('attendee.count', {})).toMatchObject({ ...figures, interviews: 2 })
  station.close()
})

test('a badge printed the day before and scanned at a booth means present, from the time of the scan', async () => {
  const { station, fair, listed, code } = await fairWithBadgeAhead()
  const scan = { id: v7(), text: code, scannedAt: station.clock.now - 60_000 }
  const visitor = await station.tell('booth.scan', scan)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 1, ahead: 0, interviewed: 0 })
  expect(station.store.exports.arrivals(fair.id)).toEqual([{ root: listed, arrived_at: scan.scannedAt }])
  expect(station.stale).toContainEqual(['attendees'])
  const written = station.store.changes.newestArrival()
  station.stale.length = 0
  expect(await station.tell('booth.scan', scan)).toEqual(visitor)
  await station.tell('booth.scan', { ...scan, id: v7(), scannedAt: station.clock.now })
  expect(station.store.changes.newestArrival()).toBe(written)
  expect(station.stale.flat()).not.toContain('attendees')
  station.close()
})

test('a number typed at a booth shows who it is and checks nobody in', async () => {
  const { station, listed } = await fairWithBadgeAhead()
  const { badge } = await station.tell('attendee.read', { attendeeId: listed })
  const typed = { id: v7(), text: badge?.number ?? '', scannedAt: station.clock.now }
  expect(await station.tell('booth.scan', typed)).toMatchObject({ badgeId: badge?.id })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0, ahead: 1 })
  expect(station.stale.flat()).not.toContain('attendees')
  station.close()
})

test('whoever had gone home and is scanned at a booth is inside again, unless the scan is older than that', async () => {
  const { station, listed, code } = await fairWithBadgeAhead()
  const early = station.clock.now
  await station.tell('attendee.check-in', { id: v7(), attendeeIds: [listed] })
  station.clock.now += 60_000
  await station.tell('attendee.check-out', { id: v7(), attendeeId: listed, left: true })
  station.clock.now += 60_000
  await station.tell('booth.scan', { id: v7(), text: code, scannedAt: early })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 0 })
  await station.tell('booth.scan', { id: v7(), text: code, scannedAt: station.clock.now })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 1 })
  station.close()
})

test('a badge a booth may not read brings nobody in', async () => {
  const { station, code } = await fairWithBadgeAhead()
  await station.tell('booth.sit', { employerId: null })
  const scan = { id: v7(), text: code, scannedAt: station.clock.now }
  expect(await station.call('booth.scan', scan)).toEqual({ ok: false, failure: { code: 'no-booth' } })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0, ahead: 1 })
  station.close()
})

test('who did not come to the interview was not interviewed, and came after all once that is put right', async () => {
  const { station, code } = await fairWithBadgeAhead()
  const { id } = await meet(station, code, station.clock.now, 'no-show')
  const nobody = { persons: 0, ahead: 1, interviews: 0, interviewed: 0 }
  expect(await station.tell('attendee.count', {})).toMatchObject(nobody)
  const late = { interviewId: id, vacancyId: null, outcome: 'met' as const, note: 'đến muộn' }
  await station.tell('interview.correct', { id: v7(), ...late })
  expect(await station.tell('attendee.count', {})).toMatchObject({
    persons: 1,
    ahead: 0,
    interviews: 1,
    interviewed: 1,
  })
  station.close()
})

test('an interview a phone sends late does not bring back somebody who has gone home since', async () => {
  const { station, listed, code } = await fairWithBadgeAhead()
  const scannedAt = station.clock.now
  await station.tell('attendee.check-in', { id: v7(), attendeeIds: [listed] })
  station.clock.now += 60_000
  await station.tell('attendee.check-out', { id: v7(), attendeeId: listed, left: true })
  station.clock.now += 60_000
  await meet(station, code, scannedAt)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 0 })
  await meet(station, code, station.clock.now)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 1 })
  station.close()
})

test('a phone whose clock stands years back does not put an arrival there', async () => {
  const { station, listed, code } = await fairWithBadgeAhead()
  await meet(station, code, Date.UTC(2001, 0, 1))
  const { arrivedAt } = await station.tell('attendee.read', { attendeeId: listed })
  expect(arrivedAt).toBe(station.clock.now)
  station.close()
})

test('who was checked in and has been to a booth is not made absent by one key', async () => {
  const { station, listed, code } = await fairWithBadgeAhead()
  const came = v7()
  await station.tell('attendee.check-in', { id: came, attendeeIds: [listed] })
  await meet(station, code, station.clock.now)
  const undone = await station.call('action.undo', { id: v7(), actionId: came })
  expect(undone).toEqual({ ok: false, failure: { code: 'changed-since' } })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, interviewed: 1, badges: 1 })
  station.close()
})

test('who was checked in and has been counselled is not made absent by one key, until the service is taken back', async () => {
  const { station, listed, code } = await fairWithBadgeAhead()
  const counsellor = await counsellorsAt(station)
  const came = v7()
  await station.tell('attendee.check-in', { id: came, attendeeIds: [listed] })
  const given = { id: v7(), badgeText: code, kinds: ['job-counselling' as const], note: '', givenAt: station.clock.now }
  await station.tell('service.log', given, counsellor)
  const handed = { id: v7(), badgeText: code, title: 'Sổ tay', copies: 1, givenAt: station.clock.now }
  await station.tell('handout.log', handed, counsellor)
  const refused = { ok: false, failure: { code: 'changed-since' } }
  expect(await station.call('action.undo', { id: v7(), actionId: came })).toEqual(refused)
  await station.tell('service.undo', { id: v7(), entryId: given.id }, counsellor)
  expect(await station.call('action.undo', { id: v7(), actionId: came })).toEqual(refused)
  await station.tell('service.undo', { id: v7(), entryId: handed.id }, counsellor)
  await station.tell('action.undo', { id: v7(), actionId: came })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0, ahead: 1 })
  station.close()
})
