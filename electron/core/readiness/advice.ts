import type { Readiness, ReadinessEntry } from '../../../shared/contract/readiness.ts'
import { type BadgeFormatName, badgeFormats, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Context } from '../context.ts'
import { showFair } from '../fairs.ts'

/** What a fair of this province usually has, where nobody has said what is expected. */
const usual = 200
/** People pile up before the speeches: all of them come within an hour and a half. */
const rush = 1.5
/** A printer busier than that makes a queue: jams, paper and reprints take the rest. */
const mostBusy = 0.7

/** Which way of badge printing this printer is quick enough for; null until a badge was printed and read back. */
export function adviceFor(entries: readonly ReadinessEntry[], fair: FairRow, context: Context): Readiness['advice'] {
  const badge = entries.find(({ name }) => name === 'badge')
  const { seconds, format } = badge?.facts ?? {}
  if (badge?.finding !== 'badge-read' || seconds === undefined || format === undefined) return null
  const ahead = context.store.search.atFair(fair.id, 'ahead').length
  const { expected, source } = expectedAt(fair, ahead, context)
  const perHour = Math.ceil(expected / rush)
  const sheetEach = isSheetEach(format)
  const isQuick = (seconds * perHour) / 3600 <= mostBusy
  const way = isQuick && !sheetEach ? 'desk' : ahead * 2 >= expected ? 'stacks' : 'blanks'
  return { way, seconds, expected, perHour, source, ahead, sheetEach }
}

type Expected = { expected: number; source: 'target' | 'ahead' | 'usual' }

function expectedAt({ id }: FairRow, ahead: number, context: Context): Expected {
  const { persons, communes } = showFair(id, context).targets
  const target = Math.max(
    persons ?? 0,
    Object.values(communes).reduce((sum, some) => sum + some, 0),
  )
  if (target === 0 && ahead === 0) return { expected: usual, source: 'usual' }
  return target >= ahead ? { expected: target, source: 'target' } : { expected: ahead, source: 'ahead' }
}

function isSheetEach(format: BadgeFormatName): boolean {
  return badgesPerPage(badgeFormats[format]) > 1
}
