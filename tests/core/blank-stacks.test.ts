import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import type { PaperOrder } from '../../shared/badge-face.ts'
import { copyAll, foundFair, joinFair, openStation } from '../support/station.ts'
import { registration } from '../support/blanks.ts'

/** A fair whose printer keeps what it was given to draw. */
async function fairWithPrinter() {
  const orders: PaperOrder[] = []
  const print = (order: PaperOrder) => Promise.resolve(void orders.push(order)).then(() => null)
  const station = openStation({ paper: { print } })
  const fair = await foundFair(station)
  return { station, fair, orders, faces: () => orders.flatMap((order) => order.faces) }
}

function stack(count: number, fields: Partial<InputOf<'badge.print-blanks'>> = {}): InputOf<'badge.print-blanks'> {
  return { id: v7(), count, printer: 'Badge', format: 'a4-10up', ...fields }
}

test('a stack has numbers of its own in a row, no names, and codes the desk takes', async () => {
  const { station, fair, faces } = await fairWithPrinter()
  const answer = await station.tell('badge.print-blanks', stack(3))
  await station.queue.tick()
  expect(faces()).toHaveLength(3)
  expect([faces()[0]?.number, faces()[2]?.number]).toEqual([answer.firstNumber, answer.lastNumber])
  expect(answer.firstNumber).toMatch(/^A-5001-/)
  for (const face of faces()) {
    expect(face).toMatchObject({
      fullName: null,
      communeCode: null,
      needs: [],
      fairName: fair.name,
      heldOn: '2026-11-24',
    })
    const { attendee } = await station.tell('attendee.register', registration(face.code, { fullName: 'Vi Thị Mẩy' }))
    expect(attendee.badge).toMatchObject({ number: face.number, code: face.code })
  }
  station.close()
})

test('the next stack begins where the last one ended, and the same command prints no second one', async () => {
  const { station, orders, faces } = await fairWithPrinter()
  const first = stack(50)
  const answer = await station.tell('badge.print-blanks', first)
  expect(await station.tell('badge.print-blanks', first)).toEqual(answer)
  const next = await station.tell('badge.print-blanks', stack(2))
  expect([answer.lastNumber, next.firstNumber].map((number) => number.slice(0, 6))).toEqual(['A-5050', 'A-5051'])
  await station.queue.tick()
  expect(new Set(faces().map(({ code }) => code)).size).toBe(52)
  expect(faces()).toHaveLength(52)
  expect(orders.map((order) => order.faces.length)).toEqual([50, 2])
  station.close()
})

test('a large stack goes to the printer a few sheets at a time, a begun sheet of stickers first', async () => {
  const { station } = await fairWithPrinter()
  const large = stack(120, { format: 'a4-sticker-10', startAt: 4 })
  await station.tell('badge.print-blanks', large)
  const jobs = station.store.printJobs.ofBatch(large.id)
  expect(jobs.map(({ first_blank: first, last_blank: last, start_at: start }) => [first, last, start])).toEqual([
    [5001, 5046, 4],
    [5047, 5096, 0],
    [5097, 5120, 0],
  ])
  station.close()
})

test('more badges than there are numbers left are refused with how many could be printed, and none is lost', async () => {
  const { station } = await fairWithPrinter()
  for (const count of [1000, 1000, 1000, 1000]) await station.tell('badge.print-blanks', stack(count))
  const refused = await station.call('badge.print-blanks', stack(1000))
  expect(refused).toEqual({ ok: false, failure: { code: 'blanks-used-up', field: 'count', detail: '999' } })
  const last = await station.tell('badge.print-blanks', stack(999))
  expect(last.lastNumber).toMatch(/^A-9999-/)
  expect(await station.call('badge.print-blanks', stack(1))).toMatchObject({ failure: { detail: '0' } })
  station.close()
})

test('a desk that joined before the stack was printed knows it once it has heard from that desk', async () => {
  const { station, fair, faces } = await fairWithPrinter()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, fair.id)
  const blanks = stack(1)
  await other.tell('badge.print-blanks', blanks)
  await other.queue.tick()
  const { firstNumber: number } = await other.tell('badge.print-blanks', blanks)
  expect(number).toMatch(/^B-5001-/)
  expect(await station.call('badge.read', { text: number })).toMatchObject({ failure: { code: 'badge-not-arrived' } })
  copyAll(other.store, station.store)
  const blank = await station.tell('badge.read-blank', { text: number })
  expect(await station.call('badge.read', { text: blank.code })).toMatchObject({ failure: { code: 'badge-blank' } })
  expect(faces()).toEqual([])
  station.close()
  other.close()
})
