import { type FollowUpEntry, type FollowUpResult, followUpResults, stages } from '../../../shared/contract/follow-up.ts'
import type { FollowUpRow } from '../../db/follow-ups.ts'
import type { Store } from '../../db/store.ts'

/** One attempt or statement as the contract shows it. What a newer version wrote reads as `other`. */
export function showEntry(row: FollowUpRow, { operators }: Pick<Store, 'operators'>): FollowUpEntry {
  return {
    id: row.id,
    fairId: row.fair,
    employerId: row.employer,
    employer: row.employer_name,
    stage: stages.find((stage) => stage === row.stage) ?? 1,
    at: row.at,
    source: row.source === 'employer-file' ? 'employer-file' : 'call',
    operator: row.operator === null ? null : (operators.read(row.operator)?.name ?? null),
    result: followUpResults.find((result): result is FollowUpResult => result === row.result) ?? 'other',
    callAgainOn: row.call_again_on,
    workingSince: row.working_since,
    workplace: row.workplace,
    wage: row.wage,
    contractOn: row.contract_on,
    contractNumber: row.contract_number,
    evidence: row.evidence,
    funding: row.funding,
    paidElsewhere: row.paid_elsewhere === null ? null : row.paid_elsewhere === 1,
    note: row.note ?? '',
  }
}
