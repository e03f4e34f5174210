import { z } from 'zod'
import adjustedFigures from '../../../resources/reports/adjusted-figures.json' with { type: 'json' }
import adjustments from '../../../resources/reports/adjustments.json' with { type: 'json' }
import attendance from '../../../resources/reports/attendance.json' with { type: 'json' }
import breakdown from '../../../resources/reports/breakdown.json' with { type: 'json' }
import employerFile from '../../../resources/reports/employer-file.json' with { type: 'json' }
import employerResults from '../../../resources/reports/employer-results.json' with { type: 'json' }
import employers from '../../../resources/reports/employers.json' with { type: 'json' }
import figures from '../../../resources/reports/figures.json' with { type: 'json' }
import followUpPeople from '../../../resources/reports/follow-up-people.json' with { type: 'json' }
import followUpResults from '../../../resources/reports/follow-up-results.json' with { type: 'json' }
import handover from '../../../resources/reports/handover.json' with { type: 'json' }
import indicators from '../../../resources/reports/indicators.json' with { type: 'json' }
import interviews from '../../../resources/reports/interviews.json' with { type: 'json' }
import yearCommunes from '../../../resources/reports/year-communes.json' with { type: 'json' }
import yearFairs from '../../../resources/reports/year-fairs.json' with { type: 'json' }
import type { ListLayoutName } from '../../../shared/contract/list-layouts.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { Store } from '../../db/store.ts'
import { offered } from './offered.ts'
import type { Offered } from './template.ts'

const shipped: Readonly<Record<ListLayoutName, { fileName: string; columns: readonly Titled[] }>> = {
  attendance,
  interviews,
  employers,
  'employer-results': employerResults,
  indicators,
  breakdown,
  figures,
  adjustments,
  'adjusted-figures': adjustedFigures,
  'employer-file': employerFile,
  handover,
  'year-fairs': yearFairs,
  'year-communes': yearCommunes,
  'follow-up-people': followUpPeople,
  'follow-up-results': followUpResults,
}
type Titled = { field: string; title: string }

const keptShape = z.strictObject({ fileName: z.string(), savedAt: z.int(), text: z.string() })
const titledShape = z.object({ columns: z.array(z.object({ field: z.string(), title: z.string() })) })
type Kept = Pick<Store, 'settings'>

/** A layout as its file has it, not checked yet. `file` is what it is called where something is wrong with it. */
export type LayoutFile = {
  file: string
  raw: unknown
  own: { fileName: string; savedAt: number } | null
  /** What no layout of this list leaves out. */
  must: Pick<Offered, 'mustShow' | 'mustName'>
}

/** The layout a list is laid out by: the office's own, else the one that came with the program. */
export function layoutFile(name: ListLayoutName, { store: { settings } }: { store: Kept }): LayoutFile {
  const kept = keptShape.safeParse(parsed(settings.read(settingOf(name)) ?? 'null'))
  const { fields: _fields, values: _values, counted: _counted, ...must } = offered[name]
  if (!kept.success) return { file: `${name}.json`, raw: shipped[name], own: null, must }
  const { text, ...own } = kept.data
  return { file: own.fileName, raw: parsed(text), own, must }
}

/** As a file to be edited. */
export function layoutText(name: ListLayoutName, place: { store: Kept }): string {
  return `${JSON.stringify(layoutFile(name, place).raw, null, 2)}\n`
}

/** Keeps the office's own where its Word templates are kept: in the sealed database of this machine. */
export function keepLayout(
  name: ListLayoutName,
  kept: z.infer<typeof keptShape>,
  { store: { settings } }: { store: Kept },
): void {
  settings.keep(settingOf(name), JSON.stringify(kept))
  if (name === 'employer-file')
    settings.keep(titlesGivenOut, JSON.stringify([...formerTitles(settings), ...titlesIn(parsed(kept.text))]))
}

export function dropLayout(name: ListLayoutName, { store: { settings } }: { store: Kept }): void {
  settings.drop(settingOf(name))
}

/** What text is as data; undefined where it is no JSON. Some editors put a byte order mark before it. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown
  } catch {
    return undefined
  }
}

/** What the columns of a table of groups are called: as the office has them, and what it leaves out as they came. */
export function breakdownTitles(place: { store: Kept }): ReadonlyMap<string, string> {
  const own = titlesIn(layoutFile('breakdown', place).raw)
  return new Map([...shipped.breakdown.columns, ...own].map(({ field, title }) => [field, title]))
}

const titlesGivenOut = 'employer-file-titles'

/**
 * Every title under which a column of an employer's file was ever given out: a file may come back months after the office
 * has changed its layout.
 */
export function employerFileTitles({ store: { settings } }: { store: Kept }): readonly Titled[] {
  return [...shipped['employer-file'].columns, ...formerTitles(settings)]
}

/** What of it is read when it comes back. */
export const readBack = [
  'reference',
  'fullName',
  'result',
  'workingSince',
  'contractNumber',
  'contractOn',
  'remark',
] as const

/** The title of a column that would be taken for another when the file comes back; null where there is none. */
export function mistakenTitle(columns: readonly Titled[], place: { store: Kept }): string | null {
  const read: readonly string[] = readBack
  const known = [...employerFileTitles(place), ...columns].filter(({ field }) => read.includes(field))
  const isAnothers = ({ field, title }: Titled): boolean =>
    known.some((other) => other.field !== field && fold(other.title) === fold(title))
  return columns.find(isAnothers)?.title ?? null
}

function formerTitles(settings: Kept['settings']): Titled[] {
  return titlesIn({ columns: parsed(settings.read(titlesGivenOut) ?? '[]') })
}

function titlesIn(raw: unknown): Titled[] {
  const read = titledShape.safeParse(raw)
  return read.success ? read.data.columns : []
}

function settingOf(name: ListLayoutName): string {
  return `list-layout-${name}`
}
