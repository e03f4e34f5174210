import { expect, test } from 'vitest'
import { mostBlanks } from '../../shared/contract/kit.ts'
import { type KitHall, openKit } from '../support/kit-hall.ts'

const printTo = (hall: KitHall, total: number, id = hall.id()) =>
  hall.tell('kit.print-blanks', { id, total, printer: null, format: 'a4-8up' })

test('how many badges without a name there should be is the target less who registered ahead, in whole sheets', async () => {
  const hall = await openKit()
  for (let at = 0; at < 9; at += 1) hall.ahead(`Nông Thị Mẫu ${at}`, '06040')
  expect(await hall.blanks()).toMatchObject({ by: 'ahead', ahead: 9, proposed: 8, count: 8, pages: 1, made: 0 })
  hall.aim(100)
  expect(await hall.blanks()).toMatchObject({ by: 'target', target: 100, proposed: 96, count: 96, pages: 12 })
  hall.close()
})

test('without a target and a list fifty are proposed, and nobody is proposed a minus of badges', async () => {
  const hall = await openKit('card-90x55')
  expect(await hall.blanks()).toMatchObject({ by: 'usual', proposed: 50, pages: 50, printed: null })
  for (let at = 0; at < 3; at += 1) hall.ahead(`Nông Thị Mẫu ${at}`, '06040')
  hall.aim(2)
  expect(await hall.blanks()).toMatchObject({ by: 'target', proposed: 0, count: 0, pages: 0 })
  hall.close()
})

test('pressed twice, by one hand or two, no more badges come out than were wanted in all', async () => {
  const hall = await openKit()
  hall.aim(16)
  const id = hall.id()
  expect(await printTo(hall, 16, id)).toEqual({ badges: 16 })
  expect(await printTo(hall, 16, id)).toEqual({ badges: 16 })
  expect(await printTo(hall, 16)).toEqual({ badges: 0 })
  await hall.turn()
  expect(hall.paper.handed.flatMap(({ numbers }) => numbers)).toHaveLength(16)
  expect(await hall.blanks()).toMatchObject({ made: 16, count: 0, pages: 0, printed: { state: 'out' }, letter: 'A' })
  expect(await printTo(hall, 20)).toEqual({ badges: 4 })
  hall.close()
})

test('stacks printed elsewhere count, on whatever paper; what was called off does not', async () => {
  const hall = await openKit()
  const blanks = { printer: null, startAt: 0 } as const
  await hall.tell('badge.print-blanks', { id: hall.id(), count: 5, format: 'card-90x55', ...blanks })
  hall.paper.set('Badge', { standing: 'paused' })
  const batchId = hall.id()
  await hall.tell('badge.print-blanks', { id: batchId, count: 8, format: 'a4-8up', ...blanks })
  expect(await hall.blanks()).toMatchObject({ made: 13, otherPaper: 5, printed: { state: 'waiting' } })
  await hall.tell('print-batch.cancel', { id: hall.id(), batchId })
  expect(await hall.blanks()).toMatchObject({ made: 5, otherPaper: 5, printed: null })
  hall.close()
})

test('badges with a back take two pages a sheet, with and without a name', async () => {
  const hall = await openKit()
  hall.ahead('Nông Thị Mẫu', '06040')
  hall.aim(17)
  const { design } = await hall.tell('badge-design.read', {})
  await hall.tell('badge-design.save', { id: hall.id(), design: { ...design, back: 'booths' } })
  expect(await hall.blanks()).toMatchObject({ proposed: 16, pages: 4, sides: 2 })
  expect(await hall.entry('badges')).toMatchObject({ count: 1, pages: 2 })
  hall.close()
})

test('more than a desk has numbers for is refused with how many are left, and none is spent on it', async () => {
  const hall = await openKit()
  await printTo(hall, 8)
  hall.store.atomically(() => hall.store.badges.reserveBlanks(hall.fairId, mostBlanks - 10))
  const refused = await hall.call('kit.print-blanks', {
    id: hall.id(),
    total: 100,
    printer: null,
    format: 'a4-8up',
  })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'blanks-used-up', detail: '2' } })
  expect(await hall.blanks()).toMatchObject({ made: 8 })
  hall.close()
})
