import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import type { CopyTrouble } from '../../../shared/contract/copies.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Machine } from '../ports.ts'
import { writeDurably } from '../vault-keyring.ts'
import { markerName, ownFolder } from './lie-of-copies.ts'
import type { KnownPlace } from './port.ts'
import { troubleOf } from './trouble.ts'

const markerShape = z.strictObject({ fairdeskPlace: z.literal(1), id: z.string().min(1).max(100) })

/** What stands at a place: nothing, or a folder with the id on its marker, where it has one. */
export function markerOf(path: string): { isThere: boolean; id: string | null } {
  try {
    if (!statSync(path).isDirectory()) return { isThere: false, id: null }
  } catch {
    return { isThere: false, id: null }
  }
  try {
    const { id } = markerShape.parse(JSON.parse(readFileSync(join(path, ownFolder, markerName), 'utf8')))
    return { isThere: true, id }
  } catch {
    return { isThere: true, id: null }
  }
}

/**
 * Makes a place one that copies may go to, and answers its marker's id: a place used before keeps its own.
 *
 * @throws Refusal `bad-input` (`place`) with the detail `missing`, `inside` or `read-only`; `disk-full`
 */
export async function markPlace(path: string, dataFolder: string): Promise<string> {
  const { isThere, id: marked } = markerOf(path)
  if (!isThere || !isAbsolute(path)) throw refusedPlace('missing')
  if (isInside(path, dataFolder)) throw refusedPlace('inside')
  try {
    const folder = join(path, ownFolder)
    mkdirSync(folder, { recursive: true })
    await rmdir(await mkdtemp(join(folder, 'try-')))
    if (marked !== null) return marked
    const id = randomUUID()
    writeDurably(join(folder, markerName), `${JSON.stringify({ fairdeskPlace: 1, id })}\n`)
    return id
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === 'full') throw new Refusal({ code: 'disk-full', field: 'place' })
    throw refusedPlace(trouble === 'gone' ? 'missing' : 'read-only')
  }
}

function refusedPlace(detail: string): Refusal {
  return new Refusal({ code: 'bad-input', field: 'place', detail })
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/** Whether a place lies on the same disk as the data. */
export function isSameDisk(path: string, dataFolder: string): boolean {
  try {
    return statSync(path).dev === statSync(dataFolder).dev
  } catch {
    return false
  }
}

/** Where a known place is now: a stick comes back under another letter. */
export async function locate(place: KnownPlace, machine: Machine | null): Promise<{ path: string } | CopyTrouble> {
  const marker = markerOf(place.path)
  if (marker.id === place.id) return { path: place.path }
  const others = (await machine?.secondPlaces().catch(() => null)) ?? []
  const found = others.find(({ place: path }) => markerOf(path).id === place.id)
  if (found) return { path: found.place }
  return marker.isThere ? 'other-place' : 'gone'
}
