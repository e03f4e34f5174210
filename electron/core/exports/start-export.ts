import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { EmployerPasswords, ExportFormat, ExportName } from '../../../shared/contract/exports.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair, newId } from '../context.ts'
import type { ExportedFile } from '../ports.ts'
import { makeEmployerPasswords } from './employer-passwords.ts'
import { makePassword } from './lock-file.ts'
import { formatsOf, keptMonths, mayHave } from './offer.ts'

/**
 * Passwords of works that are known still, by the command's id: an answer that was lost can be given again, and nothing of
 * it is ever written to the disk.
 */
const given = new Map<string, string>()
const givenToAll = new Map<string, EmployerPasswords>()
const remembered = 40

type Asked = { id: string; name: ExportName; format: ExportFormat; employerId: string | null; year: number | null }

export function startExport(input: CheckedInputOf<'export.start'>, context: Context): OutputOf<'export.start'> {
  const { name, format } = input
  if (name === 'employer-file' && format === 'zip') return beginAll(input, context)
  return { ...begin(input, context), passwords: null }
}

/** The files of all employers in one archive. */
function beginAll({ id, employerId }: Asked, context: Context): OutputOf<'export.start'> {
  const { works, caller } = context
  if (!mayHave('employer-file', caller)) throw new Refusal({ code: 'not-allowed' })
  if (employerId !== null) throw new Refusal({ code: 'bad-input', field: 'employerId' })
  const passwords = givenBefore(givenToAll, id, () => makeEmployerPasswords(context))
  const files = passwords.files.map(({ employerId, password }) => ({ employerId, password }))
  const work = works.start(
    {
      id,
      kind: 'export',
      of: 'employer-file.zip',
      name: 'employer-files',
      input: { months: keptMonths(context), files },
    },
    caller,
  )
  return { work, password: null, passwords }
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
  const password = isLocked(name) ? givenBefore(given, id, makePassword) : null
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

/** What was given under an id, or what is given now. */
function givenBefore<Given>(known: Map<string, Given>, id: string, make: () => Given): Given {
  const one = known.get(id) ?? make()
  known.set(id, one)
  const [oldest] = known.keys()
  if (known.size > remembered && oldest !== undefined) known.delete(oldest)
  return one
}

function requireEmployer(employerId: string | null, { store }: Context): void {
  const employer = employerId === null ? undefined : store.fairs.employer(employerId)
  if (!employer || employer.kind === 'center') throw new Refusal({ code: 'not-found', field: 'employerId' })
}
