import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { WholeSnapshot } from '../../../shared/contract/closing.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair, newId, ownStation } from '../context.ts'
import { moveTo } from '../fair-stages.ts'
import { employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { importsSettled } from '../list-imports/under-way.ts'
import { operatorAt } from '../operator-at.ts'
import { once } from '../receipts.ts'
import { openItems, readItems } from './checklist.ts'
import { writtenKept } from './kept-figures.ts'
import { snapshotsOf } from './snapshot-rows.ts'

/**
 * Chốt số liệu: keeps all figures of the fair as they are now under the next number, with what was still open and why, and closes
 * an open fair. A rehearsal stays a rehearsal. An earlier snapshot stays as it is.
 *
 * @throws Refusal `closing-open`, `fair-stage` for a fair that was never opened, `bad-input` (`note`) for a second time without a reason
 */
export async function freezeFigures(
  input: CheckedInputOf<'snapshot.freeze'>,
  context: Context,
): Promise<OutputOf<'snapshot.freeze'>> {
  const { store, now } = context
  await importsSettled(context)
  const work = () => {
    const fair = currentFair(context)
    if (fair.status === 'draft') throw new Refusal({ code: 'fair-stage' })
    const items = readItems(context, fair)
    const open = openItems(items).length
    if (open > 0) throw new Refusal({ code: 'closing-open', detail: String(open) })
    const earlier = snapshotsOf(store, fair.id)
    if (earlier.length > 0 && input.note === null) throw new Refusal({ code: 'bad-input', field: 'note' })
    const at = now()
    const id = newId(at)
    const whole: Omit<WholeSnapshot, 'snapshot'> = {
      figures: figuresOf(fair.id, context),
      employers: employersOf(fair.id, context),
      waved: items.flatMap(({ name, open: count, waved }) =>
        waved === null ? [] : [{ name, open: count, reason: waved.reason }],
      ),
    }
    store.changes.create(
      'snapshot',
      id,
      {
        fair: fair.id,
        number: Math.max(0, ...earlier.map(({ number }) => number)) + 1,
        figures: writtenKept(whole),
        frozen_at: at,
        basis: JSON.stringify(store.snapshots.heard()),
        note: input.note?.normalize('NFC') ?? null,
        operator: operatorAt(context)?.id ?? null,
        station: ownStation(context).id,
      },
      at,
    )
    if (fair.status === 'open') moveTo(fair, 'closed', context)
    return { id, fair: fair.id }
  }
  const frozen = once(context, 'snapshot.freeze', input.id, work, ({ id, fair }) => {
    const kept = snapshotsOf(store, fair).find((snapshot) => snapshot.id === id)
    if (!kept) throw new Refusal({ code: 'not-found' })
    const { basis: _basis, ...snapshot } = kept
    return snapshot
  })
  context.copies.soon()
  return frozen
}

/** What a snapshot keeps of each employer's figures; what they offer is no result. */
function employersOf(fairId: string, { store }: Context): WholeSnapshot['employers'] {
  return employerFigures(fairId, { store }).map(({ employer, vacancies: _vacancies, wanted: _wanted, ...results }) => ({
    employerId: employer.id,
    name: employer.name,
    booth: employer.booth,
    ...results,
  }))
}
