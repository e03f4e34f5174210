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

test('somebody kept here while the host was away is not said to wait for a host that answers again', () => {
  const kept = { kind: 'kept', name: 'Bế Văn Mất Mạng', number: 'B-0001-8', blank: false } as const
  const away = saidBy(kept, vi, true)
  const back = saidBy(kept, vi, false)
  expect([away.tone, away.title]).toEqual(['attention', vi.desk.strip.away])
  expect([back.tone, back.title]).toEqual(['info', vi.desk.strip.back])
  // The number still has to be written on a badge.
  expect(back.note).toBe(away.note)
  expect(back.note).toContain('B-0001-8')
})

test('the next person being typed is never under the green of the one before', () => {
  const typing = saidBy({ kind: 'typing' }, vi)
  expect(typing.tone).toBe('info')
  expect(typing.title).toContain('chưa lưu')
})
