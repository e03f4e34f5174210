import { describe, expect, test } from 'vitest'
import { saidBy } from '../../renderer/src/desk/strip-words.ts'
import type { StripState } from '../../renderer/src/desk/strip-state.ts'
import { failureCodes, type FailureCode } from '../../shared/failure.ts'
import { en } from '../../shared/words/en.ts'
import { vi } from '../../shared/words/vi.ts'

const saved: StripState = {
  kind: 'saved',
  name: 'Nông Thị Mẫu',
  number: 'A-5003-8',
  already: false,
  visitor: false,
  blank: true,
}

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('in %s', (_, words) => {
  test('a badge scanned for somebody is said with its number and name, and what is still to be asked', () => {
    const given = { kind: 'badge-for', name: 'Nông Thị Mẫu', number: 'A-5003-8', former: null } as const
    const ready = saidBy({ ...given, ready: true }, words)
    expect(ready).toMatchObject({ tone: 'good', note: words.desk.blank.enter })
    expect(ready.title).toMatch(/A-5003-8.*Nông Thị Mẫu/u)
    expect(saidBy({ ...given, ready: false }, words).note).toBe(words.desk.blank.askOn)
    expect(saidBy({ ...given, name: '', ready: false }, words).title).not.toMatch(/ {2}|\s$/u)
  })

  test('a badge that takes another’s place says which one ends', () => {
    const said = saidBy({ kind: 'badge-for', name: 'Vi', number: 'A-5003-8', former: 'A-0042-7', ready: true }, words)
    expect(said.tone).toBe('attention')
    expect(said.note).toContain('A-0042-7')
  })

  test('after saving, the helper is told to write the name on a badge without one, and on no other', () => {
    expect(saidBy(saved, words).note).toBe(words.desk.strip.savedBlankNext('Nông Thị Mẫu'))
    expect(saidBy({ ...saved, blank: false }, words).note).toBe(words.desk.strip.savedNext('Nông Thị Mẫu'))
    expect(saidBy({ ...saved, already: true }, words)).toMatchObject({
      tone: 'attention',
      note: words.desk.strip.savedBlankNext('Nông Thị Mẫu'),
    })
  })

  test('who comes by their badge is named with number and time, and who was never asked is to be asked', () => {
    const arrived = {
      kind: 'arrived',
      id: 'a',
      name: 'Vi Văn Cả',
      number: 'A-0007-3',
      at: Date.UTC(2026, 10, 24, 1, 42),
      back: false,
      unasked: false,
    } as const
    const here = saidBy(arrived, words)
    expect(here.tone).toBe('good')
    expect(`${here.title} ${here.note}`).toMatch(/Vi Văn Cả.*A-0007-3.*8:42/u)
    expect(saidBy({ ...arrived, back: true }, words).title).not.toBe(here.title)
    const unasked = saidBy({ ...arrived, unasked: true }, words)
    expect(unasked.tone).toBe('attention')
    expect(unasked.note).toContain(words.desk.arrival.ask)
  })

  test('only a badge that could not be read is called unread; the desk sends nobody to the desk', () => {
    const title = (code: FailureCode) => saidBy({ kind: 'badge-failed', failure: { code } }, words).title
    expect(title('badge-unreadable')).toBe(words.desk.strip.refused)
    for (const code of ['badge-forged', 'badge-voided', 'badge-taken', 'badge-other-fair'] as const)
      expect(title(code), code).toBe(words.desk.strip.badgeRefused)
    for (const code of failureCodes.filter((code) => code.startsWith('badge-')))
      for (const kind of ['badge-failed', 'not-saved'] as const)
        expect(saidBy({ kind, failure: { code } }, words).note, code).not.toMatch(
          /đến bàn đăng ký|to the registration desk/iu,
        )
  })
})
