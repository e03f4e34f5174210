import { z } from 'zod'
import { query } from './procedure.ts'
import * as shape from './shapes.ts'

/**
 * Every indicator a fair is reported by (names, order and the field of the Centers' own system in
 * `resources/lists/report-indicators.json`). Persons are attendees (roots), each once; turns are counted apart and never mixed.
 */
export const indicatorCodes = [
  'employers-registered',
  'employers-interviewing',
  'employers-authorising',
  'vacancies',
  'wanted',
  'wanted-in-province',
  'wanted-out-of-province',
  'wanted-abroad',
  'wanted-place-unknown',
  'wanted-skilled',
  'wanted-unskilled',
  'wanted-skill-unknown',
  'registered-ahead',
  'registered-ahead-came',
  'attended',
  'attended-women',
  'attended-minority',
  'children',
  'counselled',
  'counsel-turns',
  'interviewed',
  'interview-turns',
  'pre-selected',
  'pre-selected-skilled',
  'pre-selected-unskilled',
  'appointments',
  'hired',
  'overseas',
  'connected',
  'handbooks',
] as const
export const indicatorCode = z.enum(indicatorCodes)
export type IndicatorCode = z.infer<typeof indicatorCode>

/** Persons at each step: somebody who came, and how far they got. All are counts of attendees. */
export const funnelShape = z.strictObject({
  attended: z.int(),
  women: z.int(),
  counselled: z.int(),
  interviewed: z.int(),
  preSelected: z.int(),
  appointments: z.int(),
  hired: z.int(),
})
export type Funnel = z.infer<typeof funnelShape>

/**
 * How those who came are told apart. In every one but `need` each person stands in exactly one group, so that the groups'
 * sums are the totals; a person may have several needs or none.
 */
export const breakdownNames = [
  'sex',
  'age',
  'ethnicity',
  'household',
  'disability',
  'qualification',
  'commune',
  'village',
  'need',
] as const
export const breakdownName = z.enum(breakdownNames)
export type BreakdownName = z.infer<typeof breakdownName>

/** Age by the year of birth at the fair's year: under 16, 16–24, 25–34, 35–44, 45–59, 60 and more. */
export const ageGroups = ['under-16', '16-24', '25-34', '35-44', '45-59', '60-plus'] as const

export const groupShape = funnelShape.extend({
  /**
   * A code of its list, a commune's code, `commune/village` (the village empty where only the commune was told), an age group,
   * `yes`/`no`, or `unknown` where nobody said.
   */
  key: z.string(),
})
export type Group = z.infer<typeof groupShape>

/** All figures of one fair: the one answer that screens, spreadsheets, PDF, papers and snapshots show. */
export const figuresShape = z.strictObject({
  fairId: shape.id,
  /** When they were counted. */
  asOf: shape.moment,
  indicators: z.record(indicatorCode, z.int()),
  totals: funnelShape,
  /** Groups in the order of their list (communes as the fair names them, then others by name); those with nobody are left out. */
  breakdowns: z.record(breakdownName, z.array(groupShape)),
})
export type Figures = z.infer<typeof figuresShape>

export const figuresProcedures = {
  /** The figures of this fair or of another one; a rehearsal's are its own and in no other total. */
  'figures.read': query(
    ['desk', 'office', 'leader'],
    z.strictObject({ fairId: shape.id.nullable().default(null) }),
    figuresShape,
  ),
} as const
