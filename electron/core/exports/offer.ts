import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type ExportFormat, type ExportName, exportNames, usualMonths } from '../../../shared/contract/exports.ts'
import { adjustedFair } from '../closing/snapshots.ts'
import { type Context, currentFair } from '../context.ts'
import type { Caller } from '../ports.ts'
import { once } from '../receipts.ts'
import { countVisitors, deleteByDay } from './employer-file.ts'

/** In which formats each file is made. */
export const formatsOf: Readonly<Record<ExportName, readonly ExportFormat[]>> = {
  attendance: ['xlsx', 'csv', 'pdf'],
  interviews: ['xlsx', 'csv'],
  employers: ['xlsx', 'csv'],
  summary: ['xlsx', 'csv', 'pdf'],
  adjustments: ['xlsx', 'csv'],
  'employer-file': ['xlsx', 'zip'],
  everything: ['zip'],
  year: ['xlsx', 'csv'],
  'follow-up': ['xlsx', 'csv'],
}

/** What leaves the Center, or is everything at once, only the organizer makes. */
const forTheOffice = new Set<ExportName>(['employer-file', 'everything', 'follow-up'])
const naming = new Set<ExportName>(['attendance', 'interviews', 'employer-file', 'everything', 'follow-up'])
/** Of no one fair: offered where they are shown. */
const overFairs = new Set<ExportName>(['year', 'follow-up'])
const settingName = 'employer-file-months'

export function mayHave(name: ExportName, { role }: Caller): boolean {
  return role === 'office' || (role === 'desk' && !forTheOffice.has(name))
}

export function listExports(_input: CheckedInputOf<'export.list'>, context: Context): OutputOf<'export.list'> {
  const { store, caller } = context
  const fair = currentFair(context)
  const employers = store.fairs.employers(fair.id).filter(({ kind }) => kind !== 'center')
  const [persons, logged] = [store.attendances.countPresence(fair.id).persons, store.interviews.totals(fair.id).lines]
  const adjusted = adjustedFair(fair.id, context)
  const rows: Record<ExportName, number> = {
    attendance: persons,
    interviews: logged,
    employers: employers.length,
    summary: persons,
    adjustments: adjusted?.total ?? 0,
    'employer-file': employers.length,
    everything: persons + logged,
    year: 0,
    'follow-up': 0,
  }
  return exportNames
    .filter((name) => !overFairs.has(name) && mayHave(name, caller))
    .filter((name) => name !== 'adjustments' || adjusted !== null)
    .map((name) => ({ name, formats: [...formatsOf[name]], isPersonal: naming.has(name), rows: rows[name] }))
}

export function readEmployerFiles(
  _input: CheckedInputOf<'employer-file.read'>,
  context: Context,
): OutputOf<'employer-file.read'> {
  const fair = currentFair(context)
  const visitors = countVisitors(context)
  const months = keptMonths(context)
  return {
    months,
    deleteBy: deleteByDay(fair.held_on, months),
    employers: context.store.fairs
      .employers(fair.id)
      .filter(({ kind }) => kind !== 'center')
      .map(({ id, name, booth }) => ({
        employerId: id,
        name,
        booth,
        ...(visitors.get(id) ?? { persons: 0, sharing: 0 }),
      })),
  }
}

export function keepEmployerFiles(
  { id, months }: CheckedInputOf<'employer-file.keep'>,
  context: Context,
): OutputOf<'employer-file.keep'> {
  const work = () => {
    context.store.settings.keep(settingName, String(months))
    return {}
  }
  return once(context, 'employer-file.keep', id, work, () => ({}))
}

/** Months after the fair an employer may keep what it took along. */
export function keptMonths({ store }: Pick<Context, 'store'>): number {
  const kept = Number(store.settings.read(settingName) ?? usualMonths)
  return Number.isInteger(kept) && kept > 0 ? kept : usualMonths
}
