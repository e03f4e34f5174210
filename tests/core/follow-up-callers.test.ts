import { expect, test } from 'vitest'
import { opening } from './exports/trial-fair.ts'
import { answerContact, fairOfThree, log, names } from './follow-up-fair.ts'

const day = 24 * 60 * 60 * 1000

test('who asks ten days after the fair to be called on the fifteenth is called then, and again after the first month', async () => {
  const { fair, garment, hired } = fairOfThree()
  fair.clock.now = opening + 10 * day
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'call-again', callAgainOn: '2026-12-09' })
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ total: 0, later: 1, nextOn: '2026-12-09' })
  fair.clock.now = opening + 15 * day
  expect(await names(fair)).toEqual(['Nông Thị Mẫu'])
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'working' })
  expect(await names(fair)).toEqual([])
  fair.clock.now = opening + 31 * day
  expect(await names(fair)).toContain('Nông Thị Mẫu')
  fair.close()
})

test('whoever calls back before their day is found by name or number and written down; who refused is not', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  answerContact(fair, chosen, 0)
  fair.clock.now = opening + 31 * day
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'call-again', callAgainOn: '2027-01-10' })
  expect(await names(fair)).toEqual([])
  const find = async (text: string) =>
    (await fair.tell('follow-up.find', { text })).found.map(({ fullName }) => fullName)
  expect(await find('mau nong')).toEqual(['Nông Thị Mẫu'])
  expect(await find('5678')).toEqual(['Nông Thị Mẫu'])
  expect(await find('Lý')).toEqual([])
  const [one] = (await fair.tell('follow-up.find', { text: 'Mẫu' })).found
  await log(fair, { employerId: garment, personId: hired, stage: one?.stage ?? 3, result: 'working' })
  expect((await fair.tell('follow-up.results', {}))[0]?.counts).toMatchObject({ workingAt1: 1 })
  // And who then asks for a call on a day is called on it, though the stage is answered.
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'call-again', callAgainOn: '2026-12-29' })
  fair.clock.now = Date.UTC(2026, 11, 29, 1)
  expect(await names(fair)).toEqual(['Nông Thị Mẫu'])
  fair.close()
})
