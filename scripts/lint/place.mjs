import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rooms } from './rooms.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where a file lies, from the root of the house and with `/` on every system. */
export function placeOf(file) {
  return path.relative(root, file).split(path.sep).join('/')
}

/** The name of the room a place lies in; undefined where it lies in none. */
export function roomOf(place) {
  for (let name = place; name !== '.'; name = path.posix.dirname(name)) {
    if (!Object.hasOwn(rooms, name)) continue
    const isTooDeep = rooms[name].isFlat && path.posix.dirname(place) !== name
    return isTooDeep ? undefined : name
  }
  return undefined
}

/** The laws of the room a file lies in; none at all where it lies in no room (`house/room` refuses such a file). */
export function lawsOf(file) {
  return rooms[roomOf(placeOf(file))] ?? {}
}
