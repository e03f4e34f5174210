/** Vietnam's day so many days from now, `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10)
}

/** The same day as people write it: `15/03/2027`. */
export function written(day: string): string {
  return day.split('-').toReversed().join('/')
}
