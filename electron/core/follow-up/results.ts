import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { FollowUpCounts, Stage } from '../../../shared/contract/follow-up.ts'
import type { FollowUpRow } from '../../db/follow-ups.ts'
import type { Context } from '../context.ts'
import { type Case, casesOf, heardAt, isAnswer, realFairs } from './cases.ts'

/** What became of everybody chosen, by fair and employer. */
export function readResults(
  _input: CheckedInputOf<'follow-up.results'>,
  { store }: Pick<Context, 'store'>,
): OutputOf<'follow-up.results'> {
  const fairs = realFairs(store)
  const cases = Map.groupBy(casesOf(fairs, store), ({ fair }) => fair.id)
  return fairs
    .toSorted((one, other) => other.held_on.localeCompare(one.held_on) || one.id.localeCompare(other.id))
    .flatMap(({ id, name, held_on }) => {
      const own = cases.get(id) ?? []
      if (own.length === 0) return []
      const paid = paidElsewhere(own)
      const employers = [...Map.groupBy(own, ({ employer }) => employer)].map(([employerId, those]) => ({
        employerId,
        name: those[0]?.employerName ?? '',
        counts: countPersons(those, paid),
      }))
      const byName = new Intl.Collator('vi')
      return [
        {
          fairId: id,
          name,
          heldOn: held_on,
          counts: countPersons(own, paid),
          employers: employers.toSorted((one, other) => byName.compare(one.name, other.name)),
        },
      ]
    })
}

/** Each person once, by the best any employer's case says of them. */
function countPersons(cases: readonly Case[], paid: ReadonlySet<string>): FollowUpCounts {
  const persons = [...Map.groupBy(cases, ({ root }) => root).values()]
  const count = (says: (one: Case) => boolean): number => persons.filter((own) => own.some(says)).length
  return {
    chosen: persons.length,
    contacted: count(({ entries }) => entries.some((entry) => isAnswer(entry) || entry.result === 'call-again')),
    workingAt1: count(isWorkingAt(1)),
    workingAt3: count(isWorkingAt(3)),
    workingAt6: count(isWorkingAt(6)),
    contract: count(hasContract),
    payable: count((one) => isPayable(one, paid)),
  }
}

/** Persons of one fair whom another fund has paid for, by the newest word of whatever employer. */
export function paidElsewhere(cases: readonly Case[]): ReadonlySet<string> {
  const all = cases.flatMap(({ entries }) => entries).toSorted(byTime)
  const said = all.filter(({ paid_elsewhere }) => paid_elsewhere !== null)
  const newest = new Map(said.map(({ root, paid_elsewhere }) => [root, paid_elsewhere === 1]))
  return new Set([...newest].flatMap(([root, isPaid]) => (isPaid ? root : [])))
}

/** A contract is named there, and no other fund has paid for the person (`paid`: those of the fair). */
export function isPayable(one: Case, paid: ReadonlySet<string>): boolean {
  return hasContract(one) && !paid.has(one.root)
}

/** Entries are the oldest first: the newest statement counts. */
function isWorkingAt(stage: Stage): (one: Case) => boolean {
  return (one) => heardAt(one, stage).findLast(isStatement)?.result === 'working'
}

function isStatement({ result }: FollowUpRow): boolean {
  return result === 'working' || result === 'not-working'
}

/** A later call that names none does not take back what was shown before. */
function hasContract({ entries }: Case): boolean {
  return entries.some(({ contract_on, contract_number }) => contract_on !== null || contract_number !== null)
}

function byTime(one: FollowUpRow, other: FollowUpRow): number {
  return one.at - other.at || one.id.localeCompare(other.id)
}
