/**
 * [Note: badge code] The 24 digits of a badge's QR (DESIGN §3): version 1, fair 4,
 * station 2, counter 5, MAC 10, check 2. Digits only, so that Telex, VNI, Caps
 * Lock and any layout leave them alone. The check is ISO 7064 MOD 97-10: since
 * 10 has order 96 modulo 97, every wrong digit and every swap of any two digits
 * among the 24 is refused. The MAC is made and checked by hosts; a phone checks the rest.
 */
export type BadgeCodeParts = {
  /** Four digits from the hash of the fair's id. */
  fairDigits: string
  /** Two digits from the hash of the station's id. */
  stationDigits: string
  /** 0 to 99999, counted by the station. */
  counter: number
  /** Ten digits of the HMAC over fair id, station id and counter. */
  macDigits: string
}

/** Why a scan is no badge code. */
export const BADGE_CODE_REASONS = ['not-digits', 'length', 'version', 'check'] as const
export type BadgeCodeReason = (typeof BADGE_CODE_REASONS)[number]

export type BadgeCodeReading = { ok: true; parts: BadgeCodeParts } | { ok: false; reason: BadgeCodeReason }

const VERSION = '1'
const LENGTH = 24

function mod97(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

function assertDigits(digits: string, length: number): void {
  if (digits.length !== length || !/^\d+$/.test(digits)) throw new RangeError(`${length} digits needed`)
}

/** Makes the digits of a badge's QR; the MAC comes from the host. */
export function composeBadgeCode({ fairDigits, stationDigits, counter, macDigits }: BadgeCodeParts): string {
  assertDigits(fairDigits, 4)
  assertDigits(stationDigits, 2)
  assertDigits(macDigits, 10)
  if (!Number.isInteger(counter) || counter < 0 || counter > 99_999) throw new RangeError('counter out of range')
  const body = VERSION + fairDigits + stationDigits + String(counter).padStart(5, '0') + macDigits
  const check = 98 - mod97(`${body}00`)
  return body + String(check).padStart(2, '0')
}

/** Reads a scanned badge; whether it is genuine only a host can say. */
export function parseBadgeCode(text: string): BadgeCodeReading {
  const code = text.trim()
  if (!/^\d+$/.test(code)) return { ok: false, reason: 'not-digits' }
  if (code.length !== LENGTH) return { ok: false, reason: 'length' }
  // 00, 01 and 99 are second spellings of 97, 98 and 02 and are never made.
  const check = Number(code.slice(22))
  if (mod97(code) !== 1 || check < 2 || check > 98) return { ok: false, reason: 'check' }
  if (!code.startsWith(VERSION)) return { ok: false, reason: 'version' }
  const parts = {
    fairDigits: code.slice(1, 5),
    stationDigits: code.slice(5, 7),
    counter: Number(code.slice(7, 12)),
    macDigits: code.slice(12, 22),
  }
  return { ok: true, parts }
}

/**
 * Turns hash bytes into `count` decimal digits: the whole hash as one number
 * modulo 10^count, so that with 32 bytes no digit is likelier than another by
 * more than one part in 2^200.
 */
export function digitsFromHash(bytes: ArrayLike<number>, count: number): string {
  if (bytes.length < 16 || count < 1 || count > 13) throw new RangeError('16 bytes and 1 to 13 digits')
  const size = 10 ** count
  let rest = 0
  // rest < 10^13, times 256, is still an exact double.
  for (let at = 0; at < bytes.length; at += 1) rest = (rest * 256 + (bytes[at] ?? 0)) % size
  return String(rest).padStart(count, '0')
}
