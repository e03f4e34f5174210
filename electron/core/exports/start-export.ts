import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { ExportFormat, ExportName } from '../../../shared/contract/exports.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair, newId } from '../context.ts'
import type { ExportedFile } from '../ports.ts'
import { makePassword } from './lock-file.ts'
import { formatsOf, keptMonths, mayHave } from './offer.ts'

/**
 * Passwords of works that are known still, by the command's id: an answer that was lost can be given again, and nothing of
 * it is ever written to the disk.
 */
const given = new Map<string, string>()
const remembered = 40

type Asked = { id: string; name: ExportName; format: ExportFormat; employerId: string | null; year: number | null }

export function startExport(input: CheckedInputOf<'export.start'>, context: Context): OutputOf<'export.start'> {
  return begin(input, context)
}

function begin(
  { id, name, format, employerId, year }: Asked,
  context: Context,
): { work: ReturnType<Context['works']['start']>; password: string | null } {
  const { works, caller } = context
  if (!mayHave(name, caller)) throw new Refusal({ code: 'not-allowed' })
  if (!formatsOf[name].includes(format)) throw new Refusal({ code: 'bad-input', field: 'format' })
  if (name === 'employer-file') requireEmployer(employerId, context)
  currentFair(context)
  const password = isLocked(name) ? passwordOf(id) : null
  const work = works.start(
    {
      id,
      kind: 'export',
      of: employerId === null ? `${name}${year ?? ''}.${format}` : `${name}:${employerId}`,
      name: 'export',
      input: { name, format, employerId, year, months: keptMonths(context), password },
    },
    caller,
  )
  return { work, password }
}

/** Makes a list at once and waits for it, for whoever fetches it by its own address: `attendance.xlsx`. */
export async function exportNow(name: ExportName, format: ExportFormat, context: Context): Promise<ExportedFile> {
  const { works, caller, now } = context
  const { work } = begin({ id: newId(now()), name, format, employerId: null, year: null }, context)
  const result = await works.ended(work.id, caller)
  if (!result.ok) throw new Refusal(result.failure)
  return works.take(work.id, caller)
}

/** People are named in these, and they leave the house. */
function isLocked(name: ExportName): boolean {
  return name === 'employer-file' || name === 'everything'
}

function passwordOf(id: string): string {
  const password = given.get(id) ?? makePassword()
  given.set(id, password)
  const [oldest] = given.keys()
  if (given.size > remembered && oldest !== undefined) given.delete(oldest)
  return password
}

function requireEmployer(employerId: string | null, { store }: Context): void {
  const employer = employerId === null ? undefined : store.fairs.employer(employerId)
  if (!employer || employer.kind === 'center') throw new Refusal({ code: 'not-found', field: 'employerId' })
}
