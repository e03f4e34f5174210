/**
 * One stroke as a page hears it: the key, and the letter when the system says it in an event of its
 * own (`letter`). `up` alone is Alt being let go.
 */
export type Stroke = {
  code: string
  key: string
  shift: boolean
  alt: boolean
  altGraph: boolean
  letter?: string
  releasesAlt?: true
}

/** How a scanner's text reaches the page through one machine's set-up. */
export type Keyboard = (text: string) => Stroke[]

const plain = { shift: false, alt: false, altGraph: false }

export function stroke(key: string, code: string, held: Partial<Stroke> = {}): Stroke {
  return { ...plain, key, code, ...held }
}

const SIGNS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ',': 'Comma',
  '.': 'Period',
  '-': 'Minus',
  '/': 'Slash',
  '=': 'Equal',
  ';': 'Semicolon',
  "'": 'Quote',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  '`': 'Backquote',
}
const SHIFTED: Readonly<Record<string, string>> = {
  '|': 'Backslash',
  '?': 'Slash',
  ':': 'Semicolon',
  '"': 'Quote',
  '<': 'Comma',
  '>': 'Period',
  '+': 'Equal',
  _: 'Minus',
  '{': 'BracketLeft',
  '}': 'BracketRight',
  '~': 'Backquote',
  ...Object.fromEntries([...')!@#$%^&*('].map((sign, digit) => [sign, `Digit${digit}`])),
}

/** The key of the American layout a scanner presses for a sign, or null where it has none. */
function americanKey(letter: string): { code: string; shift: boolean } | null {
  if (/\d/.test(letter)) return { code: `Digit${letter}`, shift: false }
  if (/[a-z]/i.test(letter)) return { code: `Key${letter.toUpperCase()}`, shift: letter !== letter.toLowerCase() }
  const code = SIGNS[letter]
  if (code !== undefined) return { code, shift: false }
  const shifted = SHIFTED[letter]
  return shifted === undefined ? null : { code: shifted, shift: true }
}

/** What a scanner does with a letter its layout has no key for; the setting differs from scanner to scanner. */
export type Accents = (letter: string) => Stroke[]

/** The letter as a system sends it that knows no key for it (a telephone as scanner, VK_PACKET read by Chromium). */
export const asLetter: Accents = (letter) => [stroke(letter, '')]

/** Left out, the commonest factory setting. */
export const dropped: Accents = () => []

/** A question mark, the other common one. */
export const asQuestionMark: Accents = () => american('?')

/** Alt and its Unicode number on the numpad. See [Note: Alt runs]. */
export const asAltUnicode: Accents = (letter) => altRun(String(letter.codePointAt(0) ?? 0))

/** Alt and a number for each byte of UTF-8, with the leading zero of the Windows page. */
export const asAltBytes: Accents = (letter) =>
  [...new TextEncoder().encode(letter)].flatMap((byte) => altRun(`0${byte}`))

/** The same without the leading zero, as the DOS page is typed. */
export const asAltBytesDos: Accents = (letter) => [...new TextEncoder().encode(letter)].flatMap((b) => altRun(`${b}`))

/** Alt and the numbers of the Vietnamese Windows page 1258, where a tone mark is a letter of its own (unicode.org's CP1258.TXT). */
export const asAlt1258: Accents = (letter) => [...onPage1258(letter)].flatMap((byte) => altRun(`0${byte}`))

const TONES_1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
}
const LETTERS_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  Đ: 0xd0,
  Ơ: 0xd5,
  Ư: 0xdd,
  ă: 0xe3,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
}

function onPage1258(letter: string): number[] {
  const apart = letter.normalize('NFD')
  const tone = [...apart].find((mark) => mark in TONES_1258)
  const base = apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '').normalize('NFC')
  const byte = LETTERS_1258[base] ?? base.codePointAt(0) ?? 0
  return tone === undefined ? [byte] : [byte, TONES_1258[tone] ?? 0]
}

function altRun(digits: string): Stroke[] {
  return [
    stroke('Alt', 'AltLeft', { alt: true }),
    ...[...digits].map((digit) => stroke(digit, `Numpad${digit}`, { alt: true })),
    stroke('Alt', 'AltLeft', { releasesAlt: true }),
  ]
}

/** A machine on the American layout with nothing in between. */
export function american(text: string, accents: Accents = asLetter): Stroke[] {
  return [...text].flatMap((letter) => {
    const at = americanKey(letter)
    return at === null ? accents(letter) : [stroke(letter, at.code, { shift: at.shift })]
  })
}

/** Caps Lock is on: letters come the other way round, what comes without a key does not. */
export function capsLocked(text: string, accents: Accents = asLetter): Stroke[] {
  return american(text, accents).map((one) => ({
    ...one,
    key: one.code.startsWith('Key') ? swapped(one.key) : one.key,
  }))
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

// The layout "Vietnamese" of Windows, KBDVNTC, after ReactOS's dll/keyboard/kbdvntc/kbdvntc.c: the digits
// are under the right Alt, marks are letters of their own.
const ROW_VIETNAMESE: Readonly<Record<string, readonly [string, string]>> = {
  Digit1: ['ă', 'Ă'],
  Digit2: ['â', 'Â'],
  Digit3: ['ê', 'Ê'],
  Digit4: ['ô', 'Ô'],
  Digit5: ['\u0300', '\u0300'],
  Digit6: ['\u0309', '\u0309'],
  Digit7: ['\u0303', '\u0303'],
  Digit8: ['\u0301', '\u0301'],
  Digit9: ['\u0323', '\u0323'],
  Digit0: ['đ', 'Đ'],
  Equal: ['₫', '+'],
  BracketLeft: ['ư', 'Ư'],
  BracketRight: ['ơ', 'Ơ'],
}

/** A scanner that presses American keys on a machine set to the layout "Vietnamese" of Windows. */
export function windowsVietnamese(text: string, accents: Accents = dropped): Stroke[] {
  return american(text, accents).map((one) => ({
    ...one,
    key: ROW_VIETNAMESE[one.code]?.[one.shift ? 1 : 0] ?? one.key,
  }))
}

/** A scanner that is set to the layout "Vietnamese" itself: letters from the row, digits with the right Alt. */
export function vietnameseScanner(text: string): Stroke[] {
  return [...text].flatMap((letter) => {
    if (/\d/.test(letter)) return [stroke(letter, `Digit${letter}`, { altGraph: true })]
    return [
      ...letter.normalize('NFD').replace(/[aeoAEO][\u0302\u0306]|[uoUO]\u031b/gu, (two) => two.normalize('NFC')),
    ].flatMap((part) => {
      const found = Object.entries(ROW_VIETNAMESE).find(([, shown]) => shown.includes(part))
      if (found === undefined) return american(part)
      return [stroke(part, found[0], { shift: found[1][0] !== part })]
    })
  })
}

/** A scanner that sends digits from the numpad, on a machine whose Num Lock is off. */
export function numpadWithoutNumLock(text: string, accents: Accents = asLetter): Stroke[] {
  const names = [
    'Insert',
    'End',
    'ArrowDown',
    'PageDown',
    'ArrowLeft',
    'Clear',
    'ArrowRight',
    'Home',
    'ArrowUp',
    'PageUp',
  ]
  return american(text, accents).map((one) => {
    const digit = /^Digit(\d)$/.exec(one.code)?.[1]
    return digit === undefined || one.shift ? one : stroke(names[Number(digit)] ?? '', `Numpad${digit}`)
  })
}

/** Somebody's finger is on Shift until the scanner lets its own Shift go. */
export function heldShift(text: string, accents: Accents = asLetter): Stroke[] {
  const strokes = american(text, accents)
  const letGo = strokes.findIndex(({ shift }) => shift)
  return strokes.map((one, index) =>
    index < letGo && one.code.startsWith('Digit')
      ? { ...one, shift: true, key: ')!@#$%^&*('[Number(one.key)] ?? one.key }
      : one,
  )
}

// An input method of Windows itself ("Vietnamese Telex", Windows 10 and later): in a text field every key
// is called "Process" and keeps its place (UI Events §4.3, keyCode 229).
export function windowsTelex(text: string, accents: Accents = dropped): Stroke[] {
  return american(text, accents).map((one) => (one.code === '' ? one : { ...one, key: 'Process' }))
}
