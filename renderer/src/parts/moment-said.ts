import { dayOf, dayWritten, timeOf, today } from '../session/vietnam-time.ts'

/** `8:42`, and of another day which: `8:42 15/03/2027`. */
export function momentSaid(moment: number): string {
  const day = dayOf(moment)
  return day === today() ? timeOf(moment) : `${timeOf(moment)} ${dayWritten(day)}`
}
