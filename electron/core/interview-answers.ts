import type { CheckedInputOf } from '../../shared/contract.ts'
import type { BoothSettings } from '../../shared/contract/booth.ts'
import type { InterviewRow } from '../db/interviews.ts'

type Said = Omit<CheckedInputOf<'interview.correct'>, 'id' | 'interviewId'>

/** What was said of an interview, as its row keeps it. */
export type Answers = Pick<
  InterviewRow,
  'vacancy' | 'outcome' | 'note' | 'appointment_at' | 'appointment_place' | 'reason' | 'rating' | 'tags'
>
/** Answers with the badge they were given by, and the moment (ms UTC) it was scanned. */
export type TimedAnswers = Answers & Pick<InterviewRow, 'badge' | 'scanned_at'>

/**
 * What may be kept of what a recruiter wrote: time and place only of an appointment, a reason only of who did not suit,
 * a rating only where the organizer wants one (`former` is what stood there before).
 */
export function answersOf(said: Said, settings: BoothSettings, former: number | null = null): Answers {
  const isAppointment = said.outcome === 'appointment'
  const tags = [...new Set(said.tags.map((tag) => tag.normalize('NFC')))]
  return {
    vacancy: said.vacancyId,
    outcome: said.outcome,
    note: said.note.normalize('NFC'),
    appointment_at: isAppointment ? said.appointmentAt : null,
    appointment_place: isAppointment ? (said.appointmentPlace?.trim().normalize('NFC') ?? null) || null : null,
    reason: said.outcome === 'not-suitable' ? said.reason : null,
    rating: settings.rating ? said.rating : former,
    tags: tags.length === 0 ? null : JSON.stringify(tags),
  }
}

/**
 * One interview told twice, by whichever phones and in whichever order they arrive: the answers of the later scan stand,
 * the vacancy of whoever named one, and what either noted. Where both say it ended alike, the details of whoever gave
 * them: a sheet of paper and a rescue code have no room for them.
 */
export function bothTold(standing: TimedAnswers, told: TimedAnswers): TimedAnswers {
  const [first, last] = told.scanned_at >= standing.scanned_at ? [standing, told] : [told, standing]
  return {
    ...last,
    vacancy: last.vacancy ?? first.vacancy,
    ...(last.outcome === first.outcome ? details(first, last) : {}),
    rating: last.rating ?? first.rating,
    tags: last.tags ?? first.tags,
    note: bothNotes(first.note ?? '', last.note ?? ''),
  }
}

function details(first: Answers, last: Answers) {
  return {
    appointment_at: last.appointment_at ?? first.appointment_at,
    appointment_place: last.appointment_place ?? first.appointment_place,
    reason: last.reason ?? first.reason,
  }
}

const between = '; '

/** Two notes as one, what stands in both only once. */
function bothNotes(first: string, last: string): string {
  const parts = [first, last].flatMap((note) => note.split(between)).map((part) => part.trim())
  return [...new Set(parts)].filter((part) => part !== '').join(between)
}
