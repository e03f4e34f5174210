const zone = 'Asia/Ho_Chi_Minh'
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })
const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** `11:42 ngày 26/11/2026` in Vietnam; a moment in ms UTC. */
function when(moment: number): string {
  return `${clock.format(moment).replace(/^0(?=\d:)/u, '')} ngày ${calendar.format(moment)}`
}

/** Which figures a document shows: said on every one of them. */
export const standing = {
  when,
  provisional: (asOf: number) => `Số liệu tạm tính đến ${when(asOf)}`,
  /** `letter`: where two desks gave the same number. */
  frozen: (number: number, letter: string | null, at: number) =>
    `Số liệu chốt lần ${number}${letter === null ? '' : ` (bàn ${letter})`}, lúc ${when(at)}`,
  adjusted: (changes: number, asOf: number) => `có ${changes} điều chỉnh sau chốt, tính đến ${when(asOf)}`,
}
