import type { Page } from 'playwright'

type KeyEvent = { type: 'keyDown' | 'keyUp'; key: string; code: string; text?: string; windowsVirtualKeyCode?: number }

/** A scanner sends a key about every 2 ms. */
const pace = 0.002

/**
 * Types a text as a keyboard scanner does: one quick burst of real key events wherever the cursor stands,
 * ended by Enter. Each event carries its own time, as it does from a system, so that a busy test machine
 * is not taken for slow hands. Letters with marks come as a system sends them that knows no key for them:
 * with the letter and no physical key.
 */
export async function scanWithKeyboard(window: Page, text: string): Promise<void> {
  const session = await window.context().newCDPSession(window)
  const from = Date.now() / 1000
  const events = [...text].flatMap((letter) => press({ key: letter, text: letter, ...keyOf(letter) }))
  events.push(...press({ key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 }))
  await Promise.all(
    events.map((event, index) =>
      session.send('Input.dispatchKeyEvent', { ...event, timestamp: from + (index * pace) / 2 }),
    ),
  )
  await session.detach()
}

function press({ text, ...key }: Omit<KeyEvent, 'type'>): KeyEvent[] {
  return [
    { type: 'keyDown', ...key, ...(text === undefined ? {} : { text }) },
    { type: 'keyUp', ...key },
  ]
}

function keyOf(letter: string): { code: string; windowsVirtualKeyCode?: number } {
  const capital = letter.toUpperCase()
  if (/[0-9]/.test(letter)) return { code: `Digit${letter}`, windowsVirtualKeyCode: letter.charCodeAt(0) }
  if (/[a-zA-Z]/.test(letter)) return { code: `Key${capital}`, windowsVirtualKeyCode: capital.charCodeAt(0) }
  return { code: punctuation[letter] ?? '' }
}

const punctuation: Readonly<Record<string, string>> = {
  '|': 'Backslash',
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
  '-': 'Minus',
  '/': 'Slash',
  '=': 'Equal',
}
