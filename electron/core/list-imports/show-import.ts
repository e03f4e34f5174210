import { z } from 'zod'
import type { ListImport } from '../../../shared/contract/imports.ts'
import { type Fate, fates } from '../../../shared/contract/list-lines.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import type { Context } from '../context.ts'
import type { LeftOut } from './left-out.ts'
import { countWaiting } from './pieces.ts'
import type { Plan } from './planning.ts'
import { whyStuck } from './stuck.ts'

/** What of an import travels with it: figures only, nothing of a person. */
const reportShape = z.object({
  counts: z.record(z.enum(fates), z.int()),
  lines: z.int(),
  sensitive: z.int(),
  /** The sheets taken, in the order of the file. */
  sheets: z.array(z.string()),
  /** Imports of versions before 0.7.0 do not tell. */
  leftOut: z.object({ sheets: z.array(z.string()), columns: z.array(z.string()) }).default({ sheets: [], columns: [] }),
  kept: z.int().nullable(),
})
export type Report = z.infer<typeof reportShape>

/** How many lines of a plan come to what. */
export function countFates(lines: Plan['lines']): Report['counts'] {
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Report['counts']
  for (const { fate } of lines) counts[fate] += 1
  return counts
}

export function sensitiveIn(plan: Plan): number {
  return plan.kind === 'employers' ? 0 : plan.lines.filter(({ sensitiveDropped }) => sensitiveDropped).length
}

export function reportOf(plan: Plan, sheets: readonly string[], leftOut: LeftOut): Report {
  return {
    counts: countFates(plan.lines),
    lines: plan.lines.length,
    sensitive: sensitiveIn(plan),
    sheets: [...sheets],
    leftOut,
    kept: null,
  }
}

/** The report of an import; one of a later version that cannot be read tells nothing. */
export function reportIn({ report }: Pick<ListImportRow, 'report'>): Report {
  const read = reportShape.safeParse(JSON.parse(report))
  if (read.success) return read.data
  return {
    counts: countFates([]),
    lines: 0,
    sensitive: 0,
    sheets: [],
    leftOut: { sheets: [], columns: [] },
    kept: null,
  }
}

/** What wrote something. */
const making: readonly Fate[] = ['added', 'joined', 'filled', 'changed']

/** An import as screens show it. */
export function showImport(row: ListImportRow, context: Pick<Context, 'store' | 'heldFiles'>): ListImport {
  const { store } = context
  const { counts, lines, sensitive, leftOut, kept } = reportIn(row)
  const waiting = countWaiting(row.id, store)
  const receipt = store.receipts.read(row.id)
  const isMaking = making.some((fate) => counts[fate] > 0)
  return {
    id: row.id,
    kind: row.kind === 'employers' ? 'employers' : 'people',
    fileName: row.file_name,
    takenAt: row.taken_at,
    undoneAt: row.undone_at,
    counts,
    lines,
    sensitive,
    leftOut,
    kept,
    waiting: Math.min(lines, waiting),
    stuck: waiting === 0 ? null : whyStuck(row.id, context),
    canUndo: row.undone_at === null && isMaking && receipt?.procedure === 'import.commit',
  }
}
