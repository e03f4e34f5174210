import type { DocumentFace, SlipEmployer } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Store } from '../../db/store.ts'
import { momentWritten } from '../exports/vietnam-time.ts'
import { holderOf, standingInterview } from './holder.ts'
import type { DocumentSource } from './source.ts'
import { showVacancyFace } from './vacancies.ts'

/** Phiếu hẹn: where to be, when, with which papers. */
export function appointmentSlip(interviewId: string, { store }: DocumentSource): DocumentFace {
  const interview = standingInterview(interviewId, store)
  return {
    kind: 'appointment-slip',
    holder: holderOf(interview, store),
    employer: employerOf(interview.employer, store),
    vacancy: interview.vacancy_title,
    at: interview.appointment_at,
    place: interview.appointment_place,
  }
}

/** Phiếu giới thiệu việc làm: the Center sends somebody to an employer. */
export function referralSlip(interviewId: string, { store, now }: DocumentSource): DocumentFace {
  const interview = standingInterview(interviewId, store)
  const vacancy = interview.vacancy === null ? undefined : store.fairs.vacancy(interview.vacancy)
  const employer = employerOf(interview.employer, store)
  return {
    kind: 'referral-slip',
    holder: holderOf(interview, store),
    employer,
    vacancy: vacancy ? showVacancyFace(vacancy, employer) : null,
    givenOn: momentWritten(now()).slice(0, 10),
  }
}

function employerOf(id: string, { fairs }: Store): SlipEmployer {
  const employer = fairs.employer(id)
  if (!employer) throw new Refusal({ code: 'not-found' })
  const { name, booth, address, contact, phone } = employer
  return { name, booth, address, contact, phone }
}
