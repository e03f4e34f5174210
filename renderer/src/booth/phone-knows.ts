import { parseBadgeCode } from '../../../shared/badge-code.ts'
import { formatBadgeNumber, parseBadgeNumber } from '../../../shared/badge-number.ts'

/** Why a scan is no badge of this fair, as far as a phone can tell by itself. */
export type WrongScan = 'card-instead' | 'unknown-scan' | 'misread' | 'number-wrong' | 'other-fair' | KnownOther
type KnownOther = 'badge-rehearsal' | 'badge-real-fair'
/** The four digits of fairs that a badge is told to be of. */
export type OtherFairs = Readonly<Record<string, KnownOther>>
const noOthers: OtherFairs = {}

/** What a phone can say of a scan without asking anybody. */
export type AtOnce =
  | { kind: 'badge'; text: string; counter: number; number: string | null }
  | { kind: 'wrong'; why: WrongScan }

/** Each station's letter, learned from badges the host has answered for: with it a code tells its whole number. */
const letters = new Map<string, string>()

/**
 * Reads a scan at once: check digits, this fair's digits, and the number on the badge where its station's letter is
 * known. Whether the badge is genuine only the host can say.
 */
export function readAtOnce(scanned: string, fairDigits: string | null, others = noOthers): AtOnce {
  const text = scanned.trim()
  const isDigits = /^\d+$/.test(text)
  if (!isDigits) return readTyped(text)
  if (text.length === 12) return { kind: 'wrong', why: 'card-instead' }
  const code = parseBadgeCode(text)
  if (!code.ok) return { kind: 'wrong', why: code.reason === 'check' ? 'misread' : 'unknown-scan' }
  const { parts } = code
  if (fairDigits !== null && parts.fairDigits !== fairDigits)
    return { kind: 'wrong', why: others[parts.fairDigits] ?? 'other-fair' }
  const letter = letters.get(parts.stationDigits)
  const number = letter === undefined ? null : formatBadgeNumber(letter, parts.counter)
  return { kind: 'badge', text, counter: parts.counter, number }
}

/** The host has said which number a code has. */
export function learnNumber(text: string, number: string): void {
  const code = parseBadgeCode(text)
  const read = parseBadgeNumber(number)
  if (code.ok && read !== null) letters.set(code.parts.stationDigits, read.letter)
}

function readTyped(text: string): AtOnce {
  const number = parseBadgeNumber(text)
  if (number !== null) {
    const written = formatBadgeNumber(number.letter, number.counter)
    return { kind: 'badge', text: written, counter: number.counter, number: written }
  }
  if (text.includes('|')) return { kind: 'wrong', why: 'card-instead' }
  return { kind: 'wrong', why: /^[a-z]{1,2}[\s\-–_.]*\d[\d\s\-–_.]*$/i.test(text) ? 'number-wrong' : 'unknown-scan' }
}
