/** What is written on a badge for people: station letter and counter, "A-0042-7". */
export type BadgeNumber = {
  /** One letter A–Z, or two where a fair outgrows them. */
  letter: string
  counter: number
}

// Damm's quasigroup of order 10 (H. M. Damm, 2004): totally anti-symmetric, so
// every single wrong digit and every swap of neighbours changes the check digit.
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

function damm(digits: string): string {
  let interim = '0'
  for (const digit of digits) interim = DAMM[Number(interim)]?.[Number(digit)] ?? '0'
  return interim
}

// The letter counts too, as two digits (A = 01) before the counter: a wrong
// letter is noticed in nine of ten cases. The counter has a fixed width here, so
// that leading zeros may be typed or not.
function checkDigit(letter: string, counter: number): string {
  const places = [...letter].map((one) => String(one.charCodeAt(0) - 64).padStart(2, '0'))
  return damm(places.join('') + String(counter).padStart(7, '0'))
}

/** Writes a badge number for paper and screen. */
export function formatBadgeNumber(letter: string, counter: number): string {
  return `${letter}-${String(counter).padStart(4, '0')}-${checkDigit(letter, counter)}`
}

/**
 * Reads a typed badge number; small letters, spaces and missing dashes are fine.
 * Null for anything else, a wrong check digit included.
 */
export function parseBadgeNumber(text: string): BadgeNumber | null {
  const plain = text
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\-–—_.]+/g, '')
  const [, letter = '', counter = '', check = ''] = /^([A-Z]{1,2})(\d{1,7})(\d)$/.exec(plain) ?? []
  if (letter === '' || checkDigit(letter, Number(counter)) !== check) return null
  return { letter, counter: Number(counter) }
}

/**
 * Badges printed without a name have counters of their own, 5001 to 9999, so that every desk and phone can tell one
 * from its number or code alone, heard of or not; a fair's other badges skip these.
 */
export const blankCounters = { first: 5001, last: 9999 } as const

/** Whether a counter is that of a badge printed without a name. */
export function isBlankCounter(counter: number): boolean {
  return counter >= blankCounters.first && counter <= blankCounters.last
}
