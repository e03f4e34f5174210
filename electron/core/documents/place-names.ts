import { openNames } from '../exports/names.ts'

/** Places as papers call them; the names of 3,321 communes are read when the first paper is made and kept. */
export type PlaceNames = ReturnType<typeof openNames>

const opened = new Map<string, PlaceNames>()

/** `homeProvince`: communes of other provinces are named with theirs. */
export function openPlaceNames(homeProvince = ''): PlaceNames {
  const names = opened.get(homeProvince) ?? openNames(homeProvince)
  opened.set(homeProvince, names)
  return names
}
