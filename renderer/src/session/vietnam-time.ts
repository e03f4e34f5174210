/** The fair's clock is Vietnam's, whatever zone a laptop believes it is in. */
const zone = 'Asia/Ho_Chi_Minh'
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: '2-digit', hour12: false })
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** A time of day as said at the fair: `8:42`. */
export function timeOf(moment: number): string {
  return clock.format(moment).replace(/^0(?=\d:)/, '')
}

/** Today in Vietnam, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(Date.now())
}

/** The day in Vietnam a moment falls on, `YYYY-MM-DD`. */
export function dayOf(moment: number): string {
  return calendar.format(moment)
}

/** A day or a birth date as people write it: `15/03/2027`, or the year alone. */
export function dayWritten(day: string): string {
  const [year = '', month, date] = day.split('-')
  return month && date ? `${date}/${month}/${year}` : year
}
