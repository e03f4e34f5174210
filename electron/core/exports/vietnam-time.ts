/** Vietnam is seven hours ahead of UTC and has no summer time; a laptop may believe it is anywhere. */
const ahead = 7 * 60 * 60 * 1000

/** A date whose UTC parts are Vietnam's clock: a spreadsheet's dates know no zone. */
export function wallClock(moment: number): Date {
  return new Date(moment + ahead)
}

/** `2026-11-24 07:15:00`, which every program reads alike. */
export function momentWritten(moment: number): string {
  return wallClock(moment).toISOString().slice(0, 19).replace('T', ' ')
}

/** A day, or a birth date, as people write it: `15/03/1990`, or the year alone. */
export function dayWritten(day: string): string {
  const [year = '', month, date] = day.split('-')
  return month && date ? `${date}/${month}/${year}` : year
}
