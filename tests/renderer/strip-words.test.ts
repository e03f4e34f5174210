import { expect, test } from 'vitest'
import { saidBy } from '../../renderer/src/desk/strip-words.ts'
import { en } from '../../shared/words/en.ts'
import { vi } from '../../shared/words/vi.ts'

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('a form put aside before its name was typed is spoken of without a gap, in %s', (_, words) => {
  const said = (instead: string) => saidBy({ kind: 'read', name: 'Nông Văn Bé', instead, child: false }, words).note
  expect(said('Lý A Sình')).toContain('Lý A Sình')
  expect(said('')).not.toMatch(/ {2}|^$/u)
  expect(said(' ')).toBe(said(''))
})
