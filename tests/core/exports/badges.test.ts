import { randomUUID } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { exportFile } from '../../../electron/core/exports/export-file.ts'
import type { Paper } from '../../../electron/core/ports.ts'
import type { PaperOrder } from '../../../shared/badge-face.ts'
import { isDocumentOrder } from '../../../shared/document-face.ts'
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

/** A PDF of as many pages as badges were asked for. */
async function pagesOf(badges: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < badges; page += 1) pdf.addPage()
  return Uint8Array.from(await pdf.save())
}

test('a choice of badges is drawn a few sheets at a time, from its label on, and joined in its order', async () => {
  const drawn: Pick<PaperOrder, 'faces' | 'format' | 'startAt'>[] = []
  const pdf = (order: Parameters<Paper['pdf']>[0]) => {
    if (isDocumentOrder(order)) throw new Error('badges were asked for')
    drawn.push(order)
    return pagesOf(order.faces.length)
  }
  const fair = openTrialFair({ paper: { pdf } })
  const badgeIds = Array.from({ length: 50 }, () => fair.arrive().badge).toReversed()
  const order = { id: randomUUID(), badgeIds, format: 'a4-sticker-8' as const, startAt: 3 }
  const { workId } = await fair.tell('badge.save-pdf', order)
  const { works } = fair.contextOf(fair.window)
  expect(await works.ended(workId, fair.window)).toMatchObject({ ok: true })
  expect(fair.accesses()).toEqual([])
  const { body, fileName } = await fair.file('work', { id: workId })
  expect(drawn.map(({ faces, format, startAt }) => [faces.length, format, startAt])).toEqual([
    [37, 'a4-sticker-8', 3],
    [13, 'a4-sticker-8', 0],
  ])
  expect(drawn.flatMap(({ faces }) => faces.map(({ code }) => code))).toEqual(codesOf(fair, badgeIds))
  expect([fileName, (await PDFDocument.load(body)).getPageCount()]).toEqual(['the-tham-gia-2026-11-24.pdf', 50])
  expect(fair.accesses()).toEqual([{ action: 'badges-export', person: null, rows: 50 }])
})

test('a badge that is in force no longer is a reason to choose anew, before anything is drawn', async () => {
  const fair = openTrialFair()
  const { badge } = fair.arrive()
  fair.voidBadge(badge)
  const order = { id: randomUUID(), badgeIds: [badge], format: 'a4-8up' as const, startAt: 0 }
  await expect(fair.tell('badge.save-pdf', order)).rejects.toThrow()
  expect(fair.contextOf(fair.window).works.list(fair.window)).toEqual([])
})
