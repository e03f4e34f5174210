import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { counsellorsAt, fairWithPhones } from '../support/booth.ts'

async function table() {
  const hall = await fairWithPhones()
  const { station } = hall
  const counsellor = await counsellorsAt(station)
  const give = (badgeText: string, kinds: InputOf<'service.log'>['kinds'], id = randomUUID()) =>
    station.tell('service.log', { id, badgeText, kinds, note: '', givenAt: station.clock.now }, counsellor)
  const hand = (badgeText: string | null, title: string, copies = 1, id = randomUUID()) =>
    station.tell('handout.log', { id, badgeText, title, copies, givenAt: station.clock.now }, counsellor)
  const list = () => station.tell('service.list', { limit: 100 }, counsellor)
  return { ...hall, counsellor, give, hand, list }
}

test('persons and turns are counted apart, handbooks by title', async () => {
  const { station, arrive, give, hand, list } = await table()
  const [one, two] = [await arrive({ fullName: 'Nông Thị Mẫu' }), await arrive()]
  await give(one.code, ['job-counselling', 'overseas-work'])
  await give(one.number, ['job-counselling'])
  await give(two.code, ['legal-counselling'])
  await hand(one.code, 'Sổ tay việc làm')
  await hand(null, 'Sổ tay việc làm', 12)
  const given = await list()
  expect(given).toMatchObject({
    persons: 2,
    byKind: [
      { kind: 'job-counselling', turns: 2 },
      { kind: 'legal-counselling', turns: 1 },
      { kind: 'overseas-work', turns: 1 },
    ],
    byTitle: [{ title: 'Sổ tay việc làm', copies: 13 }],
  })
  expect(given.handouts.map(({ fullName, copies }) => [fullName, copies])).toEqual(
    expect.arrayContaining([
      ['Nông Thị Mẫu', 1],
      [null, 12],
    ]),
  )
  expect(await station.tell('service.list', { limit: 100 })).toEqual(given)
  station.close()
})

test('a handbook under the id of another’s writes over nothing', async () => {
  const { station, hand, counsellor, list } = await table()
  const id = randomUUID()
  await hand(null, 'Sổ tay', 5, id)
  station.store.receipts.dropBefore(station.clock.now + 1)
  const other = { id, badgeText: null, title: 'Khác', copies: 1, givenAt: station.clock.now }
  expect(await station.call('handout.log', other, counsellor)).toMatchObject({ failure: { code: 'bad-input' } })
  expect((await list()).byTitle).toEqual([{ title: 'Sổ tay', copies: 5 }])
  station.close()
})

test('services sent twice are given once, and taken back by the command a phone knows or one by one', async () => {
  const { station, arrive, give, hand, list, counsellor } = await table()
  const { code } = await arrive()
  const [service, handout] = [randomUUID(), randomUUID()]
  await give(code, ['job-counselling', 'training-counselling'], service)
  await give(code, ['job-counselling', 'training-counselling'], service)
  await hand(null, 'Sổ tay', 5, handout)
  expect((await list()).services).toHaveLength(2)
  const undo = (entryId: string) => station.tell('service.undo', { id: randomUUID(), entryId }, counsellor)
  const [first] = (await list()).services
  await undo(first?.id ?? '')
  expect((await list()).services).toHaveLength(1)
  await undo(service)
  await undo(handout)
  expect(await list()).toEqual({ services: [], handouts: [], persons: 0, byKind: [], byTitle: [] })
  expect(await station.call('service.undo', { id: randomUUID(), entryId: service }, counsellor)).toMatchObject({
    failure: { code: 'already-undone' },
  })
  station.close()
})

test('an employer’s booth gives no services, and the Center’s table logs no interviews', async () => {
  const { station, arrive, phone, counsellor } = await table()
  const { code: badgeText } = await arrive()
  const given = { id: randomUUID(), badgeText, kinds: ['job-counselling' as const], note: '', givenAt: 0 }
  const refused = { ok: false, failure: { code: 'not-center-table' } }
  expect(await station.call('service.log', given, phone)).toEqual(refused)
  const handed = { id: randomUUID(), badgeText: null, title: 'Sổ tay', copies: 1, givenAt: 0 }
  expect(await station.call('handout.log', handed, phone)).toEqual(refused)
  expect(await station.call('service.list', { limit: 1 }, phone)).toEqual(refused)
  const turn = { id: randomUUID(), badgeText, vacancyId: null, outcome: 'met' as const, note: '', scannedAt: 0 }
  expect(await station.call('interview.log', turn, counsellor)).toMatchObject({ failure: { code: 'not-allowed' } })
  station.close()
})
