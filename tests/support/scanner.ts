import type { CDPSession, Page } from 'playwright'
import { american, stroke, type Stroke } from './keyboards.ts'

type KeyEvent = {
  type: 'keyDown' | 'rawKeyDown' | 'keyUp' | 'char'
  key: string
  code: string
  text?: string
  modifiers: number
  windowsVirtualKeyCode?: number
}

/**
 * How a scanner is set: milliseconds between keys, and what it sends behind the text. `short` leaves out
 * that keys are let go, which nothing here listens to, where there are very many of them.
 */
export type ScannerSetting = { gap?: number; end?: 'Enter' | 'Tab' | 'none'; short?: boolean }

/**
 * Types a text as a keyboard scanner does: one quick burst of real key events wherever the cursor stands,
 * ended by Enter. Letters with marks come as a system sends them that knows no key for them: with the
 * letter and no physical key.
 */
export function scanWithKeyboard(window: Page, text: string): Promise<void> {
  return pressStrokes(window, american(text))
}

/**
 * Presses strokes (see keyboards.ts) as one scan. Each event carries its own time, as it does from a
 * system, so that a busy test machine is not taken for slow hands.
 */
export function pressStrokes(window: Page, strokes: readonly Stroke[], setting: ScannerSetting = {}): Promise<void> {
  return pressScans(window, [strokes], setting)
}

/** Presses one scan after another, so many milliseconds apart, without waiting for the page in between. */
export async function pressScans(
  window: Page,
  scans: readonly (readonly Stroke[])[],
  setting: ScannerSetting & { apart?: number } = {},
): Promise<void> {
  const at = await pressScansAhead(window, scans, setting)
  // Whatever comes next must come later than the scan, as it does at a desk.
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())))
}

/**
 * The same from a given moment on (ms UTC), without waiting until as much time has passed as the scans would take; answers
 * when they end. Until then only another call of this may follow, from that moment on.
 */
export async function pressScansAhead(
  window: Page,
  scans: readonly (readonly Stroke[])[],
  { gap = 2, end = 'Enter', apart = 300, short = false }: ScannerSetting & { apart?: number },
  from = Date.now(),
): Promise<number> {
  const session = await window.context().newCDPSession(window)
  const suffix = end === 'none' ? [] : [stroke(end, end)]
  let at = from
  const sent: Promise<unknown>[] = []
  for (const scan of scans) {
    for (const one of [...scan, ...suffix]) {
      for (const event of eventsOf(one))
        if (!short || event.type !== 'keyUp') sent.push(send(session, event, at / 1000))
      // What a typing aid sends follows at once.
      at += one.code === '' ? 0.3 : gap
    }
    at += apart
  }
  await Promise.all(sent)
  await session.detach()
  return at
}

function send(session: CDPSession, event: KeyEvent, timestamp: number): Promise<unknown> {
  return session.send('Input.dispatchKeyEvent', { ...event, timestamp })
}

const alt = 1
const shift = 8

function eventsOf({ key, code, letter, releasesAlt, ...held }: Stroke): KeyEvent[] {
  const modifiers = (held.alt ? alt : 0) + (held.shift ? shift : 0)
  const at = { key, code, modifiers, ...virtualKey(key, code) }
  if (releasesAlt) return [{ type: 'keyUp', ...at }]
  if (key === 'Alt') return [{ type: 'rawKeyDown', ...at }]
  const up: KeyEvent = { type: 'keyUp', ...at }
  // The letter of a key without a name is an event of its own, as WM_CHAR is behind VK_PACKET.
  if (letter !== undefined)
    return [{ type: 'rawKeyDown', ...at }, { type: 'char', ...at, key: letter, text: letter }, up]
  const text = key === 'Enter' ? '\r' : key.length <= 2 && !held.alt ? key : undefined
  return text === undefined ? [{ type: 'rawKeyDown', ...at }, up] : [{ type: 'keyDown', ...at, text }, up]
}

function virtualKey(key: string, code: string): { windowsVirtualKeyCode?: number } {
  const named: Readonly<Record<string, number>> = {
    Enter: 13,
    Tab: 9,
    Backspace: 8,
    Alt: 18,
    Process: 229,
    Unidentified: 231,
  }
  const known = named[key]
  if (known !== undefined) return { windowsVirtualKeyCode: known }
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? null
  return place === null ? {} : { windowsVirtualKeyCode: place.charCodeAt(0) }
}
