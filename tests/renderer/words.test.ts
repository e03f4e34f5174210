import { expect, test } from 'vitest'
import { en } from '../../shared/words/en.ts'
import { vi } from '../../shared/words/vi.ts'
import { readDay } from '../../renderer/src/parts/day-written.ts'
import householdStatus from '../../resources/lists/household-status.json'
import serviceNeeds from '../../resources/lists/service-needs.json'

/** Every sentence of a catalogue by its path; functions are called with something to say. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') return [[path, String((words as (...values: unknown[]) => unknown)({}, 1, 2))]]
  return Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

test('no sentence is empty and none is written in letters taken apart', () => {
  for (const [path, text] of [...sentences(vi), ...sentences(en)]) {
    expect([path, text.trim() !== '', text === text.normalize('NFC')]).toEqual([path, true, true])
  }
})

test('both languages say the same things in the same order', () => {
  expect(sentences(en).map(([path]) => path)).toEqual(sentences(vi).map(([path]) => path))
})

test('every code of the lists has a name on screen', () => {
  expect(Object.keys(vi.lists.household)).toEqual(householdStatus.items.map(({ code }) => code))
  expect(Object.keys(vi.lists.need)).toEqual(serviceNeeds.items.map(({ code }) => code))
})

test("a fair's day is read as people write it", () => {
  expect(['15/3/2027', '15-03-27', '15032027', ' 1/1/2027 '].map(readDay)).toEqual([
    '2027-03-15',
    '2027-03-15',
    '2027-03-15',
    '2027-01-01',
  ])
  expect(['31/02/2027', '2027', 'mai', ''].map(readDay)).toEqual([null, null, null, null])
})
