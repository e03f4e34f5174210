import langSonOldUnits from '../../resources/places/lang-son-old-units.json' with { type: 'json' }
import langSon from '../../resources/places/lang-son.json' with { type: 'json' }
import provinces from '../../resources/places/provinces.json' with { type: 'json' }
import { buildGazetteer, communesOf, type Gazetteer } from '../../shared/places/gazetteer.ts'

let built: Gazetteer | null = null

/** The places of resources/places, indexed once when first asked for: a start does not pay for it. */
export function loadGazetteer(): Gazetteer {
  built ??= buildGazetteer({ langSon, langSonOldUnits, provinces })
  return built
}

/** The codes of a province's communes today, in the order of its resolution. */
export function communeCodesOf(provinceCode: string): string[] {
  return communesOf(loadGazetteer(), provinceCode).map(({ code }) => code)
}

/** A commune's name with its kind, e.g. "Xã Thất Khê"; empty for an unknown code. */
export function communeName(code: string | null): string {
  return code === null ? '' : (loadGazetteer().communes.get(code)?.name ?? '')
}

/** A province by its code, e.g. "Lạng Sơn"; an unknown code as it is. */
export function provinceName(code: string): string {
  return loadGazetteer().provinces.find((province) => province.code === code)?.name ?? code
}

/** A commune as papers call it: with its province where that is not the Center's own; null for an unknown one. */
export function placeName(code: string | null, homeProvince: string): string | null {
  const commune = code === null ? undefined : loadGazetteer().communes.get(code)
  if (!commune) return null
  return commune.provinceCode === homeProvince ? commune.name : `${commune.name}, ${provinceName(commune.provinceCode)}`
}
