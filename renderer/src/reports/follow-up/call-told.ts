import type { InputOf } from '../../../../shared/contract.ts'
import type { Due, FollowUpResult } from '../../../../shared/contract/follow-up.ts'
import { readWage } from '../../../../shared/text/wage.ts'
import { readDay } from '../../parts/day-written.ts'
import { dayWritten, today } from '../../session/vietnam-time.ts'

/** What is typed beside a result, as it is typed. */
export type Told = {
  callAgainOn: string
  workingSince: string
  workplace: string
  wage: string
  contractNumber: string
  contractOn: string
  evidence: string
  funding: string
  paidElsewhere: boolean
  note: string
}
export type DayField = 'callAgainOn' | 'workingSince' | 'contractOn'
/** Which sentence stands under a field. */
export type Wrong = Partial<Record<DayField, 'dayWrong' | 'dayPast' | 'dayFuture'> & Record<'wage', 'wageWrong'>>
type Fields = Omit<InputOf<'follow-up.log'>, 'id' | 'fairId' | 'employerId' | 'personId' | 'stage' | 'result'>

type Known = Pick<Due, 'employer' | 'funding' | 'outcome' | 'entries'>

/** What is known before the call: what they told of their work last; else the employer that took them, and the fair's source. */
export function knownTold({ employer, funding, outcome, entries }: Known): Told {
  const last = entries.find(({ result }) => result === 'working')
  return {
    callAgainOn: '',
    workingSince: last?.workingSince ? dayWritten(last.workingSince) : '',
    workplace: last?.workplace ?? (outcome === 'hired' ? employer : ''),
    wage: last?.wage ? new Intl.NumberFormat('vi-VN').format(last.wage) : '',
    contractNumber: last?.contractNumber ?? '',
    contractOn: last?.contractOn ? dayWritten(last.contractOn) : '',
    evidence: last?.evidence ?? '',
    funding: last?.funding ?? funding ?? '',
    paidElsewhere: wasPaidElsewhere(entries),
    note: '',
  }
}

/** By the newest word on it. */
function wasPaidElsewhere(entries: Known['entries']): boolean {
  return entries.find(({ paidElsewhere }) => paidElsewhere !== null)?.paidElsewhere === true
}

/** The fields a result is saved with, or what is wrong with them. */
export function checkTold(
  result: FollowUpResult,
  told: Told,
  { entries }: Pick<Known, 'entries'>,
): { fields: Fields | null; wrong: Wrong } {
  if (result === 'call-again') return checkCallAgain(told)
  if (result === 'working') return checkWorking(told, wasPaidElsewhere(entries))
  return { fields: { note: told.note }, wrong: {} }
}

function checkCallAgain({ callAgainOn, note }: Told): ReturnType<typeof checkTold> {
  const day = readDay(callAgainOn)
  if (day === null) return { fields: null, wrong: { callAgainOn: 'dayWrong' } }
  if (day < today()) return { fields: null, wrong: { callAgainOn: 'dayPast' } }
  return { fields: { callAgainOn: day, note }, wrong: {} }
}

function checkWorking(told: Told, wasPaid: boolean): ReturnType<typeof checkTold> {
  const wage = told.wage.trim() === '' ? null : readWage(told.wage)
  const wrong: Wrong = {
    ...pastDay('workingSince', told.workingSince),
    ...pastDay('contractOn', told.contractOn),
    ...(wage === null && told.wage.trim() !== '' ? { wage: 'wageWrong' } : {}),
  }
  if (Object.keys(wrong).length > 0) return { fields: null, wrong }
  const { workplace, contractNumber, evidence, funding, paidElsewhere, note } = told
  return {
    fields: {
      workingSince: readDay(told.workingSince),
      contractOn: readDay(told.contractOn),
      wage,
      workplace,
      contractNumber,
      evidence,
      funding,
      // A box nobody ticked says nothing: only one that was ticked before and is cleared now takes it back.
      paidElsewhere: paidElsewhere || wasPaid ? paidElsewhere : null,
      note,
    },
    wrong: {},
  }
}

function pastDay(field: 'workingSince' | 'contractOn', text: string): Wrong {
  if (text.trim() === '') return {}
  const day = readDay(text)
  if (day === null) return { [field]: 'dayWrong' }
  return day > today() ? { [field]: 'dayFuture' } : {}
}
