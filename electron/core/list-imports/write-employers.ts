import type { Patch } from '../../db/tables.ts'
import { type Context, newId } from '../context.ts'
import { employerChanges, employerPatch, vacancyChanges, vacancyPatch } from './employer-fields.ts'
import type { Planned, PlannedEmployer } from './line.ts'

type Writing = { fairId: string; list: string; context: Context }
/** `next`: a moment for each new row, since employers and vacancies are shown in the order they were entered. */
type Ordered = Writing & { next: () => number }

/** Writes employers and vacancies as planned; answers what each line became. Part of the caller's transaction. */
export function writeEmployers(lines: readonly PlannedEmployer[], writing: Writing): Map<Planned, string> {
  const { store, now } = writing.context
  let moment = now()
  const next = (): number => moment++
  const records = new Map<Planned, string>()
  const employers = new Map<PlannedEmployer, string>()

  function employerOf(line: PlannedEmployer): string | null {
    if (line.employerId !== null) return line.employerId
    const head = line.head ?? line
    const known = employers.get(head)
    if (known !== undefined) return known
    const { employer } = head.source
    if (employer === null) return null
    const at = next()
    const id = newId(at)
    const fields = { kind: 'employer', authorises_center: 0, ...employerPatch(employer) }
    store.changes.create('employer', id, { fair: writing.fairId, list: writing.list, ...fields }, at)
    employers.set(head, id)
    return id
  }

  for (const line of lines) {
    if (!isWritten(line)) continue
    const employerId = employerOf(line)
    if (employerId === null) continue
    const record = writeVacancy(line, employerId, { ...writing, next }) ?? employerId
    changeEmployer(line, writing)
    records.set(line, record)
  }
  for (const line of lines) {
    const record = line.fate === 'doubled' && line.twin !== null ? records.get(line.twin) : undefined
    if (record !== undefined) records.set(line, record)
  }
  return records
}

function isWritten({ fate }: PlannedEmployer): boolean {
  return fate === 'added' || fate === 'filled' || fate === 'changed' || fate === 'unchanged'
}

function writeVacancy(line: PlannedEmployer, employer: string, { list, context, next }: Ordered): string | null {
  const { vacancy } = line.source
  if (vacancy === null) return null
  const { store } = context
  if (line.vacancyId === null) {
    const at = next()
    const id = newId(at)
    store.changes.create('vacancy', id, { employer, list, ...vacancyPatch(vacancy) }, at)
    return id
  }
  const row = store.fairs.vacancy(line.vacancyId)
  if (row) update('vacancy', row.id, vacancyChanges(row, vacancy), line.changesMade, context)
  return line.vacancyId
}

/** Only the first line of a known employer was held against them; what it would fill or change is written with that line. */
function changeEmployer(line: PlannedEmployer, { context }: Writing): void {
  const { employer } = line.source
  const row = line.employerId === null ? undefined : context.store.fairs.employer(line.employerId)
  if (!row || employer === null || !line.isFirst) return
  update('employer', row.id, employerChanges(row, employer), line.changesMade, context)
}

function update(
  table: 'employer' | 'vacancy',
  id: string,
  { fills, changes }: { fills: Patch; changes: Patch },
  changesMade: boolean,
  { store }: Context,
): void {
  const patch = changesMade ? { ...fills, ...changes } : fills
  if (Object.keys(patch).length > 0) store.changes.update(table, id, patch)
}
