import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { toNfc } from '../../../shared/text/clean.ts'
import type { Patch } from '../../db/tables.ts'
import type { Context } from '../context.ts'
import { operatorAt } from '../operator-at.ts'
import { once } from '../receipts.ts'
import { hasConsent } from '../standing-consents.ts'
import { casesOf, dayIn } from './cases.ts'
import { showEntry } from './show-entry.ts'

type Input = CheckedInputOf<'follow-up.log'>

/** Writes down what came of one call. */
export function logFollowUp(input: Input, context: Context): OutputOf<'follow-up.log'> {
  const { store, now, caller } = context
  const work = () => {
    const root = requireCase(input, context)
    requireDays(input, dayIn(now()))
    store.changes.create(
      'follow_up',
      input.id,
      {
        fair: input.fairId,
        person: root,
        employer: input.employerId,
        stage: input.stage,
        source: 'call',
        asked_at: now(),
        operator: operatorAt(context)?.id ?? null,
        station: caller.stationId,
        ...toldOf(input),
      },
      now(),
    )
    return { id: input.id }
  }
  const entry = once(context, 'follow-up.log', input.id, work, ({ id }) => {
    const row = store.followUps.byId(id)
    if (!row) throw new Refusal({ code: 'not-found' })
    return showEntry(row, store)
  })
  context.heldCalls.ended(store.persons.rootOf(input.personId), caller.stationId)
  return entry
}

/** Takes one attempt or statement back, whoever wrote it; what was said before counts again. */
export function undoFollowUp(input: CheckedInputOf<'follow-up.undo'>, context: Context): OutputOf<'follow-up.undo'> {
  const { store, now } = context
  const work = () => {
    const row = store.followUps.byId(input.entryId)
    if (!row) throw new Refusal({ code: 'not-found', field: 'entryId' })
    if (row.withdrawn_at !== null) throw new Refusal({ code: 'already-undone' })
    store.changes.update('follow_up', row.id, { withdrawn_at: now() })
    return { id: row.id }
  }
  return once(context, 'follow-up.undo', input.id, work, () => ({}))
}

/** Only whom that employer chose, and who agreed to be contacted. */
function requireCase({ fairId, employerId, personId }: Input, { store }: Context): string {
  const fair = store.fairs.fair(fairId)
  const root = store.persons.rootOf(personId)
  const isChosen = fair && casesOf([fair], store).some((one) => one.root === root && one.employer === employerId)
  if (!isChosen) throw new Refusal({ code: 'not-found', field: 'personId' })
  if (!hasConsent(store.attendances.consentsOf(root), 'contact-after-fair'))
    throw new Refusal({ code: 'consent-missing', field: 'personId' })
  return root
}

function requireDays({ result, callAgainOn, workingSince, contractOn }: Input, today: string): void {
  if (result === 'call-again' && (callAgainOn === null || callAgainOn < today))
    throw new Refusal({ code: 'bad-input', field: 'callAgainOn' })
  if (result === 'working' && workingSince !== null && workingSince > today)
    throw new Refusal({ code: 'bad-input', field: 'workingSince' })
  if (result === 'working' && contractOn !== null && contractOn > today)
    throw new Refusal({ code: 'bad-input', field: 'contractOn' })
}

/** Of what was filled in only what belongs to the result: a key pressed by mistake leaves no contract behind. */
function toldOf(input: Input): Patch {
  const text = (value: string | null): string | null => (value === null || value === '' ? null : toNfc(value))
  const note = { result: input.result, note: text(input.note) }
  if (input.result === 'call-again') return { ...note, call_again_on: input.callAgainOn }
  if (input.result !== 'working') return note
  return {
    ...note,
    working_since: input.workingSince,
    workplace: text(input.workplace),
    wage: input.wage,
    contract_on: input.contractOn,
    contract_number: text(input.contractNumber),
    evidence: text(input.evidence),
    funding: text(input.funding),
    paid_elsewhere: input.paidElsewhere === null ? null : Number(input.paidElsewhere),
  }
}
