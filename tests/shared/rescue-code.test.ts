import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { toFile } from 'qrcode'
import { expect, test } from 'vitest'
import { isRescueCode } from '../../shared/rescue-mark.ts'
import { composeBadgeCode } from '../../shared/badge-code.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import {
  composeRescueCodes,
  employerDigits,
  parseRescueCode,
  type RescueTurn,
  vacancyDigits,
} from '../../shared/rescue-code.ts'

const fairDigits = '4711'
const employer = '019a6f8e-7a51-7cc3-9d10-3b2f5e8a9c41'
const digits = (count: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: count, maxLength: count }).map((some) => some.join(''))

const anyBadge: fc.Arbitrary<RescueTurn['badge']> = fc.oneof(
  fc
    .record({ stationDigits: digits(2), counter: fc.nat(99_999), macDigits: digits(10) })
    .map((parts) => ({ code: composeBadgeCode({ fairDigits, ...parts }) })),
  fc
    .record({ letter: fc.constantFrom('A', 'Z', 'AB', 'ZZ'), counter: fc.nat(9_999_999) })
    .map((number) => ({ number })),
)
const minute = 60_000
const anyTurn: fc.Arbitrary<RescueTurn> = fc.record({
  badge: anyBadge,
  outcome: fc.option(fc.constantFrom(...outcomes)),
  vacancy: fc.option(fc.uuid().map(vacancyDigits)),
  at: fc.integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 11, 20) }).map((at) => at - (at % minute)),
})
const anyTurns = fc.array(anyTurn, { minLength: 1, maxLength: 60 })

test('what a phone shows is what the desk reads, in parts that each stand alone', () =>
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const codes = composeRescueCodes(fairDigits, employer, turns)
      const parts = codes.map((code) => {
        const read = parseRescueCode(code)
        if (!read.ok) throw new Error(read.reason)
        return read.part
      })
      expect(parts.map(({ part, parts: of }) => [part, of])).toEqual(codes.map((_, at) => [at + 1, codes.length]))
      expect(parts.every((part) => part.fairDigits === fairDigits)).toBe(true)
      expect(parts.every((part) => part.employerDigits === employerDigits(employer))).toBe(true)
      const inOrder = [...turns].sort((one, other) => one.at - other.at)
      expect(parts.flatMap((part) => part.turns)).toEqual(inOrder)
    }),
  ))

test('a digit that is wrong, lost, doubled or swapped with its neighbour is refused', () =>
  fc.assert(
    fc.property(
      anyTurns,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...damages),
      (turns, where, by, damage) => {
        const [code = ''] = composeRescueCodes(fairDigits, employer, turns)
        const at = where % (code.length - 1)
        const broken = damage(code, at, by)
        fc.pre(broken !== code)
        expect(parseRescueCode(broken).ok).toBe(false)
      },
    ),
    { numRuns: 1000 },
  ))

const damages: ((code: string, at: number, by: number) => string)[] = [
  (code, at, by) => code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1),
  (code, at) => code.slice(0, at) + code.slice(at + 1),
  (code, at) => code.slice(0, at) + code.slice(at, at + 1) + code.slice(at),
  (code, at) => code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2),
]

test('badge codes, citizen cards and typed numbers are never taken for it', () => {
  expect(isRescueCode('147110300042123456789087')).toBe(false)
  expect(isRescueCode('881147110300042123456789')).toBe(false)
  expect(isRescueCode('020090000001|123456789|Nông Thị Mẫu|05021990|Nữ|Thiện Thuật|01012022')).toBe(false)
  expect(parseRescueCode('rác')).toEqual({ ok: false, reason: 'not-rescue' })
  const [code = ''] = composeRescueCodes(fairDigits, employer, [
    { badge: { number: { letter: 'A', counter: 42 } }, outcome: 'met', vacancy: null, at: Date.UTC(2026, 10, 24) },
  ])
  expect(isRescueCode(code)).toBe(true)
  expect(parseRescueCode(`882${code.slice(3)}`)).toEqual({ ok: false, reason: 'version' })
})

test('nothing that waits makes no code, and a full code is one QR that another reader reads', async () => {
  expect(composeRescueCodes(fairDigits, employer, [])).toEqual([])
  const turns = fc
    .sample(anyTurn, { numRuns: 16, seed: 5 })
    .map((turn, at) => ({ ...turn, at: Date.UTC(2026, 10, 24, 1, at) }))
  const codes = composeRescueCodes(fairDigits, employer, turns)
  expect(codes).toHaveLength(1)
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-rescue-'))
  try {
    const file = join(folder, 'qr.png')
    await toFile(file, [{ data: codes[0] ?? '', mode: 'numeric' }], { errorCorrectionLevel: 'M', width: 340 })
    expect(execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' }).trim()).toBe(codes[0])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
