import type { Store } from '../../db/store.ts'

/** The letter of a station at a fair, by its id or by the 32 hex digits at the end of its stamps; null where none was told. */
export function stationLetters(store: Store, fairId: string): (station: string) => string | null {
  const letters = new Map(
    store.badges.stations(fairId).map(({ station, letter }) => [station.replaceAll('-', ''), letter]),
  )
  const own = store.stations.own()
  if (own?.letter) letters.set(own.id.replaceAll('-', ''), own.letter)
  return (station) => letters.get(station.replaceAll('-', '').slice(-32)) ?? null
}
