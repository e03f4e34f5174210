import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, toNfc } from '../../shared/text/clean.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { spellingOf } from '../../shared/text/syllables.ts'
import { gazetteer } from './places.ts'

// Every code unit, halves of surrogate pairs included.
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

test('decomposed text becomes the one form that is kept', () => {
  expect(toNfc('Nguyễn Thị Đào'.normalize('NFD'))).toBe('Nguyễn Thị Đào')
})

test('cleaning takes away what cannot be seen and keeps what can', () => {
  expect(cleanText('\ufeff  Hoàng\u200b \u202eVăn\u202c\u00ad\tThử\r\n')).toBe('Hoàng Văn Thử')
  expect(cleanText('a\u00a0\u3000b\u2028c\u0000\u0085')).toBe('a b c')
  expect(cleanText('Lý 😀 \ud83d')).toBe('Lý 😀')
})

test('cleaning cuts long text without half an emoji', () => {
  expect(cleanText('x'.repeat(100_000), 10)).toBe('x'.repeat(10))
  expect(cleanText('123😀', 4)).toBe('123')
})

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), (text) => {
      const once = cleanText(text, 40)
      expect(cleanText(once, 40)).toBe(once)
      expect(once.length).toBeLessThanOrEqual(40)
    }),
  )
})

test.each([
  ['Đặng', 'dang'],
  ['ĐẶNG VĂN HÒA', 'dang van hoa'],
  ['Hoà', 'hoa'],
  ["H'Mông", 'hmong'],
  ['K’Ho', 'kho'],
  ['Khơ-me', 'kho me'],
  ['Số 12/4, Thôn Nà Pò', 'so 12 4 thon na po'],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(fold(text.normalize('NFD'))).toBe(folded)
  expect(fold(folded)).toBe(folded)
})

test.each([
  ['Hòa', 'Hoà'],
  ['Thủy', 'Thuỷ'],
  ['Khỏe', 'Khoẻ'],
  ['Hoàng', 'Hòang'],
  ['Huỳnh', 'Hùynh'],
  ['Quý', 'Qúy'],
  ["H'Mông", 'H’MÔNG'],
])('%s and %s are one spelling', (one, other) => {
  expect(foldKeepingMarks(one)).toBe(foldKeepingMarks(other))
  expect(foldKeepingMarks(one.normalize('NFD'))).toBe(foldKeepingMarks(other.toUpperCase()))
})

test.each([
  ['dương', 'đương'],
  ['đương', 'đường'],
  ['Hoa', 'Hòa'],
  ['Tân Thanh', 'Tân Thành'],
])('%s and %s stay two words', (one, other) => {
  expect(foldKeepingMarks(one)).not.toBe(foldKeepingMarks(other))
})

test('a half-typed name with its tone begins the whole one', () => {
  expect(foldKeepingMarks('Hoà').startsWith(foldKeepingMarks('Hò'))).toBe(true)
  expect(foldKeepingMarks('Thuỷ').startsWith(foldKeepingMarks('Thủ'))).toBe(true)
})

test('spelling tells damage from words', () => {
  const said = (words: string) => words.split(' ').map((word) => spellingOf(word))
  expect(new Set(said('hoàng nguyễn quý giàng gì giếng sình páo dợ a y thuỷ khoẻ huỳnh uyên yến xoong'))).toEqual(
    new Set(['fine']),
  )
  expect(new Set(said('vn th nguyn hunh ging qun trng'))).toEqual(new Set(['gapped']))
  expect(new Set(said('nguyen duc viet phuong'))).toEqual(new Set(['stripped']))
  expect(new Set(said('krông blim niê ksor'))).toEqual(new Set(['foreign']))
})

test('every syllable of every commune of Lạng Sơn is spelt as Vietnamese', () => {
  const names = [...gazetteer.communes.values()].filter(({ provinceCode }) => provinceCode === '20')
  const words = names.flatMap(({ name }) => name.toLowerCase().split(' '))
  expect(words.filter((word) => spellingOf(word) !== 'fine')).toEqual([])
})
