import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Line } from '../../../shared/contract/list-lines.ts'
import { Refusal } from '../../../shared/failure.ts'
import { viewRows } from '../attendee-rows.ts'
import type { Context } from '../context.ts'
import { mergeFields } from '../person-fields.ts'
import type { HeldFile } from './held-files.ts'
import type { Planned, PlannedPerson } from './line.ts'
import type { Candidate } from './candidate.ts'
import { fairOf, mapLines, type Plan, planLines } from './planning.ts'
import { cellsOf } from './read-file.ts'
import { countFates, sensitiveIn } from './show-import.ts'
import { inSlices } from './slices.ts'

type Asked = CheckedInputOf<'import.preview'>
type Scope = Asked['scope']
type AnyLine = Plan['lines'][number]

/** What would become of each line, under what a person has said so far; writes nothing. */
export async function previewImport(input: Asked, context: Context): Promise<OutputOf<'import.preview'>> {
  const held = context.heldFiles.get(input.handle, context.caller.stationId)
  const plan = await planNow(held, input, context)
  const inScope: Record<Scope, AnyLine[]> = { all: [], problems: [], undecided: [], 'not-taken': [] }
  for (const line of plan.lines) for (const scope of scopesOf(line)) inScope[scope].push(line)
  const alike = alikeIn(plan.lines)
  const shown = inScope[input.scope].slice(input.offset, input.offset + input.limit)
  return {
    scope: input.scope,
    offset: input.offset,
    counts: countFates(plan.lines),
    scopes: {
      all: inScope.all.length,
      problems: inScope.problems.length,
      undecided: inScope.undecided.length,
      'not-taken': inScope['not-taken'].length,
    },
    sensitive: sensitiveIn(plan),
    remarks: remarksIn(plan.lines),
    lines: shown.map((line) => showLine(line, { held, alike, context })),
  }
}

/** A newer question of the same file stops the one before it: nobody waits for that any more. */
async function planNow(held: HeldFile, { settings }: Asked, context: Context): Promise<Plan> {
  const file = await cellsOf(held, context)
  held.stop?.abort(new Refusal({ code: 'question-overtaken' }))
  const stop = new AbortController()
  held.stop = stop
  let total: number | null = null
  const tell = (done: number): void => void (held.standing = { stage: 'matching', done, total })
  try {
    const lines = await inSlices(mapLines(held, file, settings, context), tell, stop.signal)
    total = lines.length
    return await inSlices(planLines(held, lines, settings, context, true), tell, stop.signal)
  } finally {
    if (held.stop === stop) {
      held.stop = null
      held.standing = { stage: 'resting', done: 0, total: null }
    }
  }
}

function scopesOf(line: AnyLine): Scope[] {
  const isLooked = line.source.problems.some(({ level }) => level !== 'note') && line.fate !== 'skipped'
  const isTaken = !(['undecided', 'wrong', 'left-out', 'skipped'] as const).some((fate) => fate === line.fate)
  return [
    'all',
    ...(isLooked || line.fate === 'wrong' ? (['problems'] as const) : []),
    ...(line.fate === 'undecided' || line.differs.length > 0 ? (['undecided'] as const) : []),
    ...(isTaken ? [] : (['not-taken'] as const)),
  ]
}

function remarksIn(lines: readonly AnyLine[]): OutputOf<'import.preview'>['remarks'] {
  const found = new Map<string, OutputOf<'import.preview'>['remarks'][number]>()
  for (const { source } of lines)
    for (const { field, code, level } of source.problems) {
      const remark = found.get(`${field} ${code}`)
      if (remark) remark.lines += 1
      else found.set(`${field} ${code}`, { field, code, level, lines: 1 })
    }
  return [...found.values()].toSorted((one, other) => other.lines - one.lines)
}

type Problem = AnyLine['source']['problems'][number]
const sameness = ({ field, code, was }: Problem): string => JSON.stringify([field, code, was])

/** How many lines have each problem with the very same text in the cell. */
function alikeIn(lines: readonly AnyLine[]): ReadonlyMap<string, number> {
  const alike = new Map<string, number>()
  for (const { source } of lines)
    for (const problem of source.problems)
      if (problem.level !== 'note') alike.set(sameness(problem), (alike.get(sameness(problem)) ?? 0) + 1)
  return alike
}

type Shown = { held: HeldFile; alike: ReadonlyMap<string, number>; context: Context }

function showLine(line: AnyLine, { held, alike, context }: Shown): Line {
  const { source, fate, fills, differs } = line
  const { sheet, row, part, hidden, skip, said, problems } = source
  const people = source.kind === 'people' ? (line as PlannedPerson) : null
  return {
    sheet,
    row,
    part,
    hidden,
    skip,
    said,
    problems: problems.map((problem) => ({ ...problem, alike: (alike.get(sameness(problem)) ?? 1) - 1 })),
    fate,
    fills,
    differs,
    person: people?.person ?? null,
    employer: source.kind === 'employers' ? source.employer : null,
    vacancy: source.kind === 'employers' ? source.vacancy : null,
    sensitiveDropped: people?.sensitiveDropped ?? false,
    candidates: showCandidates(people?.candidates ?? [], held, context),
    twin: showTwin(line.twin),
  }
}

function showTwin(twin: Planned | null): Line['twin'] {
  if (twin === null) return null
  const { sheet, row, part, said } = twin.source
  return { sheet, row, part, said }
}

/** More than these of one name are told apart on paper. */
const mostShown = 5

function showCandidates(candidates: readonly Candidate[], held: HeldFile, context: Context): Line['candidates'] {
  if (candidates.length === 0) return []
  const { store } = context
  const shown = candidates.slice(0, mostShown)
  const roots = shown.map(({ root }) => root)
  const rows = new Map(viewRows(store, roots, fairOf(held, context).id).map((row) => [row.id, row]))
  return shown.flatMap(({ root, matches, differs }) => {
    const row = rows.get(root)
    if (!row) return []
    const { id, fullName, birthDate, sex, communeCode, village, phone } = row
    const idTail = mergeFields(store.persons.group(root)).idNumber?.slice(-4) ?? null
    const certain = matches.includes('id-number')
    return { id, fullName, birthDate, sex, communeCode, village, phone, idTail, certain, matches, differs }
  })
}
