import { randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ElectronApplication } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import indicatorList from '../../resources/lists/report-indicators.json' with { type: 'json' }
import { breakdownNames, type Figures, type Funnel } from '../../shared/contract/figures.ts'
import { files } from '../../shared/words/papers/files.ts'
import { report as text } from '../../shared/words/papers/report.ts'
import { exportFile } from '../../electron/core/exports/export-file.ts'
import { added, column, readTables } from '../core/exports/made.ts'
import { readCsv } from '../core/exports/read-back.ts'
import { daysOf, liveDay } from '../core/figures-random.ts'
import { methodsIn7Zip, openIn7Zip } from '../support/archive-program.ts'
import { openText, textOfPdf } from '../support/drawn-pages.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { paperOf } from '../support/paper-page.ts'

/** Other fairs every time; a seed that once failed can be given again. */
const seed = Number(process.env['FAIRDESK_SEED'] ?? randomInt(1_000_000_000))
const fairs = 4
const folder = newFolder()
let desk: ElectronApplication

beforeAll(async () => {
  ;({ desk } = await startDesk(folder.path))
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})

/** Everything of a fair after a random day, unpacked by 7-Zip; its papers drawn and printed by the real window. */
async function archiveOf(day: Parameters<typeof liveDay>[0]) {
  const pdf = join(folder.path, 'drawn.pdf')
  const { station } = await liveDay(day, {
    paper: {
      pdf: async (order) => {
        await paperOf(desk, order, pdf)
        return new Uint8Array(readFileSync(pdf))
      },
    },
  })
  try {
    const context = station.contextOf(station.window)
    const shown = await station.tell('figures.read', {})
    const id = crypto.randomUUID()
    const { password } = await station.tell('export.start', { id, name: 'everything', format: 'zip' })
    const ended = await context.works.ended(id, station.window)
    if (!ended.ok) throw new Error(JSON.stringify(ended.failure))
    const { body } = await exportFile('work', new URLSearchParams({ id }), context)
    const unpacked = openIn7Zip(body, password ?? '')
    const file = (start: string, ending: string): Uint8Array => {
      const [, bytes] = [...unpacked].find(([name]) => name.startsWith(start) && name.endsWith(ending)) ?? []
      if (!bytes) throw new Error(`no ${start}…${ending} in the archive`)
      return bytes
    }
    return { shown, file, methods: methodsIn7Zip(body) }
  } finally {
    station.close()
  }
}

/** What the report's PDF says, figure by figure. */
function readReport(pdf: Uint8Array, tables: Awaited<ReturnType<typeof readTables>>, shown: Figures) {
  const page = openText(textOfPdf(pdf))
  page.find(text.title)
  page.find(text.unit)
  const indicators = indicatorList.items.map(({ vi }) => page.numbers(vi, 1)[0])
  page.find(text.chart.funnel)
  const funnel = Object.values(text.funnel).map((step) => page.numbers(step, 1)[0])
  page.find(text.groups)
  const groups = new Map(
    breakdownNames.flatMap((name, at) => {
      const table = tables[at + 1]
      if (name === 'village' || !table || shown.breakdowns[name].length === 0) return []
      page.find(files.breakdown[name])
      const rows = column(table, 'Nhóm').map((label) => page.numbers(label, 6))
      return [[name, rows] as const]
    }),
  )
  page.find(text.employers)
  return { indicators, funnel, groups, page }
}

const steps = [
  'attended',
  'women',
  'counselled',
  'interviewed',
  'preSelected',
  'hired',
] as const satisfies (keyof Funnel)[]

describe(`random fairs, seed ${seed}`, () => {
  test.each(fc.sample(daysOf(30, 60), { numRuns: fairs, seed }).map((day, at) => ({ at, day })))(
    'the archive of fair $at says the same numbers in its PDFs, its spreadsheets, its CSV and on the screen',
    async ({ day }) => {
      const { shown, file, methods } = await archiveOf(day)
      expect(new Set(methods.map((method) => method.split(' ')[0]))).toEqual(new Set(['AES-256']))

      const tables = await readTables(file('tong-hop', '.xlsx'))
      const [, results] = await readTables(file('don-vi', '.xlsx'))
      const [people] = await readTables(file('danh-sach-nguoi', '.xlsx'))
      const [sheet] = tables
      if (!sheet || !results || !people) throw new Error('a sheet is missing')
      const report = readReport(file('bao-cao-phien', '.pdf'), tables, shown)

      // Every indicator, in four places.
      expect(report.indicators).toEqual(Object.values(shown.indicators))
      expect(column(sheet, 'Số lượng').map(Number)).toEqual(report.indicators)
      const [, ...facts] = readCsv(file('so-lieu', '.csv'))
      expect(facts.filter(([of]) => of === files.wholeFair).map((fact) => Number(fact[3]))).toEqual(report.indicators)
      expect(report.funnel).toEqual(Object.keys(text.funnel).map((step) => shown.totals[step as keyof Funnel]))

      // Every group; the row under them is their sum, which needs do not have.
      for (const [name, rows] of report.groups) {
        const groups = shown.breakdowns[name].map((group) => steps.map((step) => group[step]))
        expect(rows.slice(0, -1), name).toEqual(groups)
        expect(rows.at(-1), name).toEqual(steps.map((step) => shown.totals[step]))
        if (name !== 'need')
          expect(rows.at(-1), name).toEqual(steps.map((_, at) => groups.reduce((sum, row) => sum + (row[at] ?? 0), 0)))
      }

      // Every employer, and the fair under them.
      const ofEmployers = column(results, 'Đơn vị tuyển dụng').slice(0, -1)
      const turns = ofEmployers.map((name) => report.page.numbers(name, 6)[1] ?? 0)
      const [, all = 0, interviewed] = report.page.numbers(text.wholeFair, 6)
      expect(turns.map(String)).toEqual(column(results, 'Số lượt phỏng vấn').slice(0, -1))
      expect([turns.reduce((sum, count) => sum + count, 0), interviewed]).toEqual([all, shown.totals.interviewed])
      expect(all).toBe(shown.indicators['interview-turns'])

      // Everybody who came stands on the list, in the order of the spreadsheet.
      const list = textOfPdf(file('danh-sach-tham-gia', '.pdf'))
      expect(list).toContain(text.people(String(shown.totals.attended), String(shown.totals.women)))
      const numbers = [...list.matchAll(/\b[A-Z]-\d{4,}-\d\b/gu)].map(([number]) => number)
      expect(numbers).toEqual(column(people, 'Số thẻ').filter((number) => number !== ''))
      const [, ...records] = readCsv(file('danh-sach-nguoi', '.csv'))
      expect([records.length, people.rows.length]).toEqual([shown.totals.attended, shown.totals.attended])
      expect(added(column(people, 'Số lượt phỏng vấn'))).toBe(all)
      const kept = process.env['FAIRDESK_KEEP_PAGES']
      if (kept) writeFileSync(join(kept, `archive-report-${shown.totals.attended}.pdf`), file('bao-cao-phien', '.pdf'))
    },
  )
})
