import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { exportFile } from '../../../electron/core/exports/export-file.ts'
import type { PaperOrder } from '../../../shared/badge-face.ts'
import { openTrialFair, type TrialFair } from './trial-fair.ts'

function drawnBy(fair: TrialFair) {
  const orders: { codes: string[]; format: string }[] = []
  const context = fair.contextOf(fair.window)
  const pdf = ({ faces, format }: PaperOrder) => {
    orders.push({ codes: faces.map(({ code }) => code), format })
    return Promise.resolve(new TextEncoder().encode('%PDF'))
  }
  const file = (query: string) =>
    exportFile('badges.pdf', new URLSearchParams(query), { ...context, paper: { ...context.paper, pdf } })
  return { file, orders }
}

function codesOf(fair: TrialFair, badgeIds: readonly string[]) {
  return badgeIds.map((id) => fair.store.badges.byId(id)?.code)
}

test('all badges means every badge in force, in the order of their numbers', async () => {
  const fair = openTrialFair()
  const [one, two, three] = [fair.arrive(), fair.arrive(), fair.arrive()]
  fair.voidBadge(two.badge)
  const replacement = fair.badge(two.person)
  const { file, orders } = drawnBy(fair)
  const { fileName, mediaType } = await file('all=1')
  expect(orders).toEqual([{ codes: codesOf(fair, [one.badge, three.badge, replacement]), format: 'a4-8up' }])
  expect(orders[0]?.codes).toHaveLength((await fair.tell('attendee.count', {})).badges)
  expect([fileName, mediaType]).toEqual(['the-tham-gia-2026-11-24.pdf', 'application/pdf'])
  expect(fair.accesses()).toEqual([{ action: 'badges-export', person: null, rows: 3 }])
})

test('chosen badges are drawn in the order they were chosen', async () => {
  const fair = openTrialFair()
  const [one, two] = [fair.arrive(), fair.arrive()]
  const { file, orders } = drawnBy(fair)
  await file(`ids=${two.badge},${one.badge}&format=card-90x55`)
  expect(orders).toEqual([{ codes: codesOf(fair, [two.badge, one.badge]), format: 'card-90x55' }])
})

test('a badge no longer in force, unknown, or none at all is not drawn', async () => {
  const fair = openTrialFair()
  const { badge } = fair.arrive()
  const { file, orders } = drawnBy(fair)
  fair.voidBadge(badge)
  await expect(file(`ids=${badge}`)).rejects.toMatchObject({ failure: { code: 'badge-voided' } })
  await expect(file('ids=nothing')).rejects.toMatchObject({ failure: { code: 'not-found', field: 'ids' } })
  await expect(file('')).rejects.toMatchObject({ failure: { code: 'not-found' } })
  await expect(file('all=1')).rejects.toMatchObject({ failure: { code: 'not-found' } })
  await expect(file('all=1&format=a3')).rejects.toMatchObject({ failure: { code: 'bad-input', field: 'format' } })
  expect(orders).toEqual([])
})

test('a choice of badges too long for an address is kept for ten minutes and drawn from its label on', async () => {
  const fair = openTrialFair()
  const [one, two] = [fair.arrive(), fair.arrive()]
  const order = { id: randomUUID(), badgeIds: [two.badge, one.badge], format: 'a4-sticker-8' as const, startAt: 3 }
  const { orderId } = await fair.tell('badge.order-pdf', order)
  const drawn: Pick<PaperOrder, 'format' | 'startAt'>[] = []
  const context = fair.contextOf(fair.window)
  const pdf = ({ faces, format, startAt }: PaperOrder) => {
    expect(faces.map(({ code }) => code)).toEqual(codesOf(fair, order.badgeIds))
    drawn.push({ format, startAt })
    return Promise.resolve(new TextEncoder().encode('%PDF'))
  }
  const file = () =>
    exportFile('badges.pdf', new URLSearchParams({ order: orderId }), { ...context, paper: { ...context.paper, pdf } })
  await file()
  expect(drawn).toEqual([{ format: 'a4-sticker-8', startAt: 3 }])
  expect(fair.accesses()).toEqual([{ action: 'badges-export', person: null, rows: 2 }])
  fair.clock.now += 10 * 60_000 + 1
  await expect(file()).rejects.toMatchObject({ failure: { code: 'not-found', field: 'order' } })
})
