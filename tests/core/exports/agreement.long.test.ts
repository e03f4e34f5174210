import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakdownNames } from '../../../shared/contract/figures.ts'
import { outcomes } from '../../../shared/contract/interview.ts'
import { composeDocument } from '../../../electron/core/documents/compose.ts'
import { added, column, make, readTables } from './made.ts'
import { openTrialFair } from './trial-fair.ts'
import { readCsv } from './read-back.ts'

const person = fc.record({
  sex: fc.constantFrom('male' as const, 'female' as const, null),
  birthDate: fc.constantFrom('1952', '1990-02-05', '2012-01-01', null),
  ethnicity: fc.constantFrom('kinh', 'nung', 'tay', null),
  household: fc.constantFrom('poor', 'near-poor', 'none', null),
  disability: fc.constantFrom(true, false, null),
  qualification: fc.constantFrom('untrained', 'college', null),
  communeCode: fc.constantFrom('06040', '06091', '00004', null),
  village: fc.constantFrom('Nà Thử', 'nà thử', 'Khuổi Mẫu', null),
  needs: fc.subarray(['loan', 'job-abroad', 'vocational-training']),
})
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('arrive' as const), person }) },
  fc.record({ kind: fc.constant('link' as const), first: fc.nat(), second: fc.nat() }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('talk' as const),
      who: fc.nat(),
      whom: fc.nat(2),
      outcome: fc.constantFrom(...outcomes),
    }),
  },
)

test('on any fair the screen, the spreadsheets, the CSV and the PDF say the same numbers, and every total is the sum of its parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const fair = openTrialFair()
      try {
        const employers = ['Á', 'B', 'C'].map((name) => fair.employer(name))
        const here: { person: string; badge: string }[] = []
        const at = (index: number) => here[index % Math.max(here.length, 1)]
        for (const one of steps) {
          if (one.kind === 'arrive') here.push(fair.arrive(one.person))
          if (one.kind === 'link') {
            const [first, second] = [at(one.first), at(one.second)]
            if (first && second && first !== second) fair.link(first.person, second.person)
          }
          if (one.kind === 'talk') {
            const [visitor, employer] = [at(one.who), employers[one.whom]]
            if (visitor && employer) fair.talk(visitor, employer, { outcome: one.outcome })
          }
        }
        const shown = await fair.tell('figures.read', {})
        const [people] = await readTables((await make(fair, 'attendance', 'xlsx')).body)
        const [turns, ...each] = await readTables((await make(fair, 'interviews', 'xlsx')).body)
        const [, results] = await readTables((await make(fair, 'employers', 'xlsx')).body)
        const [indicators, ...breakdowns] = await readTables((await make(fair, 'summary', 'xlsx')).body)
        if (!people || !turns || !results || !indicators) throw new Error('a sheet is missing')

        // The lists have as many lines as the screen counts.
        expect(people.rows).toHaveLength(shown.totals.attended)
        expect(column(people, 'Giới tính').filter((sex) => sex === 'Nữ')).toHaveLength(shown.totals.women)
        expect(added(column(people, 'Số lượt phỏng vấn'))).toBe(shown.indicators['interview-turns'])
        const met = column(turns, 'Kết quả').filter((outcome) => outcome !== 'Không đến')
        expect(met).toHaveLength(shown.indicators['interview-turns'])
        expect(added(each.map(({ rows }) => String(rows.length)))).toBe(turns.rows.length)
        expect(turns.below.slice(0, 2)).toEqual([
          `Tổng số lượt phỏng vấn: ${met.length}`,
          `Lượt ghi “Không đến”, không tính vào tổng số trên: ${turns.rows.length - met.length}`,
        ])
        expect(turns.below.at(-1)).toBe(`Số người được phỏng vấn: ${shown.totals.interviewed}`)

        // Every indicator stands as the screen has it.
        expect(column(indicators, 'Số lượng').map(Number)).toEqual(Object.values(shown.indicators))

        // Groups add up to the row under them, which is the screen's total; needs alone may overlap.
        for (const [index, name] of breakdownNames.entries()) {
          const table = breakdowns[index]
          if (!table) throw new Error(`no sheet for ${name}`)
          const groups = table.rows.slice(0, -1)
          expect(groups.map((row) => row.slice(2).map(Number))).toEqual(
            shown.breakdowns[name].map(({ key: _key, ...funnel }) => Object.values(funnel)),
          )
          const last = table.rows.at(-1)?.slice(2).map(Number)
          expect(last).toEqual(Object.values(shown.totals))
          const sums = last?.map((_, place) => added(groups.map((row) => row[place + 2] ?? '')))
          if (name !== 'need') expect(last).toEqual(sums)
        }
        const all = column(results, 'Số lượt phỏng vấn')
        expect(Number(all.at(-1))).toBe(added(all.slice(0, -1)))

        // One number a record in the CSV, the same numbers.
        const [, ...people2] = readCsv((await make(fair, 'attendance', 'csv')).body)
        expect(people2).toHaveLength(shown.totals.attended)
        const [, ...facts] = readCsv((await make(fair, 'summary', 'csv')).body)
        const ofFair = facts.filter(([of]) => of === 'Toàn phiên').map((fact) => Number(fact[3]))
        expect(ofFair).toEqual(Object.values(shown.indicators))
        const bySex = facts.filter(([of, , title]) => of === 'Giới tính' && title === 'Số người tham gia')
        expect(added(bySex.map((fact) => fact[3] ?? ''))).toBe(shown.totals.attended)

        // What the PDF's pages are drawn from.
        const drawn = (kind: 'fair-report' | 'attendance-list') =>
          composeDocument({ kind }, fair.fairId, fair.contextOf(fair.window))
        expect(drawn('fair-report')).toMatchObject({ indicators: shown.indicators, totals: shown.totals })
        const list = drawn('attendance-list')
        if (list.kind !== 'attendance-list') throw new Error('another paper')
        expect([list.people.length, list.women]).toEqual([shown.totals.attended, shown.totals.women])
      } finally {
        fair.close()
      }
    }),
    { numRuns: 25 },
  )
}, 240_000)
