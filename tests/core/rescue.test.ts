import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { fairDigits } from '../../electron/core/secrets.ts'
import { parseBadgeNumber } from '../../shared/badge-number.ts'
import { composeRescueCodes, type RescueTurn, vacancyDigits } from '../../shared/rescue-code.ts'
import { counsellorsAt, fairWithPhones, turn } from '../support/booth.ts'

const minute = 60_000

/** A fair, and a phone of it that cannot send. */
async function fairWithDeafPhone() {
  const fair = await fairWithPhones()
  const { station, employer } = fair
  const codes = (turns: readonly RescueTurn[], employerId = employer.id) =>
    composeRescueCodes(fairDigits(fair.fair.id), employerId, turns)
  const take = (text: string, id: string = randomUUID()) => station.tell('rescue.take', { id, text })
  return { ...fair, codes, take }
}

test('what a phone showed becomes its booth’s interviews, with vacancy, outcome and the minute they were held', async () => {
  const { station, employer, sewing, arrive, phone, codes, take } = await fairWithDeafPhone()
  // A QR holds minutes.
  const at = Math.floor(station.clock.now / minute - 90) * minute
  const [one, other] = [await arrive({ fullName: 'Nông Thị Mẫu' }), await arrive({ fullName: 'Lý A Sình' })]
  const number = parseBadgeNumber(other.number)
  if (!number) throw new Error('no number')
  const [code = ''] = codes([
    { badge: { code: one.code }, outcome: 'pre-selected', vacancy: vacancyDigits(sewing.id), at },
    { badge: { number }, outcome: 'considering', vacancy: null, at: at + minute },
  ])
  expect(await take(code)).toEqual({ employerName: employer.name, taken: 2, already: 0, refused: 0, part: 1, parts: 1 })
  const there = await station.tell('interview.list', { limit: 10 }, phone)
  expect(there.map(({ at, outcome, vacancyId, badgeNumber }) => ({ at, outcome, vacancyId, badgeNumber }))).toEqual([
    { at: at + minute, outcome: 'considering', vacancyId: null, badgeNumber: other.number },
    { at, outcome: 'pre-selected', vacancyId: sewing.id, badgeNumber: one.number },
  ])
})

test('the same code read twice, by whatever command, makes nothing twice', async () => {
  const { station, arrive, phone, codes, take } = await fairWithDeafPhone()
  const { code: badge } = await arrive()
  const [code = ''] = codes([{ badge: { code: badge }, outcome: 'met', vacancy: null, at: station.clock.now }])
  const id = randomUUID()
  expect(await take(code, id)).toMatchObject({ taken: 1, already: 0 })
  expect(await take(code, id)).toMatchObject({ taken: 1, already: 0 })
  expect(await take(code)).toMatchObject({ taken: 0, already: 1 })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toHaveLength(1)
})

test('a phone that sends after all adds its note to the turn the desk took over, and makes none of its own', async () => {
  const { station, sewing, arrive, phone, codes, take } = await fairWithDeafPhone()
  const { code: badge } = await arrive()
  const scannedAt = station.clock.now - 40 * minute + 23_456
  const vacancy = vacancyDigits(sewing.id)
  const [code = ''] = codes([{ badge: { code: badge }, outcome: 'appointment', vacancy, at: scannedAt }])
  await take(code)
  await station.tell(
    'interview.log',
    { ...turn(badge, scannedAt), vacancyId: sewing.id, outcome: 'appointment', note: 'mang hồ sơ gốc' },
    phone,
  )
  const there = await station.tell('interview.list', { limit: 10 }, phone)
  expect(there).toMatchObject([{ at: scannedAt, outcome: 'appointment', note: 'mang hồ sơ gốc' }])
  expect(await take(code)).toMatchObject({ taken: 0, already: 1 })
})

test('a turn the phone had sent before its wire was cut is already there', async () => {
  const { station, arrive, log, codes, take } = await fairWithDeafPhone()
  const { code: badge } = await arrive()
  await log(badge, { outcome: 'hired' })
  const at = station.clock.now
  const [code = ''] = codes([{ badge: { code: badge }, outcome: 'hired', vacancy: null, at }])
  expect(await take(code)).toMatchObject({ taken: 0, already: 1 })
})

test('a forged badge, a void number and a table of counsellors are counted as refused and nothing of them is kept', async () => {
  const { station, arrive, phone, codes, take } = await fairWithDeafPhone()
  const { code: badge } = await arrive()
  const at = station.clock.now
  const forged = `${badge.slice(0, 7)}99999${badge.slice(12, 22)}`
  const [code = ''] = codes([
    { badge: { code: withCheck(forged) }, outcome: 'met', vacancy: null, at },
    { badge: { number: { letter: 'Q', counter: 7 } }, outcome: 'met', vacancy: null, at },
    { badge: { code: badge }, outcome: 'met', vacancy: null, at },
  ])
  expect(await take(code)).toMatchObject({ taken: 1, refused: 2 })
  const counsellors = await counsellorsAt(station)
  const table = station.store.stations.paired(counsellors.stationId)?.employer ?? ''
  const [foreign = ''] = codes([{ badge: { code: badge }, outcome: 'met', vacancy: null, at }], table)
  expect(await take(foreign)).toMatchObject({ taken: 0, refused: 1 })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toHaveLength(1)
})

test('a scan of which nothing was written lets its holder in, and is no interview', async () => {
  const { station, arrive, phone, codes, take } = await fairWithDeafPhone()
  const { id, code: badge } = await arrive()
  await station.tell('attendee.check-out', { id: randomUUID(), attendeeId: id, left: true })
  station.clock.now += 30 * minute
  const [code = ''] = codes([{ badge: { code: badge }, outcome: null, vacancy: null, at: station.clock.now }])
  expect(await take(code)).toMatchObject({ taken: 1, already: 0, refused: 0 })
  expect((await station.tell('attendee.read', { attendeeId: id })).leftAt).toBeNull()
  expect(await take(code)).toMatchObject({ taken: 0, already: 1 })
  expect(await station.tell('interview.list', { limit: 10 }, phone)).toEqual([])
})

test('a damaged code, one of another fair and one of an employer nobody knows are told apart', async () => {
  const { station, fair, employer, arrive, codes } = await fairWithDeafPhone()
  const { code: badge } = await arrive()
  const turns: RescueTurn[] = [{ badge: { code: badge }, outcome: 'met', vacancy: null, at: station.clock.now }]
  const [whole = ''] = codes(turns)
  const answerTo = async (text: string) => station.call('rescue.take', { id: randomUUID(), text })
  const refused = (code: string) => ({ ok: false, failure: { code } })
  expect(await answerTo(whole.slice(0, -1))).toEqual(refused('rescue-unreadable'))
  expect(await answerTo('tùy ý')).toEqual(refused('rescue-unreadable'))
  const otherFair = String((Number(fairDigits(fair.id)) + 1) % 10_000).padStart(4, '0')
  const number = { letter: 'A', counter: 1 }
  const badgeless: RescueTurn[] = [{ badge: { number }, outcome: 'met', vacancy: null, at: station.clock.now }]
  expect(await answerTo(composeRescueCodes(otherFair, employer.id, badgeless)[0] ?? '')).toEqual(
    refused('rescue-other-fair'),
  )
  expect(await answerTo(codes(turns, randomUUID())[0] ?? '')).toEqual(refused('rescue-other-fair'))
})

/** The same digits with the check a reader expects; the MAC in them stays wrong. */
function withCheck(body: string): string {
  let rest = 0
  for (const digit of `${body}00`) rest = (rest * 10 + Number(digit)) % 97
  return body + String(98 - rest).padStart(2, '0')
}
