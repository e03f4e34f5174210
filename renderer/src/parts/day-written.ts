import { isoDay } from '../../../shared/text/dates.ts'

/** Reads a day as people write it (15/3/2027, 15-03-27, 15032027), future ones too; null where there is no such day. */
export function readDay(text: string): string | null {
  const parts =
    /^\s*(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{2}|\d{4})\s*$/.exec(text) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text)
  if (parts === null) return null
  const [, date = '', month = '', year = ''] = parts
  return isoDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(date))
}
