import type { InputOf } from '../../../../shared/contract.ts'
import type { Due, FollowUpResult } from '../../../../shared/contract/follow-up.ts'
import { readWage } from '../../../../shared/text/wage.ts'
import { readDay } from '../../parts/day-written.ts'
import { today } from '../../session/vietnam-time.ts'

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

/** What is known before the call: the employer is where they were to work, the fair's source pays. */
export function blankTold({ employer, funding, outcome }: Pick<Due, 'employer' | 'funding' | 'outcome'>): Told {
  return {
    callAgainOn: '',
    workingSince: '',
    workplace: outcome === 'hired' ? employer : '',
    wage: '',
    contractNumber: '',
    contractOn: '',
    evidence: '',
    funding: funding ?? '',
    paidElsewhere: false,
    note: '',
  }
}

/** The fields a result is saved with, or what is wrong with them. */
export function checkTold(result: FollowUpResult, told: Told): { fields: Fields | null; wrong: Wrong } {
  if (result === 'call-again') return checkCallAgain(told)
  if (result === 'working') return checkWorking(told)
  return { fields: { note: told.note }, wrong: {} }
}

function checkCallAgain({ callAgainOn, note }: Told): ReturnType<typeof checkTold> {
  const day = readDay(callAgainOn)
  if (day === null) return { fields: null, wrong: { callAgainOn: 'dayWrong' } }
  if (day < today()) return { fields: null, wrong: { callAgainOn: 'dayPast' } }
  return { fields: { callAgainOn: day, note }, wrong: {} }
}

function checkWorking(told: Told): ReturnType<typeof checkTold> {
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
      paidElsewhere,
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
