import { expect, test } from 'vitest'
import { compareNames, givenName, nameSortKey, offerTitleCase } from '../../shared/text/names.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { gazetteer, today } from './places.ts'

function byKey(one: string, other: string): number {
  const [first, second] = [nameSortKey(one), nameSortKey(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

test('the given name is the last word', () => {
  expect(givenName('Triệu Mùi Ví Dụ')).toBe('Dụ')
  expect(givenName(' Lan ')).toBe('Lan')
  expect(givenName('')).toBe('')
})

test('names are sorted by given name in Vietnamese order, then by the rest', () => {
  const sorted = [
    'Lê An',
    'Bùi Ăn',
    'Bùi Ân',
    'Lý Dung',
    'Lý Đức',
    'Hà Ha',
    'An Hà',
    'Bùi Hả',
    'Bùi Hã',
    'Bùi Há',
    'Bùi Hạ',
    'Bùi Oanh',
    'Bùi Ô',
    'Bùi Ơn',
  ]
  expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted)
  expect(sorted.toReversed().toSorted(byKey)).toEqual(sorted)
})

test('the key of the database and the collator of the screen agree on every pair', () => {
  const names = [...new Set(madeUpPeople(4, 250, { gazetteer, today }).map(({ fullName }) => fullName))]
  const disagreed = names.flatMap((one) =>
    names
      .filter((other) => byKey(one, other) !== Math.sign(compareNames(one, other)))
      .map((other) => `${one} ~ ${other}`),
  )
  expect(disagreed).toEqual([])
})

test.each([
  ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
  ['LÝ A SÌNH', 'Lý A Sình'],
  ["H'MÔNG K'HO", "H'Mông K'Ho"],
  ['đặng thị ánh', 'Đặng Thị Ánh'],
  ['BRU-VÂN KIỀU', 'Bru-Vân Kiều'],
])('%s is offered as %s', (name, offer) => {
  expect(offerTitleCase(name)).toBe(offer)
})

test('a name that is not all capitals is left alone', () => {
  expect(offerTitleCase('Lý A Sình')).toBeNull()
  expect(offerTitleCase("H'Hen niê")).toBeNull()
})
