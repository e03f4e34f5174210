import { expect, test } from 'vitest'
import { type Begun, timeLeft } from '../../renderer/src/imports/standing.ts'
import { afterTaking, atStart, guessed, isTakingOver, type Wizard } from '../../renderer/src/imports/wizard.ts'

const settings = guessed({
  fileName: 'ca-huyen.ods',
  digest: '',
  format: 'ods',
  encoding: null,
  separator: null,
  fair: { id: '0192f0c1-0000-7000-8000-000000000001', name: 'Phiên', communes: [] },
  notes: [],
  sheets: [],
  before: null,
  kept: null,
})
const handle = 'a'.repeat(32)
const taking: Wizard = { step: 'preview', handle, settings, isTaking: true }
const list = { id: '0192f0c1-0000-7000-8000-000000000002' }

test('whoever was in another room when the list was taken over comes back to its result', () => {
  expect(isTakingOver(taking)).toBe(true)
  expect(afterTaking(taking, handle, { ok: true, value: list })).toEqual({ step: 'done', listId: list.id })
})

test('a list that was refused meanwhile stands open again with the reason, as it was put right', () => {
  const refused = { code: 'list-waits' } as const
  const after = afterTaking(taking, handle, { ok: false, failure: refused })
  expect(after).toEqual({ step: 'preview', handle, settings, refused })
  expect(isTakingOver(after)).toBe(false)
})

test('taking over that was stopped ends where a file is chosen, and says so', () => {
  const stopped = afterTaking(taking, handle, { ok: false, failure: { code: 'import-stopped' } })
  expect(stopped).toEqual({ step: 'file', isStopped: true })
})

test('the end of one list takes nobody away from another file or another fair', () => {
  const others: Wizard[] = [
    atStart,
    { step: 'done', listId: 'b' },
    { step: 'preview', handle, settings },
    { step: 'preview', handle: 'b'.repeat(32), settings, isTaking: true },
  ]
  for (const other of others) {
    expect(afterTaking(other, handle, { ok: true, value: list })).toBe(other)
    expect(afterTaking(other, handle, { ok: false, failure: { code: 'internal' } })).toBe(other)
  }
})

/** What is said of the time left at each look, one in a second. */
function looks(told: readonly (readonly ['matching' | 'taking', number, number | null])[]): (number | null)[] {
  let begun: Begun | null = null
  return told.map(([stage, done, total], second) => {
    const next = timeLeft(begun, { stage, done, total }, second * 1000)
    begun = next.begun
    return next.left
  })
}

test('coming back in the middle, the time left goes by what was written since', () => {
  expect(
    looks([
      ['taking', 8000, 10_000],
      ['taking', 8100, 10_000],
      ['taking', 8200, 10_000],
    ]),
  ).toEqual([null, 19_000, 18_000])
})

test('the time left is told anew for each stage, and for a look-up that begins once more', () => {
  expect(
    looks([
      ['matching', 0, 1000],
      ['matching', 800, 1000],
      ['matching', 100, 1000],
      ['matching', 200, 1000],
      ['taking', 200, 1000],
      ['taking', 400, null],
    ]),
  ).toEqual([null, 250, null, 8000, null, null])
})
