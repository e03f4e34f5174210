import { letterOn1258 } from '../../../shared/text/windows-1258.ts'

// [Note: Alt runs] Scanners set to "Alt mode" send a letter as Alt held down and its number on the
// numpad (Honeywell, Zebra and Newland manuals: "emulate keypad", "Alt mode"; with a leading zero for
// the Windows page, without it for the DOS page). Which number they send is a setting of its own:
// Unicode, the bytes of UTF-8 one by one, or the Vietnamese Windows page 1258. Windows itself would cut
// the number to a byte and look it up in the machine's page, so we read the digits and not its letter.

/**
 * The letter whose number was typed under Alt (`7877`, `0225`, or `+1EC5` in hexadecimal). A number
 * below 256 stays the sign of that byte: the card reader repairs UTF-8 that came byte by byte.
 */
export function altLetter(run: string): string | null {
  const number = run.startsWith('+') ? Number.parseInt(run.slice(1), 16) : Number(run || 'nothing')
  const isLetter = number >= 32 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000)
  return isLetter ? String.fromCodePoint(number) : null
}

/** The same letter if the scanner speaks Windows-1258. */
export function altLetter1258(run: string): string | null {
  return letterOn1258(Number(run)) ?? altLetter(run)
}
