import { altLetter } from './alt-run.ts'
import { digitKey, isAltDigit, type KeyPress, type ScanEnd, type WholeScan } from './key-press.ts'
import { textOf } from './spelling.ts'

/** What a key press turned out to be. */
export type Heard =
  | { kind: 'typed' }
  /** The first key after a rest: what is on screen now is what there was before a possible scan. */
  | { kind: 'began' }
  /** Enough keys came faster than hands can: what they already typed has to be taken back. */
  | { kind: 'recognised' }
  | { kind: 'scanning' }
  | { kind: 'ended'; scan: Scanned }

/** A scan heard to its end. `isTail`: what came in one breath behind a scan that was already taken. */
export type Scanned = WholeScan & { isTail: boolean }

/** A longer rest than this starts counting anew. Slow scanners leave 30 ms, Windows tells time in steps of 16. */
const handsGap = 60
/** Hands do not press six keys within this time (it would be 250 words a minute). */
const handsTime = 250
const recognisedAt = 6
/** A device that sends letters and no keys (a telephone as scanner) is known by more of them. */
const recognisedWithoutKeys = 12
/** Inside a scan a slow scanner or a busy machine may pause this long. */
export const scannerPause = 200
/**
 * What follows the Enter of a scan so soon is still the scanner: the line feed behind its Enter, or
 * the next line of a QR with several. It must not press buttons.
 */
const tailTime = 60
/** A typing aid writes its replacement within this time. */
const aidGap = 8

/**
 * Tells a keyboard scanner from hands by the time between keys. It only listens and answers; the
 * page decides what to do with the answer, and so tests can play any keyboard into it.
 */
export class Burst {
  #presses: KeyPress[] = []
  /** When the last keys were pressed that a typing aid did not send. */
  #own: number[] = []
  #taken = 0
  #firstAt = 0
  #lastAt = Number.NEGATIVE_INFINITY
  #endedAt = Number.NEGATIVE_INFINITY
  #scanning = false
  #isTail = false
  #altRun = ''
  #isHeld = false
  #aid = { at: Number.NEGATIVE_INFINITY, letters: 0 }

  hear(press: KeyPress): Heard {
    if (press.at - this.#lastAt > (this.#scanning ? scannerPause : handsGap)) this.forget()
    this.#lastAt = press.at
    if (!this.#scanning && press.at - this.#endedAt < tailTime) this.#isTail = this.#scanning = true
    const end = endOf(press, this.#scanning)
    if (end !== null) return this.#end(end)
    if (isSilent(press)) return { kind: this.#scanning ? 'scanning' : 'typed' }
    this.#leaveShortcutBehind(press)
    this.#take(press)
    if (this.#scanning) return { kind: 'scanning' }
    this.#scanning = this.#isFasterThanHands(press.at)
    if (this.#scanning) return { kind: 'recognised' }
    return { kind: this.#taken === 1 ? 'began' : 'typed' }
  }

  /** The letter of a key that named none: a typing aid's letters come without a key, after it. */
  hearLetter(letter: string): void {
    const last = this.#presses.at(-1)
    if (last?.key === 'Unidentified') this.#presses[this.#presses.length - 1] = { ...last, key: letter }
  }

  /** Alt was let go: some scanners send each accented letter as Alt and its number on the numpad. */
  releaseAlt(at: number): void {
    const altRun = this.#altRun
    const letter = altLetter(altRun)
    this.#altRun = ''
    if (letter === null) return
    this.#presses.push({ ...keyless, key: letter, at, altRun })
    this.#lastAt = at
  }

  /** Text that came in one piece instead of a key, as typing aids can send it through the clipboard. */
  hearPasted(text: string, at: number): void {
    for (const key of text) this.#presses.push({ ...keyless, key, at })
    this.#lastAt = at
  }

  /** Whether a scan had ended by its rest before this moment, though nobody had time to notice. */
  hasRested(at: number): boolean {
    return this.#scanning && at - this.#lastAt > scannerPause
  }

  /** No key came for a while: what a scanner without Enter has sent, or null when nobody scans. */
  rest(end: ScanEnd = 'pause'): Scanned | null {
    const scan = this.#scanning
      ? { presses: this.#presses, text: textOf(this.#presses), end, isTail: this.#isTail }
      : null
    this.forget()
    return scan
  }

  forget(): void {
    this.#presses = []
    this.#own = []
    this.#taken = 0
    this.#scanning = this.#isTail = false
    this.#altRun = ''
  }

  get scanning(): boolean {
    return this.#scanning
  }

  /** A shortcut pressed shortly before a scan is no part of it; a key held down over a whole scan is. */
  #leaveShortcutBehind(press: KeyPress): void {
    const isHeld = press.ctrl || (press.alt && !isAltDigit(press) && this.#altRun === '')
    if (!this.#scanning && isHeld !== this.#isHeld) this.forget()
    this.#isHeld = isHeld
  }

  #take(press: KeyPress): void {
    if (isAltDigit(press)) this.#altRun += digitKey(press.code) ?? '+'
    else if (press.alt && this.#altRun.startsWith('+') && /^Key[A-F]$/.test(press.code)) this.#altRun += press.code[3]
    else this.#presses.push(press)
    if (this.#taken === 0) this.#firstAt = press.at
    this.#taken += 1
    if (!this.#isAided(press)) this.#own = [...this.#own.slice(1 - recognisedAt), press.at]
  }

  /** [Note: typing aids] Unikey and its like answer one key with Backspaces and the new letters, faster than any hand. */
  #isAided(press: KeyPress): boolean {
    const isAtOnce = press.at - this.#aid.at < aidGap
    if (press.key === 'Backspace') this.#aid = { at: press.at, letters: isAtOnce ? this.#aid.letters + 1 : 2 }
    else if (isAtOnce && this.#aid.letters > 0) this.#aid = { at: press.at, letters: this.#aid.letters - 1 }
    else return press.code === ''
    return true
  }

  #isFasterThanHands(at: number): boolean {
    const [first] = this.#own
    if (first !== undefined && this.#own.length === recognisedAt) return at - first <= handsTime
    const isWithoutKeys = this.#taken >= recognisedWithoutKeys && !this.#presses.some(({ key }) => key === 'Backspace')
    return isWithoutKeys && at - this.#firstAt <= handsTime
  }

  #end(end: ScanEnd): Heard {
    const at = this.#lastAt
    const scan = this.rest(end)
    if (scan === null) return { kind: 'typed' }
    this.#endedAt = at
    return { kind: 'ended', scan }
  }
}

const keyless = { code: '', shift: false, alt: false, ctrl: false, altGraph: false }

/** Enter or Tab, or their control characters where a scanner sends those. */
function endOf({ key, code, ctrl }: KeyPress, isScanning: boolean): ScanEnd | null {
  const control = ctrl && isScanning ? code : ''
  if (key === 'Enter' || control === 'KeyM' || control === 'KeyJ') return 'enter'
  return key === 'Tab' || control === 'KeyI' ? 'tab' : null
}

function isSilent(press: KeyPress): boolean {
  const { key, code } = press
  if (key.length === 1 || key === 'Backspace' || key === 'Unidentified' || key === 'Process') return false
  // Without Num Lock the numpad's digits are called Home, Left and so on.
  return digitKey(code) === null && !isAltDigit(press) && !/^[\ud800-\udbff]/.test(key)
}
