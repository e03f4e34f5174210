import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rmdir, stat } from 'node:fs/promises'
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

/**
 * What stands at a place: nothing, or a folder with the id on its marker, where it has one. Never asked on the main thread's
 * own time: a network drive that is away lets its caller wait for many seconds.
 */
export async function markerOf(path: string): Promise<{ isThere: boolean; id: string | null }> {
  const isThere = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) return { isThere, id: null }
  try {
    const { id } = markerShape.parse(JSON.parse(await readFile(join(path, ownFolder, markerName), 'utf8')))
    return { isThere, id }
  } catch {
    return { isThere, id: null }
  }
}

/**
 * Makes a place one that copies may go to, and answers its marker's id: a place used before keeps its own.
 *
 * @throws Refusal `bad-input` (`place`) with the detail `missing`, `inside` or `read-only`; `disk-full`
 */
export async function markPlace(path: string, dataFolder: string): Promise<string> {
  const { isThere, id: marked } = await markerOf(path)
  if (!isThere || !isAbsolute(path)) throw refusedPlace('missing')
  if (isInside(path, dataFolder)) throw refusedPlace('inside')
  try {
    const folder = join(path, ownFolder)
    await mkdir(folder, { recursive: true })
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
export async function isSameDisk(path: string, dataFolder: string): Promise<boolean> {
  const [one, other] = await Promise.all([path, dataFolder].map((place) => stat(place).catch(() => null)))
  return one !== null && one?.dev === other?.dev
}

/** Where a known place is now: a stick comes back under another letter. */
export async function locate(place: KnownPlace, machine: Machine | null): Promise<{ path: string } | CopyTrouble> {
  const marker = await markerOf(place.path)
  if (marker.id === place.id) return { path: place.path }
  for (const { place: path } of (await machine?.secondPlaces().catch(() => null)) ?? [])
    if ((await markerOf(path)).id === place.id) return { path }
  return marker.isThere ? 'other-place' : 'gone'
}
