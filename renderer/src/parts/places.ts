import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { buildGazetteer, splitKind, type Gazetteer } from '../../../shared/places/gazetteer.ts'
import type { SearchOption } from './SearchSelect.tsx'

/** All communes and provinces, fetched after the first form is on screen: no start waits for a list of names. */
export function usePlaces(): Gazetteer | null {
  const { data } = useQuery({ queryKey: ['places'], queryFn: () => atRest().then(fetchPlaces) })
  return data ?? null
}

/** When the page has nothing more urgent to do: the first letter typed is more urgent than 3,321 names. */
function atRest(): Promise<void> {
  // Safari on iPhones has no such callback.
  if (!('requestIdleCallback' in globalThis)) return Promise.resolve()
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }))
}

/** The places themselves, for paper, which has no hooks. */
export async function fetchPlaces(): Promise<Gazetteer> {
  const [langSon, langSonOldUnits, provinces] = await Promise.all([
    import('../../../resources/places/lang-son.json'),
    import('../../../resources/places/lang-son-old-units.json'),
    import('../../../resources/places/provinces.json'),
  ])
  return buildGazetteer({
    langSon: langSon.default,
    langSonOldUnits: langSonOldUnits.default,
    provinces: provinces.default,
  })
}

/** A commune's code as its name; an unknown code is shown as it is rather than hidden. */
export function communeNameIn(places: Gazetteer | null, code: string | null): string {
  return code === null ? '' : (places?.communes.get(code)?.name ?? code)
}

/** Says commune codes as names. */
export function useCommuneName(): (code: string | null) => string {
  const places = usePlaces()
  return (code) => (places === null ? '' : communeNameIn(places, code))
}

/** The communes to choose from: those given first, then the home province, then, where wanted, the whole country. */
export function useCommuneOptions(first: readonly string[], wholeCountry: boolean): readonly SearchOption[] {
  const places = usePlaces()
  return useMemo(() => (places === null ? [] : optionsOf(places, first, wholeCountry)), [places, first, wholeCountry])
}

function optionsOf(places: Gazetteer, first: readonly string[], wholeCountry: boolean): SearchOption[] {
  const provinces = new Map(places.provinces.map(({ code, name }) => [code, name]))
  const rank = (code: string, province: string): number =>
    first.includes(code) ? 0 : province === places.homeProvince ? 1 : 2
  return [...places.communes.values()]
    .filter(({ provinceCode }) => wholeCountry || provinceCode === places.homeProvince)
    .map(({ code, name, provinceCode }) => ({ code, name, provinceCode, rank: rank(code, provinceCode) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ code, name, provinceCode, rank: at }) => ({
      value: code,
      label: at < 2 ? name : `${name}, ${provinces.get(provinceCode) ?? ''}`,
      also: [splitKind(name).bare],
    }))
}
