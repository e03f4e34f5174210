import { expect, test } from 'vitest'
import { communeOf, provinceOf } from '../../shared/places/commune-of.ts'
import { communesOf, splitKind } from '../../shared/places/gazetteer.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { gazetteer, langSonOldUnits } from './places.ts'

const bare = (name: string) => splitKind(name).bare

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** The communes an address may lie in today; one that is certain, or several to ask about. */
function codesOf(address: string, issuedOn: string | null): string[] {
  const reading = communeOf(address, gazetteer, { issuedOn })
  if (reading.kind === 'unknown') return []
  return reading.kind === 'certain' ? [reading.code] : reading.codes
}

function isCertainly(address: string, issuedOn: string | null, code: string): boolean {
  const reading = communeOf(address, gazetteer, { issuedOn })
  return reading.kind === 'certain' && reading.code === code
}

/** Every way a card or a list writes an address. */
const spellings: readonly [string, (address: string) => string][] = [
  ['as it is', (address) => address],
  ['in capitals', (address) => address.toUpperCase()],
  ['decomposed', (address) => address.normalize('NFD')],
  ['without marks', unmarked],
  ['with noise', (address) => address.replaceAll(', ', ' ,, - ')],
]

test.each(spellings)('each of the 65 communes of today, %s, fills in itself, with and without its word', (_, spell) => {
  const wrong = communesOf(gazetteer, '20').filter(({ code, name }) =>
    [
      `Thôn 1, ${name}, Tỉnh Lạng Sơn`,
      `Thôn 1, ${name}, Lạng Sơn`,
      `Thôn 1, ${bare(name)}, Lạng Sơn`,
      `${name}, Lạng Sơn`,
    ]
      .map(spell)
      .some((address) => !isCertainly(address, '2025-08-01', code)),
  )
  expect(wrong).toEqual([])
})

test.each(spellings)('each of the 65, %s, on a card without a day is itself or among those asked about', (_, spell) => {
  const wrong = communesOf(gazetteer, '20').filter(({ code, name }) =>
    [`Thôn 1, ${name}, Lạng Sơn`, `Thôn 1, ${bare(name)}, Lạng Sơn`]
      .map(spell)
      .some((address) => !codesOf(address, null).includes(code)),
  )
  expect(wrong).toEqual([])
})

test.each(spellings)('each of the 200 former units with its district, %s, leads to what it became', (_, spell) => {
  const wrong = langSonOldUnits.units.filter(({ name, district, now }) => {
    const shorts = [`${bare(name)}, ${bare(district)}, Lạng Sơn`, `${name}, ${bare(district)}, Lạng Sơn`]
    const days = ['2021-04-12', '2024-11-30', '2024-12-15', '2025-06-30', null]
    return shorts.some((address) =>
      days.some(
        (day) =>
          codesOf(spell(`Thôn 1, ${address}`), day)
            .toSorted()
            .join() !== now.toSorted().join(),
      ),
    )
  })
  expect(wrong).toEqual([])
})

/** Former names that alone do not say which commune it is today. */
function doubtfulNames(): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>()
  for (const { name, now } of langSonOldUnits.units) {
    const key = foldKeepingMarks(bare(name))
    byName.set(key, new Set([...(byName.get(key) ?? []), ...now]))
  }
  return new Map([...byName].filter(([, codes]) => codes.size > 1))
}

test('the former names that lead to several communes are asked about, all of them and no other', () => {
  const doubtful = doubtfulNames()
  // 9 homonyms and 3 splits (Bính Xá, Kiên Mộc, Đại Đồng).
  expect(doubtful.size).toBe(12)
  for (const [name, codes] of doubtful) {
    // The name of a district says nothing of the commune, which was left out.
    if (gazetteer.districts.has(fold(name))) continue
    const asked = codesOf(`Thôn 1, ${name}, Lạng Sơn`, '2022-05-05')
    expect(asked.toSorted(), name).toEqual([...codes].toSorted())
  }
  expect(codesOf('Xã Chi Lăng, Lạng Sơn', '2022-05-05').toSorted()).toEqual(['06040', '06463'])
})

test('every other former name fills in its commune also where the district was left out', () => {
  const doubtful = doubtfulNames()
  const wrong = langSonOldUnits.units.filter(({ name, now }) => {
    if (doubtful.has(foldKeepingMarks(bare(name))) || gazetteer.districts.has(fold(bare(name)))) return false
    return codesOf(`Thôn 1, ${name}, Lạng Sơn`, '2022-05-05').join() !== now.join()
  })
  expect(wrong).toEqual([])
})

test('the six units that were merged in 12/2024 lead on, whichever day the card says', () => {
  const merged = langSonOldUnits.units.filter(({ until }) => until < '2025-01-01')
  expect(merged).toHaveLength(6)
  for (const { name, district, now } of merged)
    for (const day of ['2022-01-01', '2025-02-01'])
      expect(codesOf(`${bare(name)}, ${bare(district)}, Lạng Sơn`, day)).toEqual(now)
})

test('the name of every province, of today and of before, with and without its word, leads to its code', () => {
  const wrong = gazetteer.provinces.flatMap(({ code, name, formerly }) =>
    [name, bare(name), ...formerly, ...formerly.map((former) => `Tỉnh ${former}`)]
      .flatMap((written) => [written, written.toUpperCase(), unmarked(written), written.normalize('NFD')])
      .filter((written) => provinceOf(`Thôn 1, Xã Mới, ${written}`, gazetteer) !== code),
  )
  expect(wrong).toEqual([])
})

test('a commune of another province that was given up is no commune of today, and of ours even less', () => {
  for (const address of ['An Lạc, Sơn Động, Bắc Giang', 'Thôn 1, Xã Tân Thành, Huyện Phú Bình, Thái Nguyên'])
    expect(codesOf(address, '2021-04-12')).toEqual([])
})
