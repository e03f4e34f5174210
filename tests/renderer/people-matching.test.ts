import { expect, test } from 'vitest'
import type { AttendeeRow } from '../../shared/contract/attendee.ts'
import { isFound, stretchesOf, wordsOf } from '../../renderer/src/parts/matching.ts'

const row: AttendeeRow = {
  id: '0198b0c0-0000-7000-8000-000000000001',
  fullName: 'Nông Thị Đào',
  birthDate: '1995-03-04',
  sex: 'female',
  communeCode: '06040',
  village: 'Thôn Nà Thử',
  phone: '0912345678',
  badgeId: null,
  badgeNumber: 'A-0042-7',
  arrivedAt: null,
  leftAt: null,
  ahead: true,
}

/** The bold letters between stars. */
function bold(text: string, search: string): string {
  return stretchesOf(text, wordsOf(search))
    .map(({ text: part, isMatch }) => (isMatch ? `*${part}*` : part))
    .join('')
}

test('somebody of the list is found by name without marks, village, commune, end of the phone, birth year or badge', () => {
  for (const search of ['nong dao', 'na thu', 'thien', '5678', '1995', 'a-0042', 'Nông Thị'])
    expect([search, isFound(row, 'Xã Thiện Thuật', wordsOf(search))]).toEqual([search, true])
})

test('a word nobody has finds nobody, even beside one that fits', () => {
  for (const search of ['nong hoa', 'ong', '1996', '9999'])
    expect([search, isFound(row, 'Xã Thiện Thuật', wordsOf(search))]).toEqual([search, false])
})

test('what was typed without marks stands out in the name with its marks', () => {
  expect(bold('Nông Thị Đào', 'nong da')).toBe('*Nông* Thị *Đà*o')
  expect(bold('Nông Thị Đào', 'Đào')).toBe('Nông Thị *Đào*')
})

test('an apostrophe inside a clan name neither stops the search nor moves the bold letters', () => {
  expect(bold("Giàng H'Mông Sử", 'hmong')).toBe("Giàng *H'Mông* Sử")
})

test('the middle of a word does not stand out, nor does anything before a search', () => {
  expect(bold('Nông Thị Đào', 'ong')).toBe('Nông Thị Đào')
  expect(bold('Nông Thị Đào', '  ')).toBe('Nông Thị Đào')
})
