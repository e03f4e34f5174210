/** The same day so many months later, `YYYY-MM-DD`, or that month's last day. */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const date = Math.min(day, last.getUTCDate())
  return `${last.toISOString().slice(0, 8)}${String(date).padStart(2, '0')}`
}
