import type { OutputOf } from '../../../../shared/contract.ts'
import { dayOf, dayWritten, timeOf, today } from '../../session/vietnam-time.ts'
import { usePeopleWords } from './words.ts'
import { useFieldText } from './field-text.ts'

type Entry = OutputOf<'attendee.history'>[number]

/** When something was written: the time alone today, with its day otherwise. */
export function useMoment(): (at: number) => string {
  const { dayAndTime } = usePeopleWords().attendees.history
  return (at) => (dayOf(at) === today() ? timeOf(at) : dayAndTime(dayWritten(dayOf(at)), timeOf(at)))
}

/** One entry of the log as a sentence: “9:12, bàn A, Nông Thị Lan: sửa họ tên từ … thành …”. */
export function useHistorySentence(): (entry: Entry) => string {
  const words = usePeopleWords()
  const { history, field: fields } = words.attendees
  const textOf = useFieldText()
  const moment = useMoment()

  function change({ field, before, after }: Entry['changes'][number]): string {
    const name = field in fields ? fields[field as keyof typeof fields] : field
    const [was, now] = [textOf(field, before), textOf(field, after)]
    if (was === '') return history.filled(name, now)
    return now === '' ? history.emptied(name, was) : history.changed(name, was, now)
  }

  function what(entry: Entry): string {
    if (entry.what === 'corrected') return entry.changes.map(change).join('; ') || history.what.corrected
    const about = entry.changes.map(({ field, after }) => textOf(field, after)).filter(Boolean)
    return [history.what[entry.what], ...about].join(': ')
  }

  return (entry) => {
    const station = entry.station === null ? history.otherStation : history.station(entry.station)
    const where = entry.operator === null ? station : `${station}, ${entry.operator}`
    return history.says(moment(entry.at), where, what(entry))
  }
}
