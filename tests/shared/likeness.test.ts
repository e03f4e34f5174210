import { expect, test } from 'vitest'
import { letterErrors, likenessOfNames } from '../../shared/text/likeness.ts'

test.each([
  ['hoang', 'hoang', 0],
  ['hoang', 'hoan', 1],
  ['hoang', 'haong', 1],
  ['hoang', 'hiabg', 2],
  ['hoang', 'trieu', 3],
  ['thu', '', 3],
])('from %s to %s there are %i letters (3: too many)', (one, other, errors) => {
  expect(letterErrors(one, other, 2)).toBe(errors)
  expect(letterErrors(other, one, 2)).toBe(errors)
})

test.each([
  ['same', 'Nông Thị Mẫu', 'Nong Thi Mau'],
  ['same', 'NÔNG THỊ MẪU', 'Nông Thị Mẫu'],
  ['same', 'Lý Thị Hoà', 'Lý Thị Hòa'],
  ['similar', 'Lý Thị Mậu', 'Lý Thị Màu'],
  ['similar', 'Hoàng Văn Thử', 'Hoàng Thử'],
  ['similar', 'Hoàng Văn Thử', 'Hoàng Vam Thử'],
  ['similar', 'Triệu Mùi Ví Dụ', 'Triệu Dụ'],
  ['similar', 'Hoàng Văn Minh Thử', 'Hoàng Vam Thử'],
  ['different', 'Hoàng Văn Thử', 'Hoàng Thị Thử'],
  ['different', 'Hoàng Văn Thử', 'Hoàng Văn'],
  ['different', 'Triệu Mùi Ví Dụ', 'Triệu Zụ'],
  ['different', 'Thử', 'Hoàng Văn Thử'],
  ['different', 'Vi Văn Nam', 'Vi Văn Bắc'],
  ['different', '', ''],
])('%s: %s and %s', (kind, one, other) => {
  expect(likenessOfNames(one, other).kind).toBe(kind)
  expect(likenessOfNames(other, one).kind).toBe(kind)
})
