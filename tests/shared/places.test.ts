import { expect, test } from 'vitest'
import { communeOf, provinceOf } from '../../shared/places/commune-of.ts'
import { communesOf, splitKind } from '../../shared/places/gazetteer.ts'
import { PROVINCE_NAMES } from '../../shared/places/province-names.ts'
import { fold } from '../../shared/text/fold.ts'
import { gazetteer, langSonOldUnits } from './places.ts'

const nameOf = (code: string) => gazetteer.communes.get(code)?.name ?? code

function said(address: string, issuedOn: string | null = null): string {
  const reading = communeOf(address, gazetteer, { issuedOn })
  if (reading.kind === 'unknown') return 'unknown'
  return reading.kind === 'certain' ? nameOf(reading.code) : `? ${reading.codes.map(nameOf).toSorted().join(' | ')}`
}

function bare(name: string): string {
  return splitKind(name).bare
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

test('the country has 34 provinces and 3,321 communes, Lạng Sơn 65 of them and 200 former units', () => {
  expect(gazetteer.provinces).toHaveLength(34)
  expect(gazetteer.communes.size).toBe(3321)
  expect(communesOf(gazetteer, '20')).toHaveLength(65)
  expect(gazetteer.formerUnits).toHaveLength(200)
  expect(new Set(gazetteer.provinces.flatMap(({ formerly }) => formerly)).size).toBe(63)
  expect(gazetteer.districts.size).toBe(11)
})

test('every former unit became communes that exist', () => {
  const codes = gazetteer.formerUnits.flatMap(({ now }) => now)
  expect(codes.filter((code) => gazetteer.communes.get(code)?.provinceCode !== '20')).toEqual([])
})

test('the names by which damage is told are the names of the provinces', () => {
  const known = new Set(PROVINCE_NAMES.map(fold))
  const names = gazetteer.provinces.flatMap(({ name, formerly }) => [bare(name), ...formerly])
  expect(names.filter((name) => !known.has(fold(name)))).toEqual([])
})

test.each([
  ['with all words', (unit: string, district: string) => `Thôn 1, ${unit}, ${district}, Tỉnh Lạng Sơn`],
  ['as cards have it', (unit: string, district: string) => `Thôn 1, ${bare(unit)}, ${bare(district)}, Lạng Sơn`],
  [
    'in capitals',
    (unit: string, district: string) => `Thôn 1, ${bare(unit)}, ${bare(district)}, Lạng Sơn`.toUpperCase(),
  ],
  ['without marks', (unit: string, district: string) => unmarked(`Thôn 1, ${unit}, ${district}, Lạng Sơn`)],
  ['decomposed', (unit: string, district: string) => `Thôn 1, ${unit}, ${district}, Lạng Sơn`.normalize('NFD')],
  [
    'without commas',
    (unit: string, district: string) =>
      `thôn 1 ${unit.replace(/^./u, (first) => first.toLowerCase())} ${district.replace(/^./u, (first) => first.toLowerCase())} tỉnh Lạng Sơn`,
  ],
])('each of the 200 former units, %s, leads to what it became', (_, write) => {
  const wrong = langSonOldUnits.units.filter(({ name, district, now }) => {
    for (const issuedOn of [null, '2021-04-12', '2025-03-01']) {
      const reading = communeOf(write(name, district), gazetteer, { issuedOn })
      const codes = reading.kind === 'unknown' ? [] : reading.kind === 'certain' ? [reading.code] : reading.codes
      if (codes.toSorted().join() !== now.toSorted().join()) return true
    }
    return false
  })
  expect(wrong).toEqual([])
})

test('each of the 3,321 communes of today is found in its province', () => {
  const wrong = [...gazetteer.communes.values()].filter(({ code, name, provinceCode }) => {
    const province = gazetteer.provinces.find((one) => one.code === provinceCode)?.name ?? ''
    const reading = communeOf(`Thôn 1, ${name}, ${province}`, gazetteer, { issuedOn: '2025-08-01' })
    return reading.kind !== 'certain' || reading.code !== code || reading.village !== 'Thôn 1'
  })
  expect(wrong).toEqual([])
})

test('no commune of today is ever taken for another where the address has no date', () => {
  const wrong = [...gazetteer.communes.values()].filter(({ code, name, provinceCode }) => {
    const province = gazetteer.provinces.find((one) => one.code === provinceCode)?.name ?? ''
    const reading = communeOf(`Thôn 1, ${name}, ${province}`, gazetteer)
    return (
      reading.kind === 'unknown' || (reading.kind === 'certain' ? reading.code !== code : !reading.codes.includes(code))
    )
  })
  expect(wrong).toEqual([])
})

test.each([
  ['Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn', null, 'Xã Văn Quan'],
  ['Thôn Khuổi Mẫu, Hoà Bình, Chi Lăng, Lạng Sơn', null, 'Xã Vạn Linh'],
  ['Khu 3,, - Thị trấn Cao Lộc , Cao Lộc, Lạng Sơn', null, 'Phường Kỳ Lừa'],
  ['Xã Cao Lộc, Lạng Sơn', null, 'Xã Cao Lộc'],
  ['Cao Lộc, Lạng Sơn', null, '? Phường Kỳ Lừa | Xã Cao Lộc'],
  ['Cao Lộc, Lạng Sơn', '2025-09-01', 'Xã Cao Lộc'],
  ['Thôn Mẫu, Xã Kiên Mộc, Lạng Sơn', '2025-08-01', 'Xã Kiên Mộc'],
  ['Thôn Mẫu, Xã Kiên Mộc, Lạng Sơn', null, '? Xã Châu Sơn | Xã Kiên Mộc'],
  ['Kiên Mộc, Đình Lập, Lạng Sơn', '2022-01-01', '? Xã Châu Sơn | Xã Kiên Mộc'],
  ['Bính Xá, Đình Lập, Lạng Sơn', null, '? Xã Kiên Mộc | Xã Đình Lập'],
  ['Đại Đồng, Tràng Định, Lạng Sơn', '2023-01-01', '? Xã Quốc Khánh | Xã Thất Khê'],
  ['Phường Chi Lăng, Lạng Sơn', null, 'Phường Lương Văn Tri'],
  ['Chi Lăng, Lạng Sơn', null, '? Phường Lương Văn Tri | Xã Chi Lăng | Xã Thất Khê'],
  ['Thụy Hùng, Lạng Sơn', null, '? Xã Thụy Hùng | Xã Đồng Đăng'],
  ['Thụy Hùng, Lạng Sơn', '2026-01-01', 'Xã Thụy Hùng'],
  ['Thôn 5, Cao Lộc, Lạng Sơn', '2022-01-01', 'unknown'],
  ['Nà Lùng, Bắc Sơn, Lạng Sơn', null, '? Xã Bắc Sơn'],
  ['Thôn A, Bắc Sơn, Lạng Sơn', null, 'Xã Bắc Sơn'],
  ['P. Tam Thanh, TP. Lạng Sơn, Lạng Sơn', null, 'Phường Tam Thanh'],
  ['Vĩnh Trại, Lạng Sơn, Lạng Sơn', null, 'Phường Đông Kinh'],
  ['Phường Tam Thanh, Thành phố Lạng Sơn', null, 'Phường Tam Thanh'],
  ['Khối 3, TT Đồng Đăng, Cao Lộc, T. Lạng Sơn, Việt Nam', null, 'Xã Đồng Đăng'],
  ['Thiện Thuật, Bình Gia', null, 'Xã Thiện Thuật'],
  ['Thiện Thuật', null, 'unknown'],
  ['Xã Không Có, Bình Gia, Lạng Sơn', null, 'unknown'],
  ['Quí Hoà, Bình Gia, Lạng Sơn', null, 'Xã Quý Hòa'],
  ['Tân Thánh, Văn Lãng, Lạng Sơn', '2021-01-01', 'unknown'],
  ['Xã Đông Anh, Thành phố Hà Nội', null, 'Xã Đông Anh'],
  ['Uy Nỗ, Đông Anh, Hà Nội', '2021-01-01', 'unknown'],
  ['Uy Nỗ, Đông Anh, Hà Nội', null, 'unknown'],
  ['Xã Sơn Động, Tỉnh Bắc Ninh', null, 'Xã Sơn Động'],
  ['An Lạc, Sơn Động, Bắc Giang', null, 'unknown'],
  ['Phường Bến Thành, TP.HCM', null, 'Phường Bến Thành'],
  ['', null, 'unknown'],
  ['Lạng Sơn', null, 'unknown'],
] as const)('%s (%s) is %s', (address, issuedOn, expected) => {
  expect(said(address, issuedOn)).toBe(expected)
})

test('a list of one province need not name it', () => {
  const reading = communeOf('Thôn Nà Thử, xã Thiện Thuật', gazetteer, { provinceCode: '20' })
  expect(reading).toEqual({ kind: 'certain', code: '06091', village: 'Thôn Nà Thử' })
})

test('a former province leads to the one of today', () => {
  expect(provinceOf('An Lạc, Sơn Động, Bắc Giang', gazetteer)).toBe('24')
  expect(provinceOf('Bắc Kạn', gazetteer)).toBe('19')
  expect(provinceOf('ở đâu đó', gazetteer)).toBeNull()
})
