/** A time of day as it stands on paper. */
export type TimeOfDay = { hour: number; minute: number }

/** Reads a time as people write it: `8:15`, `8h15`, `8.15`, `815`, `0815`, `8h`, `8`; null for anything else. */
export function readTimeOfDay(text: string): TimeOfDay | null {
  const plain = text.trim().toLowerCase()
  const [, apart = '', minutes = ''] = /^(\d{1,2})\s*[:h.,g ]\s*(\d{2})?$/u.exec(plain) ?? []
  if (apart !== '') return timeOf(Number(apart), Number(minutes))
  if (!/^\d{1,4}$/u.test(plain)) return null
  return plain.length <= 2 ? timeOf(Number(plain), 0) : timeOf(Number(plain.slice(0, -2)), Number(plain.slice(-2)))
}

function timeOf(hour: number, minute: number): TimeOfDay | null {
  return hour < 24 && minute < 60 ? { hour, minute } : null
}

/** That time of a day in Vietnam, which keeps one time all year, as ms UTC; `day` is `YYYY-MM-DD`. */
export function momentOf(day: string, { hour, minute }: TimeOfDay): number {
  return Date.parse(`${day}T00:00:00+07:00`) + (hour * 60 + minute) * 60_000
}
