import { Burst, scannerPause, type KeyPress } from './burst.ts'
import { deliver, unwind } from './hub.ts'
import { fieldNow, restore, typeInto, type FieldBefore } from './typed-field.ts'

/** Shorter than any code we read: handed back to the field as typing. */
const shortestScan = 13

/**
 * Listens to the keyboard for scanners, wherever the cursor is. Hands are never kept waiting: the
 * first keys of a scan fall where they fall and are taken back once it is known for one.
 */
export function listenForScanners(target: Window = window): () => void {
  const burst = new Burst()
  let before: FieldBefore | null = null
  let timer = 0

  function finish(text: string, at: number): boolean {
    if (text.length < shortestScan && before !== null && before.field.dataset['scan'] === undefined) {
      typeInto(before, text)
      return false
    }
    if (text !== '') deliver({ text, at })
    return true
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.repeat || event.isComposing) return
    const heard = burst.hear(pressOf(event))
    clearTimeout(timer)
    if (heard.kind === 'typed') return
    if (heard.kind === 'began') {
      before = fieldNow()
      unwind('remember')
      return
    }
    if (heard.kind === 'ended' && !finish(heard.text, event.timeStamp)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (heard.kind === 'recognised') {
      if (before !== null) restore(before)
      unwind('takeBack')
    }
    if (heard.kind !== 'ended') waitForPause(event.timeStamp)
  }

  function waitForPause(lastKeyAt: number): void {
    const due = performance.now() + scannerPause
    timer = window.setTimeout(() => {
      // A screen that was busy rings late, with the rest of the scan still on its way: wait once more.
      if (performance.now() - due > 30) return waitForPause(lastKeyAt)
      const text = burst.rest()
      if (text !== null) finish(text, lastKeyAt)
    }, scannerPause)
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === 'Alt') burst.releaseAlt(event.timeStamp)
  }

  target.addEventListener('keydown', onKeyDown, { capture: true })
  target.addEventListener('keyup', onKeyUp, { capture: true })
  return () => {
    clearTimeout(timer)
    target.removeEventListener('keydown', onKeyDown, { capture: true })
    target.removeEventListener('keyup', onKeyUp, { capture: true })
  }
}

function pressOf(event: KeyboardEvent): KeyPress {
  return {
    code: event.code,
    key: event.key,
    shift: event.shiftKey,
    alt: event.altKey,
    ctrl: event.ctrlKey || event.metaKey,
    at: event.timeStamp,
  }
}
