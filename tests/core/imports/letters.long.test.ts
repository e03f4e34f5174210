import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import vniWindows from '../../../resources/imports/vni-windows.json'
import {
  fromMisreadUtf8,
  fromOldLetters,
  isInCapitals,
  mayBeOld,
} from '../../../electron/core/imports/legacy-letters.ts'
import { openOldWords } from '../../../electron/core/imports/old-words.ts'
import { plausibility } from '../../../electron/core/imports/plausible.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { bySpreadsheetProgram } from './spreadsheet.ts'
import { firstSheet, peopleOf, remarks } from './trial-list.ts'

const name = 'Nguyễn Thị Đào, xã Hữu Lũng, tỉnh Lạng Sơn'
/** Text as a cell shows it whose bytes were read as windows-1252, and what was meant. */
const tcvn3 = [
  ['NguyÔn ThÞ §µo, x· H÷u Lòng, L¹ng S¬n', 'Nguyễn Thị Đào, xã Hữu Lũng, Lạng Sơn'],
  ['TrÇn V¨n L©m', 'Trần Văn Lâm'],
  ['HuyÖn V¨n Quan, tØnh L¹ng S¬n', 'Huyện Văn Quan, tỉnh Lạng Sơn'],
] as const
const vni = [
  ['Nguyeãn Thò Ñaøo, xaõ Höõu Luõng, tænh Laïng Sôn', name],
  ['LYÙ VAÊN ÑÖÙC', 'LÝ VĂN ĐỨC'],
] as const

test.each(tcvn3)('TCVN3 text is read: %s', (before, after) => {
  expect(openOldWords('tcvn3', '.VnTime').read(before)).toBe(after)
})

test.each(vni)('VNI text is read: %s', (before, after) => {
  expect(openOldWords('vni', 'VNI-Times').read(before)).toBe(after)
})

test('UTF-8 that was read as windows-1252, once or twice, is told and turned back', () => {
  const once = western(Buffer.from(name))
  expect(fromMisreadUtf8('NÃ´ng VÄƒn HoÃ ng')).toEqual({ kind: 'utf8-as-cp1252', text: 'Nông Văn Hoàng' })
  expect(fromMisreadUtf8(once)).toEqual({ kind: 'utf8-as-cp1252', text: name })
  const twice = western(Buffer.from('Nông Văn Hải'))
  expect(fromMisreadUtf8(western(Buffer.from(twice)))).toEqual({
    kind: 'utf8-twice',
    text: 'Nông Văn Hải',
  })
  expect(fromMisreadUtf8('Nông Văn Hải')).toBeNull()
})

test('letters that exist in today’s alphabet only are never taken for an older font’s', () => {
  expect(openOldWords('tcvn3', '.VnTime').read('Nguyễn Thị Đào')).toBeNull()
  expect(openOldWords('vni', 'VNI-Times').read('Hữu Lũng')).toBeNull()
})

test('word by word, a text reads and weighs as it does as a whole', () => {
  const letters = [...Object.keys(vniWindows.letters), ...'ÔÞ§µ¹aAnN .,|+-*1\u00a0Ã'].map((letter) =>
    fc.constant(letter),
  )
  const text = fc.array(fc.oneof(...letters, fc.constantFrom(' ', ' ')), { maxLength: 40 }).map((each) => each.join(''))
  const fonts = fc.constantFrom(null, '.VnTime', '.VnTimeH')
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.constantFrom('tcvn3', 'vni'), fonts, (texts, kind, font) => {
      const words = openOldWords(kind, font)
      for (const one of texts) {
        const isOld = mayBeOld(one)
        const whole = fromOldLetters(one, kind, kind === 'tcvn3' && isInCapitals(one, font))
        expect(words.read(one)).toBe(isOld ? whole : null)
        expect(words.gainOf(one)).toBe(isOld ? plausibility(whole) - plausibility(one) : null)
      }
    }),
  )
})

test('whatever is typed in VNI letters comes back as what was meant', () => {
  const letters = Object.entries(vniWindows.letters)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 12 }), (typed) => {
      const before = typed.map(([vniLetter]) => vniLetter).join('n')
      expect(openOldWords('vni', null).read(before)).toBe(
        typed
          .map(([, letter]) => letter)
          .join('n')
          .normalize('NFC'),
      )
    }),
  )
})

const header = ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ']

test('a sheet in .VnTime is repaired by its typeface, shown before and after, and only where it is agreed to', async () => {
  const old = (text: string) => ({ text, font: '.VnTime' })
  const rows = [
    header,
    [1, old('NguyÔn ThÞ §µo'), 1990, old('Th«n Nµ Thö, x· ThiÖn ThuËt')],
    [2, old('L· V¨n T«'), 1991, old('x· Hoa Th¸m')],
    [3, { text: 'hoµng thÞ h¶i', font: '.VnTimeH' }, 1992, { text: 'x· Hoa Th¸m', font: '.VnTime' }],
    [4, 'Nông Văn Bằng', 1993, 'xã Hoa Thám'],
  ]
  const sheet = firstSheet(await readList(await bySpreadsheetProgram([{ name: 'A', rows }]), 'a.xlsx'))
  expect(sheet.repairs).toMatchObject([{ kind: 'tcvn3', by: 'font', cells: 6 }])
  expect(sheet.repairs[0]?.examples[0]).toEqual({ before: 'NguyÔn ThÞ §µo', after: 'Nguyễn Thị Đào' })
  expect(peopleOf(sheet).map(({ person }) => [person?.fullName, person?.communeCode])).toEqual([
    ['Nguyễn Thị Đào', '06091'],
    ['Lã Văn Tô', '06073'],
    ['Hoàng Thị Hải', '06073'],
    ['Nông Văn Bằng', '06073'],
  ])
  const [asItIs] = peopleOf(sheet, { repairs: [] })
  expect(asItIs?.person?.fullName).toBe('NguyÔn ThÞ §µo')
  expect(asItIs && remarks(asItIs)).toContain('fullName text-repaired ask')
})

test('today’s letters in an old typeface, as in a list that was typed anew, are left alone', async () => {
  const old = (text: string) => ({ text, font: '.VnTime' })
  const rows = [
    header,
    [1, old('Nguyễn Thị Đào'), 1990, old('xã Hoa Thám')],
    [2, old('Lý A Tô'), 1991, old('xã Hoa Thám')],
    [3, old('Vũ Tô'), 1992, old('xã Hoa Thám')],
  ]
  const sheet = firstSheet(await readList(await bySpreadsheetProgram([{ name: 'A', rows }]), 'a.xlsx'))
  expect(sheet.repairs).toEqual([])
  expect(peopleOf(sheet).map(({ person }) => person?.fullName)).toEqual(['Nguyễn Thị Đào', 'Lý A Tô', 'Vũ Tô'])
})

test('without a typeface, older letters are told by what the text would be, whole columns at a time', async () => {
  const lines = [
    'STT;Hä vµ tªn;N¨m sinh;§Þa chØ',
    '1;NguyÔn ThÞ §µo;1990;x· Hoa Th¸m',
    '2;L· V¨n T«;1991;x· Hoa Th¸m',
    '3;TrÇn V¨n L©m;1988;x· Hoa Th¸m',
  ]
  const file = await readList(iconv.encode(lines.join('\r\n'), 'windows-1252'), 'a.csv')
  expect(file).toMatchObject({ format: 'csv', encoding: 'windows-1252', separator: ';' })
  const sheet = firstSheet(file)
  expect(sheet.columns.map(({ title, field }) => [title, field])).toEqual([
    ['STT', 'stt'],
    ['Họ và tên', 'fullName'],
    ['Năm sinh', 'birthDate'],
    ['Địa chỉ', 'address'],
  ])
  expect(sheet.repairs).toMatchObject([{ kind: 'tcvn3', by: 'text' }])
  expect(peopleOf(sheet).map(({ person }) => person?.fullName)).toEqual(['Nguyễn Thị Đào', 'Lã Văn Tô', 'Trần Văn Lâm'])
})

test('a VNI list without a typeface is told from a TCVN3 one', async () => {
  const lines = [
    'STT;Hoï vaø teân;Naêm sinh',
    '1;Nguyeãn Thò Ñaøo;1990',
    '2;Lyù Vaên Ñöùc;1991',
    '3;Traàn Vaên Laâm;1988',
  ]
  const sheet = firstSheet(await readList(iconv.encode(lines.join('\n'), 'windows-1252'), 'a.csv'))
  expect(sheet.repairs).toMatchObject([{ kind: 'vni', by: 'text' }])
  expect(peopleOf(sheet).map(({ person }) => person?.fullName)).toEqual([
    'Nguyễn Thị Đào',
    'Lý Văn Đức',
    'Trần Văn Lâm',
  ])
})

test('a list of today’s letters is left alone, also where every name could be written in Latin-1', async () => {
  const lines = [
    'STT;Họ và tên;Năm sinh',
    '1;Hà Thị Tô;1990',
    '2;Lý A Sình;1991',
    '3;Vi Văn Hòa;1988',
    '4;Giàng A Páo;1970',
    '5;Mã Thế Vinh;1981',
  ]
  const sheet = firstSheet(await readList(Buffer.from(lines.join('\n')), 'a.csv'))
  expect(sheet.repairs).toEqual([])
  expect(peopleOf(sheet).map(({ person }) => person?.fullName)).toEqual([
    'Hà Thị Tô',
    'Lý A Sình',
    'Vi Văn Hòa',
    'Giàng A Páo',
    'Mã Thế Vinh',
  ])
})

function western(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
