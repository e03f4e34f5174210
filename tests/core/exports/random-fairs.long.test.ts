import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTrialFair } from './trial-fair.ts'
import { readCsv, readTable } from './read-back.ts'

const step = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    sex: fc.constantFrom('male' as const, 'female' as const, null),
    fullName: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('link' as const), first: fc.nat(), second: fc.nat() }),
  fc.record({ kind: fc.constant('talk' as const), who: fc.nat(), whom: fc.nat(2) }),
  fc.record({ kind: fc.constant('replace' as const), who: fc.nat() }),
)

test('on any fair, screen, spreadsheet and CSV agree to the last person', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const fair = openTrialFair()
      try {
        const employers = ['Á', 'B', 'C'].map((name) => fair.employer(name))
        const here: { person: string; badge: string }[] = []
        const at = (index: number) => here[index % Math.max(here.length, 1)]
        for (const one of steps) {
          if (one.kind === 'arrive') here.push(fair.arrive({ fullName: one.fullName, sex: one.sex }))
          if (one.kind === 'link') {
            const [first, second] = [at(one.first), at(one.second)]
            if (first && second && first !== second) fair.link(first.person, second.person)
          }
          if (one.kind === 'talk') {
            const [visitor, employer] = [at(one.who), employers[one.whom]]
            if (visitor && employer) fair.talk(visitor, employer)
          }
          if (one.kind === 'replace') {
            const visitor = at(one.who)
            if (visitor) {
              fair.voidBadge(visitor.badge)
              visitor.badge = fair.badge(visitor.person)
            }
          }
        }
        const counts = await fair.tell('attendee.count', {})
        const sheet = await readTable((await fair.file('attendance.xlsx')).body)
        const [, ...records] = readCsv((await fair.file('attendance.csv')).body)
        const turns = await readTable((await fair.file('interviews.xlsx')).body)
        const shown = await fair.tell('attendee.latest', { limit: 200 })
        expect(sheet.rows).toHaveLength(counts.persons)
        expect(records).toHaveLength(counts.persons)
        expect(turns.rows).toHaveLength(counts.interviews)
        expect(sheet.rows.reduce((total, row) => total + Number(row[13]), 0)).toBe(counts.interviews)
        expect(new Set(sheet.rows.map((row) => row[1]))).toEqual(new Set(shown.map(({ badgeNumber }) => badgeNumber)))
      } finally {
        fair.close()
      }
    }),
    { numRuns: 25 },
  )
})
