import { isProof1258 } from '../../../shared/text/windows-1258.ts'
import { altLetter1258 } from './alt-run.ts'
import { digitKey, type KeyPress } from './key-press.ts'

/** So many digits under Shift one after another are a number with somebody's finger on Shift. */
const heldShift = 6

/**
 * What the presses spell. Digits and the bar are read by where the key sits, so that Telex, VNI and
 * the Windows Vietnamese layout (which puts ă â ê ô on the digits) cannot change them; letters can
 * only be taken as they come, and the card reader judges what became of them.
 */
export function textOf(presses: readonly KeyPress[]): string {
  const ways = {
    digitsElsewhere: presses.some(isDigitElsewhere),
    heldCtrl: presses[0]?.ctrl === true,
    // A finger on Shift is let go by the scanner's own first Shift.
    heldShift: Math.max(
      0,
      presses.findIndex(({ code, shift }) => !shift || digitKey(code) === null),
    ),
  }
  const letters: string[] = []
  const letters1258: string[] = []
  for (const [index, press] of presses.entries()) {
    if (press.key === 'Backspace') {
      letters.pop()
      letters1258.pop()
    } else {
      letters.push(letterOf(press, index, ways))
      letters1258.push(altLetter1258(press.altRun ?? '') ?? letters.at(-1) ?? '')
    }
  }
  const joined1258 = letters1258.join('').normalize('NFC')
  const isPage1258 = presses.some(({ altRun }) => altRun !== undefined) && isProof1258(joined1258)
  return isPage1258 && !presses.some(isUnicodeRun) ? joined1258 : letters.join('').normalize('NFC')
}

type Ways = {
  /** The scanner sends digits by another way than the row, so what the row shows is meant. */
  digitsElsewhere: boolean
  heldCtrl: boolean
  heldShift: number
}

function letterOf(press: KeyPress, index: number, ways: Ways): string {
  const { code, key, shift } = press
  if (press.altRun !== undefined) return key
  const digit = digitKey(code)
  const isUnderHeldShift = ways.heldShift >= heldShift && index < ways.heldShift
  const isMeant = !ways.digitsElsewhere || code.startsWith('Numpad')
  if (digit !== null && isMeant && (!shift || isUnderHeldShift)) return digit
  if (shift && (code === 'Backslash' || code === 'IntlBackslash')) return '|'
  if (press.ctrl && !press.altGraph && !ways.heldCtrl) return ''
  if (key === 'Process') return americanLetter(code, shift)
  return key.length === 1 || /^[\ud800-\udbff][\udc00-\udfff]$/.test(key) ? key : ''
}

/** A scanner set to the Vietnamese layout sends its digits with the right Alt, others from the numpad. */
function isDigitElsewhere({ altGraph, alt, code, key }: KeyPress): boolean {
  return (altGraph && /^Digit\d$/.test(code) && /^\d$/.test(key)) || (!alt && /^Numpad\d$/.test(code))
}

function isUnicodeRun({ altRun }: KeyPress): boolean {
  return altRun !== undefined && (altRun.startsWith('+') || Number(altRun) > 0xff)
}

// What a key of the American layout types; an input method of Windows hides it behind "Process".
const SIGNS: Readonly<Record<string, string>> = {
  Space: '  ',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Semicolon: ';:',
  Quote: `'"`,
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Minus: '-_',
  Equal: '=+',
  Backquote: '`~',
}
const SHIFTED_DIGITS = ')!@#$%^&*('

function americanLetter(code: string, shift: boolean): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return shift ? letter : letter.toLowerCase()
  const digit = digitKey(code)
  if (digit !== null) return shift ? (SHIFTED_DIGITS[Number(digit)] ?? '') : digit
  return SIGNS[code]?.[shift ? 1 : 0] ?? ''
}
