import { fold, foldKeepingMarks } from '../text/fold.ts'

/** resources/places/lang-son.json: the 65 units of NQ 1672/NQ-UBTVQH15. */
export type ProvinceUnits = {
  source: string
  effectiveFrom: string
  provinceCode: string
  idCardCode: string
  communes: readonly { code: string; name: string }[]
}

/** resources/places/lang-son-old-units.json: the units of 2020 to 6/2025 and what became of them. */
export type FormerUnits = {
  source: string
  effectiveFrom: string
  effectiveUntil: string
  provinceCode: string
  units: readonly { code: string; name: string; district: string; until: string; now: readonly string[] }[]
}

/** resources/places/provinces.json: the 34 provinces with their communes. */
export type Provinces = {
  source: string
  effectiveFrom: string
  provinces: readonly {
    code: string
    name: string
    formerly: readonly string[]
    communes: Readonly<Record<string, string>>
  }[]
}

/** The files of resources/places, as the caller imported them. */
export type PlaceFiles = {
  langSon: ProvinceUnits
  langSonOldUnits: FormerUnits
  provinces: Provinces
}

/** A commune of today: xã, phường or đặc khu. */
export type Commune = {
  code: string
  /** With its kind: "Xã Thất Khê". */
  name: string
  provinceCode: string
}

export type Province = {
  code: string
  name: string
  /** Names of the provinces it was made of on 1/7/2025, its own among them. */
  formerly: readonly string[]
}

/** A unit as addresses name it, of today or of before, with the communes it is today. */
export type NamedUnit = {
  kind: string
  marked: string
  folded: string
  /** Folded name of its district; null for the units of today. */
  district: string | null
  now: readonly string[]
}

/** All places, indexed for reading addresses; built once from the files of resources/places. */
export type Gazetteer = {
  provinces: readonly Province[]
  communes: ReadonlyMap<string, Commune>
  /** The province whose former units are known: Lạng Sơn. */
  homeProvince: string
  /** Folded names of the home province's former districts. */
  districts: ReadonlySet<string>
  /** Folded province name → code and whether the name was given up on 1/7/2025. */
  provinceNames: ReadonlyMap<string, { code: string; isFormer: boolean }>
  /** Loose name → units of today in a province; indexed when first asked for. */
  todayIn: (provinceCode: string) => ReadonlyMap<string, readonly NamedUnit[]>
  /** The former units as listed, for making up cards and for the office's lists. */
  formerUnits: FormerUnits['units']
  /** Loose name → former units of the home province. */
  former: ReadonlyMap<string, readonly NamedUnit[]>
}

const KIND = /^(xã|phường|đặc khu|thị trấn|huyện|thành phố|tỉnh)\s+/iu

/** A unit's name without the word for its kind, and that word in lower case. */
export function splitKind(name: string): { kind: string; bare: string } {
  const kind = KIND.exec(name)?.[1]?.toLowerCase() ?? ''
  return { kind, bare: kind === '' ? name : name.replace(KIND, '') }
}

/** The key names are looked up by: folded, y as i after a consonant (Quý = Quí). */
export function looseName(name: string): string {
  return fold(name).replace(/(?<=[bcdhklmnpqrstvx]u?)y\b/g, 'i')
}

function namedUnit(name: string, district: string | null, now: readonly string[]): NamedUnit {
  const { kind, bare } = splitKind(name)
  return { kind, marked: foldKeepingMarks(bare), folded: looseName(bare), district, now }
}

function byName(units: readonly NamedUnit[]): Map<string, NamedUnit[]> {
  const index = new Map<string, NamedUnit[]>()
  for (const unit of units) index.set(unit.folded, [...(index.get(unit.folded) ?? []), unit])
  return index
}

function namesOf(provinces: readonly Province[]): Map<string, { code: string; isFormer: boolean }> {
  const names = new Map<string, { code: string; isFormer: boolean }>()
  for (const { code, name, formerly } of provinces) {
    const today = fold(splitKind(name).bare)
    for (const former of formerly) names.set(fold(former), { code, isFormer: fold(former) !== today })
    names.set(today, { code, isFormer: false })
  }
  const city = names.get('ho chi minh')
  if (city !== undefined) names.set('hcm', city)
  return names
}

// "Thị trấn Nông trường Thái Bình" is written with NT as often.
function spellingsOf(name: string): string[] {
  return name.includes('Nông trường') ? [name, name.replace('Nông trường', 'NT')] : [name]
}

function todayIndex(communes: ReadonlyMap<string, Commune>): Gazetteer['todayIn'] {
  const indexes = new Map<string, ReadonlyMap<string, readonly NamedUnit[]>>()
  return (provinceCode) => {
    const known = indexes.get(provinceCode)
    if (known !== undefined) return known
    const own = [...communes.values()].filter((commune) => commune.provinceCode === provinceCode)
    const index = byName(own.map(({ code, name }) => namedUnit(name, null, [code])))
    indexes.set(provinceCode, index)
    return index
  }
}

/** Indexes the places for communeOf and for the lists on screen. */
export function buildGazetteer({ langSon, langSonOldUnits, provinces }: PlaceFiles): Gazetteer {
  const communes = new Map<string, Commune>()
  for (const { code: provinceCode, communes: named } of provinces.provinces) {
    for (const [code, name] of Object.entries(named)) communes.set(code, { code, name, provinceCode })
  }
  const provinceCode = langSon.provinceCode
  for (const { code, name } of langSon.communes) communes.set(code, { code, name, provinceCode })
  const districtOf = (district: string): string => looseName(splitKind(district).bare)
  const former = langSonOldUnits.units.flatMap(({ name, district, now }) =>
    spellingsOf(name).map((spelling) => namedUnit(spelling, districtOf(district), now)),
  )
  return {
    provinces: provinces.provinces.map(({ code, name, formerly }) => ({ code, name, formerly })),
    communes,
    homeProvince: provinceCode,
    districts: new Set(former.map(({ district }) => district ?? '')),
    provinceNames: namesOf(provinces.provinces),
    todayIn: todayIndex(communes),
    formerUnits: langSonOldUnits.units,
    former: byName(former),
  }
}

/** The communes of one province, in the order of its resolution or list. */
export function communesOf(gazetteer: Gazetteer, provinceCode: string): Commune[] {
  return [...gazetteer.communes.values()].filter((commune) => commune.provinceCode === provinceCode)
}
