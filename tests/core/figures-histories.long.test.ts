import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attendee } from '../../shared/contract/attendee.ts'
import { breakdownNames, type Figures, type Funnel, funnelShape } from '../../shared/contract/figures.ts'
import { exportFile } from '../../electron/core/exports/export-file.ts'
import type { TestStation } from '../support/station.ts'
import { readTable } from './exports/read-back.ts'
import { anyDay, liveDay, rootsOf } from './figures-random.ts'
import { live } from './histories.ts'
import { anyHistory } from './history-steps.ts'

const runs = Number(process.env['HISTORY_RUNS'] ?? 30)
const withTime = 120_000
const stepNames = Object.keys(funnelShape.shape) as (keyof Funnel)[]

function sums(groups: readonly Funnel[]): Funnel {
  return Object.fromEntries(
    stepNames.map((name) => [name, groups.reduce((sum, group) => sum + group[name], 0)]),
  ) as Funnel
}

function expectToAddUp(figures: Figures): void {
  for (const name of breakdownNames)
    if (name !== 'need') expect({ [name]: sums(figures.breakdowns[name]) }).toEqual({ [name]: figures.totals })
  const { indicators, totals } = figures
  expect(indicators).toMatchObject({
    attended: totals.attended,
    'attended-women': totals.women,
    // Of a code no list knows nobody can say.
    'attended-minority': figures.breakdowns.ethnicity
      .filter(({ key }) => ['tay', 'nung'].includes(key))
      .reduce((sum, { attended }) => sum + attended, 0),
    counselled: totals.counselled,
    interviewed: totals.interviewed,
    'pre-selected': totals.preSelected,
    appointments: totals.appointments,
    hired: totals.hired,
  })
  // Nobody had a turn without being interviewed, nor the other way round.
  expect(indicators['interview-turns']).toBeGreaterThanOrEqual(indicators.interviewed)
  expect(indicators['interview-turns'] > 0).toBe(indicators.interviewed > 0)
  const part = (...codes: (keyof Figures['indicators'])[]) => codes.reduce((sum, code) => sum + indicators[code], 0)
  expect(part('pre-selected-skilled', 'pre-selected-unskilled')).toBe(totals.preSelected)
  const places = ['wanted-in-province', 'wanted-out-of-province', 'wanted-abroad', 'wanted-place-unknown'] as const
  expect(part(...places)).toBe(indicators.wanted)
  expect(part('wanted-skilled', 'wanted-unskilled', 'wanted-skill-unknown')).toBe(indicators.wanted)
}

/** What the other screens and the lists say of the same fair. */
async function expectToAgree(figures: Figures, station: TestStation): Promise<void> {
  const counted = await station.tell('attendee.count', {})
  const { indicators } = figures
  const board = await station.tell('board.read', {})
  expect([board.figures.indicators, board.inside]).toEqual([indicators, counted.inside])
  expect({
    persons: indicators.attended,
    ahead: indicators['registered-ahead'] - indicators['registered-ahead-came'],
    children: indicators.children,
    interviews: indicators['interview-turns'],
    interviewed: indicators.interviewed,
  }).toEqual({
    persons: counted.persons,
    ahead: counted.ahead,
    children: counted.children,
    interviews: counted.interviews,
    interviewed: counted.interviewed,
  })
  const served = await station.tell('service.list', { limit: 500 })
  expect([indicators.counselled, indicators['counsel-turns'], indicators.handbooks]).toEqual([
    served.persons,
    served.byKind.reduce((sum, { turns }) => sum + turns, 0),
    served.byTitle.reduce((sum, { copies }) => sum + copies, 0),
  ])
  const rows = async (name: string) => {
    const file = await exportFile(name, new URLSearchParams(), station.contextOf(station.window))
    return (await readTable(file.body)).rows
  }
  const people = await rows('attendance.xlsx')
  expect(people).toHaveLength(indicators.attended)
  expect(people.filter((row) => row[4] === 'Nữ')).toHaveLength(indicators['attended-women'])
  const poor = figures.breakdowns.household.find(({ key }) => key === 'poor')?.attended ?? 0
  expect(people.filter((row) => row[10]?.startsWith('Hộ nghèo'))).toHaveLength(poor)
  const met = (await rows('interviews.xlsx')).filter((row) => !row.includes('Không đến'))
  expect(met).toHaveLength(indicators['interview-turns'])
}

test(
  'after any history every breakdown adds up, and figures are what lists and other screens say',
  { timeout: withTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { desks } = await live(history)
        for (const desk of desks) {
          await desk.tell('booth.sit', { employerId: null })
          const figures = await desk.tell('figures.read', {})
          expectToAddUp(figures)
          await expectToAgree(figures, desk)
          desk.close()
        }
      }),
      { numRuns: Math.min(runs, 15) },
    )
  },
)

test(
  'on any day each person stands in the groups that their own page tells of, and once',
  { timeout: withTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const { station, fair } = await liveDay(day)
        await station.tell('booth.sit', { employerId: null })
        const figures = await station.tell('figures.read', { fairId: fair.id })
        expectToAddUp(figures)
        await expectToAgree(figures, station)
        const came: Attendee[] = []
        for (const attendeeId of rootsOf(station)) {
          const attendee = await station.tell('attendee.read', { attendeeId })
          if (attendee.arrivedAt !== null) came.push(attendee)
        }
        expect(attendedBy(figures, 'sex')).toEqual(tally(came, ({ sex }) => [sex ?? 'unknown']))
        expect(attendedBy(figures, 'ethnicity')).toEqual(tally(came, ({ ethnicity }) => [ethnicity ?? 'unknown']))
        expect(attendedBy(figures, 'household')).toEqual(tally(came, ({ household }) => [household ?? 'unknown']))
        expect(attendedBy(figures, 'disability')).toEqual(
          tally(came, ({ disability }) => [disability === null ? 'unknown' : disability ? 'yes' : 'no']),
        )
        expect(attendedBy(figures, 'qualification')).toEqual(tally(came, (one) => [one.qualification ?? 'unknown']))
        expect(attendedBy(figures, 'commune')).toEqual(tally(came, (one) => [one.communeCode ?? 'unknown']))
        expect(attendedBy(figures, 'need')).toEqual(tally(came, ({ needs }) => needs))
        expect(figures.indicators.overseas).toBe(came.filter(({ needs }) => needs.includes('job-abroad')).length)
        station.close()
      }),
      { numRuns: runs },
    )
  },
)

function attendedBy({ breakdowns }: Figures, name: (typeof breakdownNames)[number]): Record<string, number> {
  const there = breakdowns[name].filter(({ attended }) => attended > 0)
  return Object.fromEntries(there.map(({ key, attended }) => [key, attended]))
}

function tally(came: readonly Attendee[], keysOf: (one: Attendee) => readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of came) for (const key of keysOf(one)) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
