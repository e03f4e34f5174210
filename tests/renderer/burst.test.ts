import { expect, test } from 'vitest'
import { Burst, textOf, type Heard, type KeyPress } from '../../renderer/src/scan/burst.ts'

function press(key: string, at: number, code = codeOf(key)): KeyPress {
  return { code, key, shift: key === '|' || /[A-Z]/.test(key), alt: false, ctrl: false, at }
}

function codeOf(key: string): string {
  if (/\d/.test(key)) return `Digit${key}`
  if (key === '|') return 'Backslash'
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
}

/** Plays keys one after another, this many milliseconds apart, and gives back what was heard. */
function play(burst: Burst, keys: readonly string[], { gap, from = 1000 }: { gap: number; from?: number }): Heard[] {
  return keys.map((key, index) => burst.hear(press(key, from + index * gap)))
}

test('a scanner is known after six keys and read to its Enter', () => {
  const heard = play(new Burst(), [...'100000000042000000001234', 'Enter'], { gap: 4 })
  expect(heard[0]).toEqual({ kind: 'began' })
  expect(heard[5]).toEqual({ kind: 'recognised' })
  expect(heard[6]).toEqual({ kind: 'scanning' })
  expect(heard.at(-1)).toEqual({ kind: 'ended', text: '100000000042000000001234' })
})

test('hands are never taken for a scanner, not even a fast clerk who rolls over two keys', () => {
  const burst = new Burst()
  const times = [0, 110, 150, 260, 300, 410, 450, 560, 640, 700]
  const heard = [...'nguyen van'].map((key, index) => burst.hear(press(key, 1000 + (times[index] ?? 0))))
  expect(heard.every(({ kind }) => kind === 'typed' || kind === 'began')).toBe(true)
  expect(burst.hear(press('Enter', 1750))).toEqual({ kind: 'typed' })
})

test('a scanner without Enter ends by its rest', () => {
  const burst = new Burst()
  play(burst, [...'020302000002||A'], { gap: 10 })
  expect(burst.rest()).toBe('020302000002||A')
  expect(burst.rest()).toBeNull()
})

test('the Windows Vietnamese layout, which puts letters on the digits, does not change a number', () => {
  const shown = ['ă', 'â', 'ê', 'ô']
  const presses = shown.map((key, index) => press(key, index, `Digit${index + 1}`))
  expect(textOf(presses)).toBe('1234')
})

test('what a typing aid takes back with Backspace is taken back', () => {
  expect(textOf([press('a', 0), press('a', 1), press('Backspace', 2), press('Backspace', 3), press('â', 4, '')])).toBe(
    'â',
  )
})

test('a letter sent as Alt and its number on the numpad is that letter', () => {
  const burst = new Burst()
  play(burst, [...'020302000'], { gap: 4 })
  for (const [index, digit] of [...'7877'].entries()) {
    burst.hear({ ...press(digit, 1040 + index, `Numpad${digit}`), alt: true })
  }
  burst.releaseAlt(1046)
  expect(burst.hear(press('Enter', 1050))).toEqual({ kind: 'ended', text: '020302000\u1EC5' })
})
