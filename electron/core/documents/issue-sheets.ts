import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { EmployerRow } from '../../db/fairs.ts'
import { type Context, currentFair, ownStation } from '../context.ts'
import { once } from '../receipts.ts'

/** Rows that fit an A4 page in a hand that is in a hurry. */
const rowsOf = { interviews: 20, register: 14 } as const
/** One paper holds so many sheets (shared/paper-documents.ts). */
const mostAtOnce = 500
/** Machines of one fair do not hear of each other's sheets while they number theirs: each letter has so many numbers. */
const numbersOfLetter = 10_000

/**
 * Numbers sheets before they are printed, on from this machine's last. An interview sheet keeps which vacancies its printed numbers
 * stand for, whatever is offered later; an empty list of employers takes every booth that interviews.
 */
export function issueSheets(input: CheckedInputOf<'sheet.issue'>, context: Context): OutputOf<'sheet.issue'> {
  const { store, now } = context
  const work = () => {
    const fair = currentFair(context)
    const before = (ownStation(context).letter.charCodeAt(0) - 'A'.charCodeAt(0)) * numbersOfLetter
    const first = Math.max(before, store.paperSheets.newest(fair.id)) + 1
    const wanted = employersOf(input, context).flatMap((employer) =>
      Array.from({ length: input.copies }, () => employer),
    )
    if (wanted.length === 0) throw new Refusal({ code: 'not-found', field: 'employerIds' })
    if (wanted.length > mostAtOnce) throw new Refusal({ code: 'bad-input', field: 'copies' })
    for (const [index, employer] of wanted.entries()) {
      store.paperSheets.issue({
        fair: fair.id,
        number: first + index,
        kind: input.kind,
        employer: employer?.id ?? null,
        vacancies: employer === null ? null : JSON.stringify(store.fairs.vacancies(employer.id).map(({ id }) => id)),
        rows: rowsOf[input.kind],
        issued_at: now(),
      })
    }
    return { first: String(first), count: String(wanted.length) }
  }
  return once(context, 'sheet.issue', input.id, work, ({ first, count }) => ({
    numbers: Array.from({ length: Number(count) }, (_, index) => Number(first) + index),
  }))
}

function employersOf({ kind, employerIds }: CheckedInputOf<'sheet.issue'>, context: Context): (EmployerRow | null)[] {
  if (kind === 'register') return [null]
  const { fairs } = context.store
  const all = fairs.employers(currentFair(context).id)
  if (employerIds.length === 0) return all.filter((employer) => employer.kind !== 'center')
  return [...new Set(employerIds)].map((id) => {
    const employer = all.find((one) => one.id === id)
    if (!employer) throw new Refusal({ code: 'not-found', field: 'employerIds' })
    return employer
  })
}
