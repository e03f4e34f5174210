import { z } from 'zod'
import type { Store } from '../../db/store.ts'
import type { KnownPlace } from './port.ts'

const keptShape = z.strictObject({
  /** The marker's id of the chosen one. */
  chosen: z.string().nullable(),
  known: z
    .array(
      z.strictObject({
        id: z.string(),
        path: z.string(),
        at: z.int(),
        arrival: z.int(),
        erased: z.int(),
        people: z.int(),
      }),
    )
    .max(100),
})
export type KeptPlaces = { chosen: string | null; known: readonly KnownPlace[] }

const settingName = 'copies'
const none: KeptPlaces = { chosen: null, known: [] }

/** Where copies go and have gone, as this machine remembers it. */
export function readPlaces({ settings }: Store): KeptPlaces {
  const kept = settings.read(settingName)
  const read = keptShape.safeParse(kept === null ? none : JSON.parse(kept))
  return read.success ? read.data : none
}

/** The place copies go to. */
export function chosenOf({ chosen, known }: KeptPlaces): KnownPlace | null {
  return known.find(({ id }) => id === chosen) ?? null
}

/** Remembers a place, the newest first, in place of what was known of it. */
export function keepPlace({ settings, ...store }: Store, place: KnownPlace): void {
  const kept = readPlaces({ settings, ...store })
  const known = [place, ...kept.known.filter(({ id }) => id !== place.id)].slice(0, 100)
  settings.keep(settingName, JSON.stringify({ ...kept, known }))
}

/** Chooses a remembered place; null: none. */
export function keepChosen({ settings, ...store }: Store, chosen: string | null): void {
  settings.keep(settingName, JSON.stringify({ ...readPlaces({ settings, ...store }), chosen }))
}
