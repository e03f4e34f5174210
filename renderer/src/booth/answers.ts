import type { Interview, Outcome } from '../../../shared/contract/interview.ts'

/** What the recruiter has chosen for the visitor at the table. Day `YYYY-MM-DD` and time `HH:MM` as their fields write them. */
export type Answers = {
  vacancyId: string | null
  outcome: Outcome | null
  note: string
  day: string
  time: string
  place: string
  reason: string | null
  rating: number | null
  tags: readonly string[]
}

export const noAnswers: Answers = {
  vacancyId: null,
  outcome: null,
  note: '',
  day: '',
  time: '',
  place: '',
  reason: null,
  rating: null,
  tags: [],
}

/** What stays for the next person: a table mostly speaks of one vacancy and asks everybody to the same place. */
export type LastSaid = Pick<Answers, 'vacancyId' | 'time' | 'place'>
export const nothingSaid: LastSaid = { vacancyId: null, time: '', place: '' }

/** An empty form with what the last one said of vacancy, time and place. */
export function freshAnswers(last: LastSaid): Answers {
  return { ...noAnswers, ...last }
}

/** Whether anything was chosen or typed that is worth keeping. */
export function isBegun({ outcome, note, day, reason, rating, tags }: Answers): boolean {
  return outcome !== null || note.trim() !== '' || day !== '' || reason !== null || rating !== null || tags.length > 0
}

/** As the contract takes them: what belongs to another outcome than the chosen one is left out. */
export function inputOf(answers: Answers, outcome: Outcome) {
  const isAppointment = outcome === 'appointment'
  return {
    vacancyId: answers.vacancyId,
    outcome,
    note: answers.note.trim(),
    appointmentAt: isAppointment ? momentOf(answers.day, answers.time) : null,
    appointmentPlace: isAppointment ? answers.place.trim() || null : null,
    reason: outcome === 'not-suitable' ? answers.reason : null,
    rating: answers.rating,
    tags: [...answers.tags],
  }
}

/** A logged interview as a form. */
export function answersOf(interview: Interview): Answers {
  const { vacancyId, outcome, note, appointmentAt, appointmentPlace, reason, rating, tags } = interview
  return {
    vacancyId,
    outcome,
    note,
    ...dayAndTime(appointmentAt),
    place: appointmentPlace ?? '',
    reason,
    rating,
    tags,
  }
}

/** The fair's clock is Vietnam's, which knows no summer time. */
const zone = '+07:00'
const zoneMs = 7 * 3_600_000

/** Null while the day is to be told. */
function momentOf(day: string, time: string): number | null {
  const moment = Date.parse(`${day}T${time === '' ? '08:00' : time}:00${zone}`)
  return Number.isNaN(moment) ? null : moment
}

function dayAndTime(moment: number | null): Pick<Answers, 'day' | 'time'> {
  if (moment === null) return { day: '', time: '' }
  const [day = '', time = ''] = new Date(moment + zoneMs).toISOString().split('T')
  return { day, time: time.slice(0, 5) }
}
