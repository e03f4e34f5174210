import type { EmployerPasswords } from '../../../shared/contract/exports.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair } from '../context.ts'
import { countVisitors, deleteByDay } from './employer-file.ts'
import { employerFileNames } from './employer-names.ts'
import { makePassword } from './lock-file.ts'
import { keptMonths } from './offer.ts'

/**
 * A password for the file of every employer somebody agreed to be shared with, and who is left out since nobody did. What
 * is said here is what is made, also where somebody changes their mind before it is.
 *
 * @throws Refusal `not-found` where nobody shares with any; `template-wrong`
 */
export function makeEmployerPasswords(context: Context): EmployerPasswords {
  const { store } = context
  const fair = currentFair(context)
  const visitors = countVisitors(context)
  const all = store.fairs.employers(fair.id)
  const { taking = [], out = [] } = Object.groupBy(
    all.filter(({ kind }) => kind !== 'center'),
    ({ id }) => ((visitors.get(id)?.sharing ?? 0) > 0 ? 'taking' : 'out'),
  )
  if (taking.length === 0) throw new Refusal({ code: 'not-found', field: 'employers' })
  const names = employerFileNames(all, fair.held_on, context)
  return {
    fair: fair.name,
    heldOn: fair.held_on,
    isRehearsal: fair.status === 'rehearsal',
    deleteBy: deleteByDay(fair.held_on, keptMonths(context)),
    files: taking.map(({ id, name, booth }) => ({
      employerId: id,
      employer: name,
      booth,
      fileName: names.get(id) ?? '',
      password: makePassword(),
    })),
    leftOut: out.map(({ name }) => name),
  }
}
