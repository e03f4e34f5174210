import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import communes from '../../resources/places/provinces.json'
import ethnicGroups from '../../resources/lists/ethnic-groups.json'
import { vi } from '../../shared/words/vi.ts'
import { lettersOf } from '../support/font-letters.ts'

const folder = join(import.meta.dirname, '../../resources/fonts')
const weights = [400, 600, 700]
const fonts = weights.map((weight) => ({
  weight,
  letters: lettersOf(readFileSync(join(folder, `be-vietnam-pro-${weight}.woff2`))),
}))

/** Every vowel of Vietnamese with every tone, composed, and the letters of the alphabet: 12 × 6 + 17. */
function vietnameseLetters(): string {
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  const letters = [...vowels, ...'bcdđghklmnpqrstvx']
  return [...letters, ...letters.map((letter) => letter.toUpperCase())].join('')
}

function missing(text: string): { weight: number; letters: string }[] {
  return fonts
    .map(({ weight, letters }) => ({
      weight,
      letters: [...new Set(text)].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0)).join(''),
    }))
    .filter(({ letters }) => letters !== '')
}

test('every Vietnamese letter with every tone is one glyph of the font, in every weight', () => {
  expect([...vietnameseLetters()]).toHaveLength(2 * (12 * 6 + 17))
  expect(missing(vietnameseLetters())).toEqual([])
})

test('names of Tày, Nùng, Dao, Mông and Hoa people are drawn without another font: f, j, w, z, apostrophes, hyphens', () => {
  expect(missing("fjwzFJWZ'’-–. áàảãạ Slư Phja Zào Mjiền Hmôngz H’Mông Lý-A")).toEqual([])
})

test('every word of the catalogues’ badges, of communes and of ethnic groups is drawn with the font', () => {
  const words = JSON.stringify([communes, ethnicGroups, vi.badge, vi.lists])
  expect(missing(words.normalize('NFC'))).toEqual([])
})

test('one file a weight is shipped for the screen and one for the PDF, with the licence beside them', () => {
  expect(readdirSync(folder).toSorted()).toEqual([
    'OFL.txt',
    'README.md',
    ...weights.flatMap((weight) => [`be-vietnam-pro-${weight}.ttf`, `be-vietnam-pro-${weight}.woff2`]),
  ])
})
