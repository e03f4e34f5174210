/** One press of a key as the scanner reader sees it: where it sits and what the layout made of it. */
export type KeyPress = {
  code: string
  key: string
  shift: boolean
  alt: boolean
  ctrl: boolean
  /** Milliseconds, from the system's own time of the event, so that a busy screen does not stretch it. */
  at: number
}

/** What a key press turned out to be. */
export type Heard =
  | { kind: 'typed' }
  /** The first key after a rest: what is on screen now is what there was before a possible scan. */
  | { kind: 'began' }
  /** Enough keys came faster than hands can: what they already typed has to be taken back. */
  | { kind: 'recognised' }
  | { kind: 'scanning' }
  | { kind: 'ended'; text: string }

/** A longer rest than this starts counting anew. */
const handsGap = 100
/** Hands do not press six keys within this time (it would be 250 words a minute). */
const handsTime = 250
/** Inside a scan a slow scanner or a busy machine may pause this long. */
export const scannerPause = 200
const recognisedAt = 6

/**
 * Tells a keyboard scanner from hands by the time between keys. It only listens and answers; the
 * page decides what to do with the answer, and so tests can play any keyboard into it.
 */
export class Burst {
  #presses: KeyPress[] = []
  #lastAt = Number.NEGATIVE_INFINITY
  #scanning = false
  #altDigits = ''

  hear(press: KeyPress): Heard {
    const gap = press.at - this.#lastAt
    if (gap > (this.#scanning ? scannerPause : handsGap)) this.forget()
    this.#lastAt = press.at
    if (press.key === 'Enter' || press.key === 'Tab') return this.#end()
    if (press.ctrl) return { kind: 'typed' }
    if (isSilent(press)) return this.#scanning ? { kind: 'scanning' } : { kind: 'typed' }
    if (press.alt && press.code.startsWith('Numpad')) this.#altDigits += digitOf(press) ?? ''
    else this.#presses.push(press)
    if (this.#scanning) return { kind: 'scanning' }
    if (this.#presses.length === 1) return { kind: 'began' }
    this.#scanning = this.#presses.length === recognisedAt && press.at - (this.#presses[0]?.at ?? 0) <= handsTime
    return this.#scanning ? { kind: 'recognised' } : { kind: 'typed' }
  }

  /** Alt was let go: some scanners send each accented letter as Alt and its number on the numpad. */
  releaseAlt(at: number): void {
    const letter = altLetter(this.#altDigits)
    this.#altDigits = ''
    if (letter === null) return
    this.#presses.push({ code: '', key: letter, shift: false, alt: false, ctrl: false, at })
    this.#lastAt = at
  }

  /** No key came for a while: what a scanner without Enter has sent, or null when nobody scans. */
  rest(): string | null {
    const text = this.#scanning ? textOf(this.#presses) : null
    this.forget()
    return text
  }

  forget(): void {
    this.#presses = []
    this.#scanning = false
    this.#altDigits = ''
  }

  get scanning(): boolean {
    return this.#scanning
  }

  #end(): Heard {
    const text = this.rest()
    return text === null ? { kind: 'typed' } : { kind: 'ended', text }
  }
}

/**
 * What the presses spell. Digits and the bar are read by where the key sits, so that Telex, VNI and
 * the Windows Vietnamese layout (which puts ă â ê ô on the digits) cannot change them; letters can
 * only be taken as they come, and the card reader judges what became of them.
 */
export function textOf(presses: readonly KeyPress[]): string {
  const letters: string[] = []
  for (const press of presses) {
    if (press.key === 'Backspace') letters.pop()
    else letters.push(digitOf(press) ?? barOf(press) ?? (press.key.length === 1 ? press.key : ''))
  }
  return letters.join('').normalize('NFC')
}

function digitOf({ code, shift }: KeyPress): string | null {
  return shift ? null : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null)
}

function barOf({ code, shift }: KeyPress): string | null {
  return shift && (code === 'Backslash' || code === 'IntlBackslash') ? '|' : null
}

function isSilent({ key }: KeyPress): boolean {
  return key.length > 1 && key !== 'Backspace' && key !== 'Unidentified' && key !== 'Process'
}

/** Codes from 256 up are Unicode; below that Windows means its Western page, which these letters share with Latin-1. */
function altLetter(digits: string): string | null {
  const number = Number(digits)
  return digits === '' || number < 32 || number > 0xffff ? null : String.fromCodePoint(number)
}
