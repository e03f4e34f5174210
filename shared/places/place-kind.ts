import type { Vacancy } from '../contract/fair.ts'
import { fold } from '../text/fold.ts'

/** Where people of a commune fair are hired to, without "nước" and its like. */
const countries = [
  'nhat ban',
  'nhat',
  'han quoc',
  'dai loan',
  'trung quoc',
  'duc',
  'chlb duc',
  'uc',
  'singapore',
  'malaysia',
  'rumani',
  'hungary',
  'ba lan',
  'nga',
  'lao',
  'a rap xe ut',
  'nuoc ngoai',
  'ngoai nuoc',
]

/**
 * Whether a place as written lies in the province, outside it or abroad; null where it does not say. `home` is the Center's
 * province, `provinceOf` finds the one a place lies in.
 */
export function placeKindOf(
  place: string,
  home: string,
  provinceOf: (place: string) => string | null,
): Vacancy['placeKind'] {
  const country = fold(place.split(/[,;]/u).at(-1) ?? '').replace(/^nuoc /, '')
  if (countries.includes(country)) return 'abroad'
  const province = provinceOf(place)
  return province === null ? null : province === home ? 'in-province' : 'out-of-province'
}
