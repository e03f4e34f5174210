import type { FairRow } from '../../db/fairs.ts'
import { type Context, currentFair } from '../context.ts'
import { wallClock } from '../exports/vietnam-time.ts'
import { lanState } from '../lan.ts'
import type { Found } from './entries.ts'

const day = 24 * 60 * 60 * 1000
const megabyte = 1024 * 1024
/** Vietnam's minutes ahead of UTC. */
const vietnam = 7 * 60
/** A clock further from the fair's date has lost its year or its month. */
const farFromFair = 180
/** What the clock may lag behind another desk's without anybody having set it back. */
const clockPatience = 2 * 60 * 1000

/** What one registration takes on the disk with its log and indexes until a fair of some size tells: measured 7.2 kB, of which 200 were made, and as much again. */
const bytesEach = 16 * 1024
const enoughToTell = 500
/** Below so many more registrations there is not enough room for a fair, and for a busy one not plenty. */
const least = 1_000
const plenty = 20_000

/** The printer badges go to, as its system tells it. */
export async function lookAtPrinter(wanted: string | null, { queue }: Context): Promise<Found> {
  await queue.look()
  const { printer } = await queue.choose(wanted)
  if (printer === '') return { state: 'bad', finding: 'printer-none' }
  const standing = queue.standingOf(printer)
  const facts = { printer, standing }
  if (standing === 'ready') return { state: 'good', finding: 'printer-ready', facts }
  if (standing === 'unknown') return { state: 'attention', finding: 'printer-unasked', facts }
  return { state: 'bad', finding: 'printer-trouble', facts }
}

/** This machine's clock against the newest entry of the log, Vietnam's time zone and the fair's date. */
export function lookAtClock(context: Context): Found {
  const { store, now, machine } = context
  const newest = store.changes.newestMoment()
  if (now() < newest - clockPatience) return { state: 'bad', finding: 'clock-behind-log', facts: { at: newest } }
  const days = daysUntil(currentFair(context), now())
  if (Math.abs(days) > farFromFair) return { state: 'bad', finding: 'clock-far-from-fair', facts: { at: now(), days } }
  const zone = machine?.zoneMinutes() ?? vietnam
  if (zone !== vietnam) return { state: 'attention', finding: 'clock-other-zone', facts: { zone } }
  if (days < 0) return { state: 'attention', finding: 'clock-after-fair', facts: { at: now(), days } }
  return { state: 'good', finding: 'clock-right', facts: { at: now(), days } }
}

/** Whole days from today, as Vietnam counts them, to the fair. */
function daysUntil({ held_on }: FairRow, now: number): number {
  const today = wallClock(now).toISOString().slice(0, 10)
  return Math.round((Date.parse(held_on) - Date.parse(today)) / day)
}

/** What is free where the data lies, in registrations. */
export async function lookAtDisk({ machine, store }: Context): Promise<Found> {
  const free = (await machine?.freeBytes()) ?? null
  if (free === null) return { state: 'attention', finding: 'disk-unasked' }
  const { bytes, registrations: before } = store.readiness.size()
  const each = before >= enoughToTell ? Math.max(bytesEach / 2, bytes / before) : bytesEach
  const registrations = Math.floor(free / each)
  const facts = { megabytes: Math.floor(free / megabyte), registrations }
  if (registrations < least) return { state: 'bad', finding: 'disk-full', facts }
  if (registrations < plenty) return { state: 'attention', finding: 'disk-low', facts }
  return { state: 'good', finding: 'disk-room', facts }
}

/** Whether copies go to a second place; where none is chosen, whether one is there that they could go to, the roomiest first. */
export async function lookAtBackup({ machine, copies }: Context): Promise<Found> {
  // A full copy to a slow stick takes its time: nobody waits for it here.
  if (!copies.state().busy) await copies.beat()
  const { place: chosen, trouble, copiedAt } = copies.state()
  if (chosen !== null) return lookAtChosen(chosen, trouble, copiedAt)
  const places = (await machine?.secondPlaces()) ?? null
  if (places === null) return { state: 'attention', finding: 'backup-unasked' }
  const [best] = places.filter(({ writable }) => writable).toSorted((one, other) => other.freeBytes - one.freeBytes)
  if (best !== undefined)
    return {
      state: 'attention',
      finding: 'backup-place',
      facts: { place: best.place, megabytes: Math.floor(best.freeBytes / megabyte) },
    }
  const [readOnly] = places
  if (readOnly !== undefined)
    return { state: 'attention', finding: 'backup-read-only', facts: { place: readOnly.place } }
  return { state: 'attention', finding: 'backup-none' }
}

type CopyState = ReturnType<Context['copies']['state']>

function lookAtChosen(
  { path: place, sameDisk }: NonNullable<CopyState['place']>,
  copyTrouble: CopyState['trouble'],
  at: CopyState['copiedAt'],
): Found {
  if (copyTrouble !== null) return { state: 'bad', finding: 'backup-trouble', facts: { place, copyTrouble } }
  if (at === null) return { state: 'attention', finding: 'backup-making', facts: { place } }
  if (sameDisk) return { state: 'attention', finding: 'backup-same-disk', facts: { place } }
  return { state: 'good', finding: 'backup-copied', facts: { place, at } }
}

/** The local network: open, with an address, and whether a phone has come that far. */
export function lookAtNetwork(context: Context): Found {
  const { wanted, open, trouble, link, reached } = lanState(context)
  if (!wanted) return { state: 'attention', finding: 'network-closed' }
  if (trouble === 'no-network' || link === null) return { state: 'bad', finding: 'network-no-address' }
  if (!open || trouble !== null) return { state: 'bad', finding: 'network-trouble', facts: { link } }
  const came = reached.page ?? reached.landing ?? reached.port ?? reached.paired
  if (came === null) return { state: 'attention', finding: 'network-not-reached', facts: { link } }
  return { state: 'good', finding: 'network-reached', facts: { link, at: came } }
}
