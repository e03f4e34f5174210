/** A phone number as the desk keeps it: digits from 0; 'odd' is kept too, with a warning. */
export type Phone = {
  kind: 'mobile' | 'landline' | 'odd'
  digits: string
}

function normalise(text: string): string {
  const digits = text.replace(/\D/g, '')
  const home = digits.replace(/^(?:0084|84(?=0?\d{9,10}$))0?/, '0')
  // Excel eats the leading zero: 912345678, 2053812345.
  return /^(?:[35789]\d{8}|2\d{9})$/.test(home) ? `0${home}` : home
}

function kindOf(digits: string): Phone['kind'] {
  if (/^0[35789]\d{8}$/.test(digits)) return 'mobile'
  return /^02\d{9}$/.test(digits) ? 'landline' : 'odd'
}

/**
 * Reads a phone as people write it (+84, 84, 0084, dots, no leading 0; the
 * first good one of several). Null when no digit is there. Families share
 * phones and old people remember seven digits: this warns, it never refuses.
 */
export function readPhone(text: string): Phone | null {
  const numbers = text
    .slice(0, 200)
    .split(/[/;,|]|hoặc/u)
    .map(normalise)
  const good = numbers.find((digits) => kindOf(digits) !== 'odd')
  const digits = good ?? normalise(text.slice(0, 200))
  return digits === '' ? null : { kind: kindOf(digits), digits: digits.slice(0, 20) }
}
