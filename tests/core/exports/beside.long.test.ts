import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Cell, ColumnKind, Sheet } from '../../../electron/core/exports/sheet.ts'
import { writeXlsx } from '../../../electron/core/exports/xlsx.ts'
import { writeXlsxBeside } from '../../../electron/core/exports/xlsx-writer.ts'
import { runnerInThread } from '../../../electron/core/works/in-thread.ts'
import type { WorkOutcome } from '../../../electron/core/works/port.ts'
import { openRightOfWay } from '../../../electron/core/works/right-of-way.ts'
import type { Result } from '../../../shared/failure.ts'
import { writeCrowdedFair } from '../../support/crowded-fair.ts'
import { builtWorkThread } from '../../support/work-thread.ts'
import { unzip } from './read-back.ts'

const runs = Math.ceil(Number(process.env['HISTORY_RUNS'] ?? 12) / 4)
const folder = mkdtempSync(join(tmpdir(), 'fairdesk-beside-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let entry = ''
beforeAll(async () => {
  entry = await builtWorkThread()
}, 120_000)

const at = Date.UTC(2026, 10, 24)
const mostMemory = 1_024
const { way, whileAnswering } = openRightOfWay()

/** The threads of this process, of which a workbook leaves none behind. */
const threads = (): number => readdirSync('/proc/self/task').length
let before = 0
beforeAll(() => {
  before = threads()
})
afterEach(async () => {
  await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before)
})

const kinds: readonly ColumnKind[] = ['text', 'integer', 'date', 'birth', 'moment', 'blank']
const valueOf: Record<ColumnKind, fc.Arbitrary<Cell>> = {
  text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '0912', 'Nguyễn'.normalize('NFD'), null)),
  integer: fc.option(fc.integer({ min: 0, max: 9_999 })),
  date: fc.constantFrom('2026-11-24', '1900-03-01', null),
  birth: fc.constantFrom('1990', '1990-02-03', '1899-01-01', null),
  moment: fc.option(fc.integer({ min: 0, max: at })),
  blank: fc.constant(null),
}

/** A sheet of any make; its few rows come again and again until there are so many. */
const sheets: fc.Arbitrary<Sheet> = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      some: fc.array(fc.tuple(...columns.map((kind) => valueOf[kind])), { maxLength: 9 }),
      times: fc.constantFrom(1, 60, 500),
      isForm: fc.boolean(),
      hasSum: fc.boolean(),
      chosen: fc.boolean(),
    }),
  )
  .map(({ columns, some, times, isForm, hasSum, chosen }) => {
    const rows = Array.from({ length: times }, () => some).flat()
    return {
      fileName: 'danh-sach',
      name: 'Danh sách',
      heading: ['Trung tâm', 'DANH SÁCH'],
      columns: columns.map((kind) => ({
        title: kind,
        width: 12,
        kind,
        ...(chosen ? { choices: ['Có', 'Không'] } : {}),
      })),
      rows,
      expected: rows.length,
      tally: () => ({ rows: rows.length, totals: [`Tổng số: ${rows.length}`] }),
      sum: hasSum ? columns.map((kind) => (kind === 'integer' ? 7 : null)) : null,
      rowHeight: 20,
      footer: 'Trang {page}/{pages}',
      orientation: 'landscape',
      isForm,
      signatures: [{ title: 'NGƯỜI LẬP', hint: '(Ký, ghi rõ họ tên)' }],
    }
  })

test('a workbook written by a thread beside is the one written here, to the last part of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheets, { minLength: 1, maxLength: 3 }), async (some) => {
      const [first, ...more] = some
      if (first === undefined) return
      const book = { sheets: [first, ...more] } as const
      const total = some.reduce((sum, { expected }) => sum + expected, 0)
      let told = 0
      const beside = await writeXlsxBeside({ entry, mostMemory, way }, book, at, (rows) => (told = rows))
      expect(unzip(beside)).toEqual(unzip(await writeXlsx(book, at)))
      expect(told).toBe(total)
    }),
    { numRuns: runs },
  )
}, 120_000)

const [plain] = fc.sample(sheets, { numRuns: 1, seed: 5 })
function sheetOf(rows: Sheet['rows']): Sheet {
  if (plain === undefined) throw new Error('there is no sheet')
  return { ...plain, columns: [{ title: 'Họ tên', width: 20, kind: 'text' }], sum: null, rows }
}

test('a list is read no further ahead of its writing than fits in memory', async () => {
  let read = 0
  let most = 0
  const rows = function* () {
    for (; read < 60_000; read += 1) yield ['Nông Thị Đến Muộn']
  }
  const ahead = (written: number) => (most = Math.max(most, read - written))
  await writeXlsxBeside({ entry, mostMemory, way }, { sheets: [sheetOf(rows())] }, at, ahead)
  expect(read).toBe(60_000)
  expect(most).toBeLessThan(4_000)
}, 60_000)

test('a list made while somebody is answered without an end is whole all the same', async () => {
  const rows = function* () {
    for (let row = 0; row < 3_000; row += 1) yield [`Nông Thị Mẫu ${row}`]
  }
  const answer = Promise.withResolvers<void>()
  const answering = whileAnswering(() => answer.promise)
  const beside = await writeXlsxBeside({ entry, mostMemory, way }, { sheets: [sheetOf(rows())] }, at)
  expect(unzip(beside)).toEqual(unzip(await writeXlsx({ sheets: [sheetOf(rows())] }, at)))
  answer.resolve()
  await answering
}, 60_000)

test('rows that cannot be read any further are told as what they are, and the thread beside is gone', async () => {
  const rows = function* () {
    for (let row = 0; row < 5_000; row += 1) yield ['Nông Thị Đến Muộn']
    throw new Error('the disk is gone')
  }
  const written = writeXlsxBeside({ entry, mostMemory, way }, { sheets: [sheetOf(rows())] }, at)
  await expect(written).rejects.toThrow('the disk is gone')
}, 60_000)

test('a workbook too big for the memory there is is a sentence', async () => {
  const rows = function* () {
    for (let row = 0; row < 4_000; row += 1) yield [`${row} `.repeat(30_000)]
  }
  const written = writeXlsxBeside({ entry, mostMemory: 24, way }, { sheets: [sheetOf(rows())] }, at)
  await expect(written).rejects.toMatchObject({ failure: { code: 'work-too-big' } })
}, 60_000)

test('a thread that cannot begin fails its work and nothing waits for it', async () => {
  const nowhere = { entry: join(folder, 'nowhere.js'), mostMemory, way }
  await expect(writeXlsxBeside(nowhere, { sheets: [sheetOf([['một']])] }, at)).rejects.toThrow('nowhere.js')
}, 60_000)

test('a long list of a real fair holds everybody, and stopped midway it leaves neither file nor thread', async () => {
  const key = randomBytes(32)
  const file = await writeCrowdedFair(folder, 21_000, key)
  const run = runnerInThread({
    entry,
    sealed: { file, key },
    way,
    log: console.error,
    draw: () => Promise.reject(new Error()),
  })
  const caller = { door: 'window', stationId: '', role: 'office' } as const
  const input = { name: 'attendance', format: 'xlsx', employerId: null, months: 6, password: null } as const
  const order = { name: 'export', input, caller, at } as const

  const whole = await new Promise<Result<WorkOutcome>>((ended) => run(order, { progress: () => undefined, ended }))
  if (!whole.ok) throw new Error(whole.failure.code)
  const list = unzip(whole.value.file?.body ?? new Uint8Array()).get('xl/worksheets/sheet1.xml') ?? ''
  expect(list.split('A-21000')).toHaveLength(2)
  expect(list).toContain('Tổng số người tham gia: 21000')
  expect(whole.value.accesses).toEqual([{ action: 'attendance-export', rows: 21_000 }])

  const heard: unknown[] = []
  await new Promise<void>((stopped) => {
    const work = run(order, {
      progress(done) {
        if (done < 1_000) return
        work.stop()
        stopped()
      },
      ended: (result) => heard.push(result),
    })
  })
  await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before)
  expect(heard).toEqual([])
}, 120_000)
