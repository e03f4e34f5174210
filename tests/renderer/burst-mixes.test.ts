import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Burst } from '../../renderer/src/scan/burst.ts'
import { play, scansIn, type Timed } from '../support/hearing.ts'
import {
  american,
  asAltUnicode,
  capsLocked,
  dropped,
  stroke,
  windowsVietnamese,
  type Stroke,
} from '../support/keyboards.ts'
import { throughTypingAid } from '../support/typing-aid.ts'

/** Somebody typing: a key now and then, no six of them within 250 ms. */
const hands = fc.record({
  kind: fc.constant('hands' as const),
  keys: fc.array(
    fc.record({ key: fc.constantFrom(...'aeiouydfjrswx1234567890 '), gap: fc.integer({ min: 62, max: 400 }) }),
    {
      minLength: 1,
      maxLength: 20,
    },
  ),
})

const text = fc
  .tuple(
    fc.stringMatching(/^[0-9]{12}$/),
    fc.string({ unit: fc.constantFrom(...'0123456789|Nam Hoàng,ễđ'), maxLength: 60 }),
  )
  .map(([number, rest]) => `${number}|${rest}`)

/** A scanner at work: its pace, its suffix, and what the machine makes of its keys. */
const scanner = fc.record({
  kind: fc.constant('scanner' as const),
  text,
  gap: fc.integer({ min: 1, max: 30 }),
  end: fc.constantFrom('Enter', 'Tab', 'none'),
  way: fc.constantFrom<((text: string) => Stroke[])[]>(
    (one) => american(one, asAltUnicode),
    (one) => windowsVietnamese(one, dropped),
    (one) => capsLocked(one, dropped),
    (one) => throughTypingAid(american(one, dropped), { rules: 'vni', empty: true }),
    (one) => throughTypingAid(american(one, dropped), { rules: 'telex' }),
  ),
})

type Part =
  | { kind: 'hands'; keys: { key: string; gap: number }[] }
  | { kind: 'scanner'; text: string; gap: number; end: string; way: (text: string) => Stroke[] }

/** Parts one after another, with rests between them as people make. */
function timeline(parts: readonly (readonly [Part, number])[]): Timed[] {
  const all: Timed[] = []
  let at = 1000
  for (const [part, rest] of parts) {
    if (part.kind === 'hands')
      for (const { key, gap } of part.keys) {
        at += gap
        all.push({ ...(american(key)[0] ?? stroke(key, '')), at })
      }
    else {
      const suffix = part.end === 'none' ? [] : [stroke(part.end, part.end)]
      for (const one of [...part.way(part.text), ...suffix]) {
        all.push({ ...one, at })
        // A typing aid and a numpad run are one key of the scanner each.
        at += one.code === '' ? 0.3 : part.gap
      }
    }
    at += rest
  }
  return all
}

const rest = fc.integer({ min: 210, max: 900 })

test('whatever hands and scanners do in turn, every scan is one scan with its number, and hands are never one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(hands, scanner), rest), { minLength: 1, maxLength: 12 }), (parts) => {
      const burst = new Burst()
      const scans = scansIn(play(burst, timeline(parts)))
      const last = burst.rest()
      const heard = [...scans, ...(last === null ? [] : [last])].map((scan) => scan.text.slice(0, 13))
      expect(heard).toEqual(parts.flatMap(([part]) => (part.kind === 'scanner' ? [part.text.slice(0, 13)] : [])))
    }),
    { numRuns: 300 },
  )
})

test('hands alone, however they roll over two keys at a time, are only ever typing', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 8, max: 50 }), fc.integer({ min: 110, max: 300 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(pairs, (rolls) => {
      let at = 1000
      const strokes: Timed[] = []
      for (const [roll, gap] of rolls) {
        for (const [key, wait] of [
          ['n', roll],
          ['g', gap],
        ] as const) {
          strokes.push({ ...(american(key)[0] ?? stroke(key, '')), at })
          at += wait
        }
      }
      const heard = play(new Burst(), strokes)
      expect(heard.every(({ kind }) => kind === 'typed' || kind === 'began')).toBe(true)
    }),
  )
})

test('a thousand cards with noise between them are a thousand cards', () => {
  const burst = new Burst()
  let at = 1000
  let cards = 0
  for (let index = 0; index < 1000; index++) {
    const card = `02009${String(index).padStart(7, '0')}|081234567|Vi Nam|05021990|Nam|Na Thu|12042021`
    const noise: Timed[] = [
      { ...stroke('Escape', 'Escape'), at: at + 300 },
      { ...stroke('Unidentified', ''), at: at + 301 },
      { ...stroke('Backspace', 'Backspace'), at: at + 302 },
      { ...stroke('Alt', 'AltLeft', { alt: true }), at: at + 303 },
      { ...stroke('Dead', 'Quote'), at: at + 304 },
    ]
    const strokes = [...american(card), stroke('Enter', 'Enter')].map((one, order) => ({
      ...one,
      at: at + 600 + order * 2,
    }))
    cards += scansIn(play(burst, [...noise, ...strokes])).filter(({ text }) => text === card).length
    at = strokes.at(-1)?.at ?? at
  }
  expect(cards).toBe(1000)
})
