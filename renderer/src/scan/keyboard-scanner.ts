import { flushSync } from 'react-dom'
import { Burst, scannerPause, type Scanned } from './burst.ts'
import { deliver, unwind } from './hub.ts'
import type { KeyPress } from './key-press.ts'
import { endComposing, fieldNow, returnTo, restore, typeInto, type FieldBefore } from './typed-field.ts'
import { tellWholeScan } from './whole-scan.ts'

/** Shorter than any code we read: handed back to the field as typing. */
const shortestScan = 13

/**
 * Listens to the keyboard for scanners, wherever the cursor is. Hands are never kept waiting: the
 * first keys of a scan fall where they fall and are taken back once it is known for one.
 */
export function listenForScanners(target: Window = window): () => void {
  const listener = new Listener()
  const ends = new AbortController()
  const options = { capture: true, signal: ends.signal }
  target.addEventListener('keydown', (event) => listener.keyDown(event), options)
  target.addEventListener('keypress', (event) => listener.letter(event), options)
  target.addEventListener('keyup', (event) => listener.keyUp(event), options)
  target.addEventListener('paste', (event) => listener.paste(event), options)
  return () => {
    ends.abort()
    listener.stop()
  }
}

class Listener {
  readonly #burst = new Burst()
  /** The fields the present keys fall into, as they were before them: the cursor may move between two keys. */
  #before: FieldBefore[] = []
  #timer = 0

  keyDown(event: KeyboardEvent): void {
    if (event.repeat) return this.#burst.scanning ? swallow(event) : undefined
    if (this.#burst.hasRested(event.timeStamp)) this.#finishRested(event.timeStamp)
    const heard = this.#burst.hear(pressOf(event))
    this.stop()
    if (heard.kind === 'began') this.#before = []
    if (heard.kind !== 'scanning' && heard.kind !== 'ended') this.#remember()
    if (heard.kind === 'began') unwind('remember')
    if (heard.kind === 'began' || heard.kind === 'typed') return
    if (heard.kind === 'ended' && !this.#finish(heard.scan, event.timeStamp)) return
    // The letter of a key without a name, and a paste, are still to come and are swallowed then.
    if (isForerunner(event)) event.stopImmediatePropagation()
    else swallow(event)
    if (heard.kind === 'recognised') this.#takeBack(event.key === 'Process')
    if (heard.kind !== 'ended') this.#waitForPause(event.timeStamp)
  }

  letter(event: KeyboardEvent): void {
    this.#burst.hearLetter(event.key)
    if (this.#burst.scanning) swallow(event)
  }

  keyUp(event: KeyboardEvent): void {
    if (event.key === 'Alt') this.#burst.releaseAlt(event.timeStamp)
  }

  paste(event: ClipboardEvent): void {
    if (!this.#burst.scanning) return
    this.#burst.hearPasted(event.clipboardData?.getData('text') ?? '', event.timeStamp)
    swallow(event)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #remember(): void {
    const now = fieldNow()
    if (now !== null && this.#before.every(({ field }) => field !== now.field)) this.#before.push(now)
  }

  #takeBack(isComposing: boolean): void {
    for (const field of this.#before) {
      if (isComposing) endComposing(field)
      restore(field)
    }
    unwind('takeBack')
  }

  #waitForPause(lastKeyAt: number): void {
    const due = performance.now() + scannerPause
    this.#timer = window.setTimeout(() => {
      // A screen that was busy rings late, with the rest of the scan still on its way: wait once more.
      if (performance.now() - due > 30) this.#waitForPause(lastKeyAt)
      else this.#finishRested(lastKeyAt)
    }, scannerPause)
  }

  #finishRested(at: number): void {
    const scan = this.#burst.rest()
    // The screen has to show this scan before the next key, which may begin another, remembers what it shows.
    if (scan !== null) flushSync(() => this.#finish(scan, at))
  }

  /** Passes a scan on; false when it was hands or a typing aid after all, and the field has it now. */
  #finish(scan: Scanned, at: number): boolean {
    const before = this.#before.at(-1) ?? null
    this.#before = []
    if (scan.text.length < shortestScan) {
      if (scan.isTail) return true
      if (before !== null && before.field.dataset['scan'] === undefined) {
        typeInto(before, scan.text)
        return false
      }
    }
    if (before !== null) returnTo(before)
    tellWholeScan(scan)
    deliver({ text: scan.text, at, from: 'keyboard' })
    return true
  }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function isForerunner({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === 'Unidentified' || (shiftKey && (key === 'Insert' || code === 'Insert'))
}

function pressOf(event: KeyboardEvent): KeyPress {
  const isAltGraph = event.getModifierState('AltGraph')
  return {
    code: event.code,
    key: event.key,
    shift: event.shiftKey,
    alt: event.altKey && !isAltGraph,
    ctrl: (event.ctrlKey || event.metaKey) && !isAltGraph,
    altGraph: isAltGraph,
    at: event.timeStamp,
  }
}
