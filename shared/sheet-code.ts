/**
 * [Note: sheet code] The 14 digits of the QR on a numbered sheet: `75`, the fair's four digits, the sheet's number in six,
 * and an ISO 7064 MOD 97-10 check. Digits only, for the same reason as a badge's code; of a length that neither a badge
 * (24), a citizen card (12), an older identity paper (9) nor a telephone number (10, 11) has.
 */
const mark = '75'
const length = 14

/** The digits of a sheet's QR. */
export function composeSheetCode(fairDigits: string, number: number): string {
  if (!/^\d{4}$/.test(fairDigits)) throw new RangeError('four digits needed')
  if (!Number.isInteger(number) || number < 1 || number > 999_999) throw new RangeError('sheet number out of range')
  const body = mark + fairDigits + String(number).padStart(6, '0')
  return body + String(98 - (Number(`${body}00`) % 97)).padStart(2, '0')
}

/** The fair's digits and the sheet's number behind a scanned text; null for anything else, misread ones included. */
export function parseSheetCode(text: string): { fairDigits: string; number: number } | null {
  const code = text.trim()
  if (code.length !== length || !/^\d+$/.test(code) || !code.startsWith(mark)) return null
  const check = Number(code.slice(-2))
  if (Number(code) % 97 !== 1 || check < 2 || check > 98) return null
  const number = Number(code.slice(6, 12))
  return number === 0 ? null : { fairDigits: code.slice(2, 6), number }
}
