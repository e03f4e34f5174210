import { expect, test } from 'vitest'
import { type KitPaper, kitPapers } from '../../shared/contract/kit.ts'
import { isDocumentOrder } from '../../shared/document-face.ts'
import { takeNewIdentity } from '../../electron/db/new-identity.ts'
import { drawing, fetched, type Order } from '../support/kit-drawn.ts'
import { type KitHall, openKit } from '../support/kit-hall.ts'

const kindOf = (order: Order): string => (isDocumentOrder(order) ? order.document.kind : 'badges')

const save = (hall: KitHall, papers: readonly KitPaper[] = kitPapers, total = 8, format = 'a4-8up' as const) =>
  hall.tell('kit.save', { id: hall.id(), papers: [...papers], format, total })

async function kitOfTwoCommunes() {
  const hall = await openKit()
  for (let at = 0; at < 9; at += 1) hall.ahead(`Nông Thị Mẫu ${at}`, '06040')
  hall.ahead('Hoàng Văn Thử', '06046')
  return hall
}

test('the whole kit is one file in its own order, and once it is fetched every paper is saved and nothing lacks', async () => {
  const hall = await kitOfTwoCommunes()
  const drawn = drawing(hall)
  const before = await hall.tell('kit.read', { format: 'a4-8up' })
  const pages = before.reduce((sum, entry) => sum + (entry.name === 'vacancy-leaflet' ? 1 : (entry.pages ?? 0)), 0)
  const { workId } = await save(hall)
  expect(await hall.entry('table-signs')).toMatchObject({ printed: null })
  expect(await fetched(hall, workId)).toEqual({ name: 'bo-ho-so-truoc-phien-2026-11-24.pdf', pages })
  expect(drawn.map(kindOf)).toEqual([
    'table-signs',
    'vacancy-leaflet',
    'privacy-poster',
    'helper-guide',
    'signing-sheets',
    'badges',
    'badges',
    'badges',
    'sheets',
  ])
  for (const name of kitPapers) {
    const entry = await hall.entry(name)
    expect(entry, name).toMatchObject({ printed: { state: 'saved' }, changed: null })
    if (!['table-signs', 'vacancy-leaflet', 'privacy-poster', 'helper-guide'].includes(name))
      expect(entry.pages).toBe(0)
  }
  // The end of the fair and the room of sheets know of the file as well.
  const { sheets } = await hall.tell('signing.list', {})
  expect(sheets.map(({ print }) => print?.state)).toEqual(['saved', 'saved'])
  const items = await hall.tell('closing.read', {})
  expect(items.find(({ name }) => name === 'unprinted-sheets')).toMatchObject({ open: 0 })
  const noted = hall.accesses().map(({ action, rows }) => `${action} ${rows}`)
  expect(noted).toEqual(expect.arrayContaining(['signing-sheets-export 2', 'badges-export 10']))
  hall.close()
})

test('a kit that nobody chose a place for, or that had no room there, is on no paper and is saved the next time', async () => {
  const hall = await kitOfTwoCommunes()
  drawing(hall)
  const { workId } = await save(hall)
  const newest = async () => (await hall.tell('work.list', {}))[0]
  for (const kind of ['cancelled', 'failed'] as const) {
    await fetched(hall, workId, { kind })
    expect(await newest()).toMatchObject({ file: { name: 'bo-ho-so-truoc-phien-2026-11-24.pdf' }, unsaved: kind })
    for (const name of kitPapers) expect(await hall.entry(name), name).toMatchObject({ printed: null })
  }
  const path = 'D:\\Hồ sơ phiên\\kit.pdf'
  await fetched(hall, workId, { kind: 'saved', path })
  expect(await newest()).toMatchObject({ file: null, savedTo: path, unsaved: null, takenAt: hall.clock.now })
  for (const name of kitPapers) expect(await hall.entry(name), name).toMatchObject({ printed: { state: 'saved' } })
  hall.close()
})

test('a badge in the file is not printed again when its holder comes', async () => {
  const hall = await kitOfTwoCommunes()
  drawing(hall)
  const { workId } = await save(hall, ['badges'])
  await fetched(hall, workId)
  const stack = { id: hall.id(), communes: null, printer: null, format: 'a4-8up' } as const
  expect(await hall.tell('badge.print-ahead', stack)).toEqual({ badges: 0, jobs: 0 })
  hall.close()
})

test('a file that was stopped leaves no number lost: the next printing or file takes up its lists, sheets and badges', async () => {
  const hall = await kitOfTwoCommunes()
  hall.page.pdf = () => new Promise(() => undefined)
  const first = await save(hall)
  await hall.tell('work.cancel', { id: hall.id(), workId: first.workId })
  const signing = await hall.entry('signing')
  expect(signing).toMatchObject({ count: 10, pages: 2, printed: null })
  expect(signing.left.sheetIds).toHaveLength(2)
  expect(await hall.entry('sheets')).toMatchObject({ pages: 4, printed: null, left: { numbers: [1, 2, 3, 4] } })
  expect(await hall.blanks()).toMatchObject({ made: 0 })
  await hall.print({ kind: 'signing-sheets', sheetIds: signing.left.sheetIds })
  expect(await hall.entry('signing')).toMatchObject({ count: 0, pages: 0, printed: { state: 'out' } })
  const drawn = drawing(hall)
  const { workId } = await save(hall, ['signing', 'blanks', 'sheets'])
  await fetched(hall, workId)
  expect(drawn.map(kindOf)).toEqual(['badges', 'sheets'])
  const [blanks, sheets] = drawn
  const numbers = blanks && !isDocumentOrder(blanks) ? blanks.faces.map(({ number }) => number) : []
  expect([numbers.length, numbers[0]?.slice(0, 6)]).toEqual([8, 'A-5001'])
  expect(sheets).toMatchObject({ document: { sheets: [1, 2, 3, 4].map((number) => ({ number })) } })
  expect(await hall.entry('sheets')).toMatchObject({ pages: 0, printed: { state: 'saved' } })
  hall.close()
})

test('what an unfetched file was to have and the next was not asked for waits on', async () => {
  const hall = await kitOfTwoCommunes()
  drawing(hall)
  await save(hall, ['sheets', 'signing'])
  const { workId } = await save(hall, ['helper-guide'])
  await fetched(hall, workId)
  expect((await hall.entry('sheets')).left.numbers).toHaveLength(4)
  expect((await hall.entry('signing')).left.sheetIds).toHaveLength(2)
  hall.close()
})

test('badges of a label printer stay out of a file of A4 pages, and a file of nothing else is refused', async () => {
  const hall = await kitOfTwoCommunes()
  const drawn = drawing(hall)
  const ask = { format: 'card-90x55', total: 8 } as const
  const { workId } = await hall.tell('kit.save', {
    id: hall.id(),
    papers: ['helper-guide', 'badges', 'blanks'],
    ...ask,
  })
  await fetched(hall, workId)
  expect(drawn.map(kindOf)).toEqual(['helper-guide'])
  expect(await hall.entry('badges')).toMatchObject({ count: 10, printed: null })
  const refused = await hall.call('kit.save', { id: hall.id(), papers: ['badges'], ...ask })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'not-found', field: 'papers' } })
  hall.close()
})

test('the same command again is the same file, and numbers nothing twice', async () => {
  const hall = await kitOfTwoCommunes()
  drawing(hall)
  const command = { id: hall.id(), papers: ['sheets' as const], format: 'a4-8up' as const, total: 0 }
  const [first, second] = [await hall.tell('kit.save', command), await hall.tell('kit.save', command)]
  expect(second).toEqual(first)
  expect(await fetched(hall, first.workId)).toMatchObject({ pages: 4 })
  expect((await hall.tell('sheet.list', {})).map(({ number }) => number)).toEqual([1, 2, 3, 4])
  hall.close()
})

test('a paper that cannot be drawn ends the file with a sentence, and the lists are still there to be printed', async () => {
  const hall = await kitOfTwoCommunes()
  hall.page.pdf = () => Promise.reject(new Error('the page died'))
  const { workId } = await save(hall, ['signing'])
  const ended = await hall.contextOf(hall.window).works.ended(workId, hall.window)
  expect(ended).toMatchObject({ ok: false, failure: { code: 'print-failed' } })
  expect((await hall.entry('signing')).left.sheetIds).toHaveLength(2)
  hall.close()
})

/** The numbers of badges without a name that were drawn, and those that went to a printer. */
const numbersDrawn = (drawn: readonly Order[]): string[] =>
  drawn.flatMap((order) => (isDocumentOrder(order) ? [] : order.faces.map(({ number }) => number)))
const numbersPrinted = (hall: KitHall): string[] => hall.paper.handed.flatMap(({ numbers }) => numbers)

test('badges without a name that went to the printer meanwhile leave in no file made before', async () => {
  const hall = await openKit()
  const drawn = drawing(hall)
  const { workId } = await save(hall, ['blanks', 'helper-guide'], 8)
  await hall.contextOf(hall.window).works.ended(workId, hall.window)
  await hall.tell('kit.print-blanks', { id: hall.id(), total: 8, printer: null, format: 'a4-8up' })
  await hall.turn()
  expect(numbersPrinted(hall)).toEqual(numbersDrawn(drawn))
  await expect(fetched(hall, workId)).rejects.toMatchObject({ failure: { code: 'changed-since' } })
  expect(await hall.blanks()).toMatchObject({ made: 8 })
  // It does not vanish: why it is gone stands in its place.
  expect(await hall.tell('work.list', {})).toMatchObject([
    { id: workId, state: 'failed', failure: { code: 'changed-since' }, file: null },
  ])
  hall.close()
})

test('of two files made one after the other only the newer leaves: both have the same numbers', async () => {
  const hall = await openKit()
  const drawn = drawing(hall)
  const [first, second] = [await save(hall, ['blanks', 'sheets'], 8), await save(hall, ['blanks', 'sheets'], 8)]
  for (const { workId } of [first, second]) await hall.contextOf(hall.window).works.ended(workId, hall.window)
  const numbers = numbersDrawn(drawn)
  expect(numbers.slice(0, 8)).toEqual(numbers.slice(8))
  await fetched(hall, second.workId)
  await expect(fetched(hall, first.workId)).rejects.toMatchObject({ failure: { code: 'changed-since' } })
  hall.close()
})

test('numbers set aside for more badges than are wanted in the end are taken up when more are', async () => {
  const hall = await openKit()
  drawing(hall)
  const first = await save(hall, ['blanks'], 16)
  await hall.tell('work.cancel', { id: hall.id(), workId: first.workId })
  const print = (total: number) =>
    hall.tell('kit.print-blanks', { id: hall.id(), total, printer: null, format: 'a4-8up' })
  await print(8)
  const { workId } = await save(hall, ['blanks'], 12)
  await fetched(hall, workId)
  await print(20)
  await hall.turn()
  const numbers = numbersPrinted(hall).map((number) => Number(number.slice(2, 6)))
  expect(numbers).toHaveLength(16)
  expect(new Set(numbers).size).toBe(16)
  expect(Math.max(...numbers) - Math.min(...numbers)).toBe(19)
  hall.close()
})

test('numbers set aside before a restore are not taken up under the new letter, which begins anew', async () => {
  const hall = await openKit()
  drawing(hall)
  const { workId } = await save(hall, ['blanks', 'sheets'], 8)
  await hall.tell('work.cancel', { id: hall.id(), workId })
  takeNewIdentity(hall.connection, hall.id(), hall.clock.now)
  hall.store.stations.openFair(hall.fairId, 'C')
  await hall.tell('kit.print-blanks', { id: hall.id(), total: 16, printer: null, format: 'a4-8up' })
  await hall.turn()
  expect(numbersPrinted(hall)).toHaveLength(16)
  expect(new Set(numbersPrinted(hall)).size).toBe(16)
  expect((await hall.entry('sheets')).left.numbers).toHaveLength(4)
  hall.close()
})

test('lists and sheets that were printed meanwhile leave in no file made before', async () => {
  const hall = await kitOfTwoCommunes()
  drawing(hall)
  const { workId } = await save(hall, ['signing', 'sheets'])
  await hall.contextOf(hall.window).works.ended(workId, hall.window)
  await hall.print({ kind: 'signing-sheets', sheetIds: (await hall.entry('signing')).left.sheetIds })
  await expect(fetched(hall, workId)).rejects.toMatchObject({ failure: { code: 'changed-since' } })
  expect((await hall.entry('sheets')).left.numbers).toHaveLength(4)
  hall.close()
})
