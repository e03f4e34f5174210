import { parseBadgeCode } from '../../../shared/badge-code.ts'
import { isBlankCounter, parseBadgeNumber } from '../../../shared/badge-number.ts'

/** Whether a scanned or pasted text is a badge's QR (24 digits, DESIGN.md §3). */
export function isBadgeCode(text: string): boolean {
  return /^\d{24}$/.test(text.trim())
}

/** Whether somebody typed the number under a badge's QR, e.g. `a 42 7` or `A-0042-7`. */
export function isBadgeNumber(text: string): boolean {
  return /^[a-z][\s-]?\d{1,6}[\s-]?\d$/i.test(text.trim())
}

/** Whether a badge scanned or typed was printed without a name; who has it by now, only the house can say. */
export function isBlankBadge(text: string): boolean {
  const code = parseBadgeCode(text)
  const counter = code.ok ? code.parts.counter : parseBadgeNumber(text)?.counter
  return counter !== undefined && isBlankCounter(counter)
}
