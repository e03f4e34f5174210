import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { CopyState } from '../../../shared/contract/copies.ts'
import type { Caller } from '../ports.ts'
import { openAppended } from './appended.ts'
import type { CopyParts, Course, Standing } from './course.ts'
import { keepErasedBeside } from './erased-lists.ts'
import type { CopyMade } from './full-copy.ts'
import { chosenOf, keepChosen, keepPlace, readPlaces } from './kept-places.ts'
import { filesOf, folderOf } from './lie-of-copies.ts'
import { isSameDisk, locate, markPlace } from './place.ts'
import type { Copies, KnownPlace } from './port.ts'
import { tellState } from './tell-state.ts'
import { troubleOf } from './trouble.ts'

/** So long after one that failed, in ms, unless somebody asks. */
const fullAgain = 10 * 60_000
/** So many changes are read and sealed at once. */
const pageSize = 500

/** Copies of this machine's data; nothing goes anywhere before somebody has chosen a place. */
export function openCopies(parts: CopyParts): Copies {
  const course: Course = {
    standing: null,
    trouble: null,
    busy: false,
    busySince: 0,
    copiedAt: null,
    holding: [],
    sameDisk: false,
    failedAt: null,
    erasedBeside: 0,
    running: null,
    isClosed: false,
  }
  const inTurn = openTurns()
  const state = (): CopyState => tellState(parts, course)
  const watched = async (work: () => Promise<void>): Promise<void> => {
    const before = newsOf(course)
    try {
      if (!course.isClosed) await work()
    } catch (error) {
      parts.log(`copies: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      course.trouble = troubleOf(error)
    }
    if (before !== newsOf(course) && !course.isClosed) parts.announce(['copies', 'snapshots'])
  }
  // Whoever asks while one waits for its turn is served by that one: twenty erasures are not twenty copies.
  let waiting: Promise<void> | null = null
  const make = (): Promise<void> =>
    (waiting ??= inTurn(() => {
      waiting = null
      return watched(() => copy(parts, course, true))
    }))
  return {
    state,
    choose: (path) => choose(parts, course, path, make),
    make,
    beat() {
      noteErased(parts, course)
      return inTurn(() => watched(() => copy(parts, course, false)))
    },
    soon() {
      noteErased(parts, course)
      void make()
    },
    close() {
      course.isClosed = true
      course.running?.stop()
    },
  }
}

/** Answers once the place is one that copies may go to; its first is under way by then. */
async function choose(parts: CopyParts, course: Course, path: string | null, make: () => Promise<void>): Promise<void> {
  if (path === null) {
    keepChosen(parts.store, null)
    course.running?.stop()
    Object.assign(course, { standing: null, trouble: null, busy: false, copiedAt: null, holding: [] })
    return
  }
  const id = await markPlace(path, dirname(parts.file))
  // Nobody waits for the former place any more, least of all where it hangs.
  course.running?.stop()
  const former = readPlaces(parts.store).known.find((one) => one.id === id)
  const fresh = { id, at: 0, arrival: 0, erased: 0, people: 0 }
  parts.store.atomically(() => {
    keepPlace(parts.store, { ...fresh, ...former, path })
    keepChosen(parts.store, id)
  })
  Object.assign(course, {
    standing: null,
    trouble: null,
    busy: true,
    busySince: parts.now(),
    copiedAt: former?.at ?? null,
    sameDisk: false,
  })
  void make()
}

function newsOf({ trouble, busy, copiedAt, standing }: Course): string {
  return JSON.stringify([trouble, busy, copiedAt, standing?.at ?? null])
}

/** Whatever becomes of the second place: while it is away the copies there hold whoever is erased now. */
function noteErased({ store, file, log }: CopyParts, course: Course): void {
  if (course.isClosed || readPlaces(store).known.length === 0) return
  const erased = store.copies.countErased()
  if (erased === course.erasedBeside) return
  keepErasedBeside(file, store, log)
  course.erasedBeside = erased
}

/** One after the other: two full copies at once would only slow each other. */
function openTurns(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (work) => (last = last.then(work))
}

/** Everything new to the chosen place; what is wrong there is kept in the course. */
async function copy(parts: CopyParts, course: Course, isAsked: boolean): Promise<void> {
  const place = chosenOf(readPlaces(parts.store))
  course.busy = false
  if (place === null) return
  const where = await locate(place, parts.machine)
  if (typeof where === 'string') return void (course.trouble = where)
  course.sameDisk = await isSameDisk(where.path, dirname(parts.file))
  const stands = await isStanding(course, place, where.path)
  if (!stands) course.standing = null
  const isStale = (course.standing?.erased ?? 0) < parts.store.copies.countErased()
  // Either way: the clock of an old laptop is put right in the middle of the day.
  const isDue = isAsked || course.failedAt === null || Math.abs(parts.now() - course.failedAt) >= fullAgain
  if ((isAsked || !stands || isStale) && isDue) await makeFull(parts, course, { ...place, path: where.path })
  if (course.isClosed) return
  // After a full copy too: it took its time, and what was written meanwhile is to be there.
  if (course.standing !== null) await append(parts, course, course.standing)
}

async function isStanding({ standing }: Course, { id }: KnownPlace, path: string): Promise<boolean> {
  if (standing === null || standing.place !== id || standing.path !== path) return false
  const { database, label } = standing.files
  // Changes appended to a copy that somebody has deleted would bring nothing back.
  const areThere = await Promise.all([stat(database), stat(label)]).catch(() => null)
  return areThere !== null && (await standing.appended.stands())
}

async function makeFull(parts: CopyParts, course: Course, place: KnownPlace): Promise<void> {
  const { store, now } = parts
  const own = store.stations.own()?.id ?? ''
  const folder = folderOf(place.path, own)
  Object.assign(course, { busy: true, busySince: now() })
  parts.announce(['copies'])
  const made = await runFull(parts, course, folder)
  if (course.isClosed || made === null) return
  course.busy = false
  if ('trouble' in made) {
    course.trouble = made.trouble
    course.failedAt = now()
    return
  }
  const { label, removedForErased, holding } = made
  const files = filesOf(folder, label.id)
  const seal = { key: parts.key, station: label.station, copy: label.id }
  const { at, arrival, erased, people } = label
  course.standing = {
    place: place.id,
    path: place.path,
    at,
    erased,
    files,
    appended: openAppended(files.appended, seal, arrival),
  }
  Object.assign(course, { trouble: null, copiedAt: at, failedAt: null, holding })
  store.atomically(() => {
    keepPlace(store, { ...place, at, arrival, erased, people })
    store.stations.noteAccess(now(), own, 'copy', null, label.people)
    if (removedForErased > 0)
      store.stations.noteAccess(now(), own, 'copies-removed-after-erasure', null, removedForErased)
  })
}

/** Null where it was stopped, also where it hangs in a write that will never return. */
function runFull(parts: CopyParts, course: Course, folder: string): Promise<CopyMade | null> {
  const { store, now, run, locks } = parts
  const caller: Caller = { door: 'window', stationId: store.stations.own()?.id ?? '', role: 'office' }
  return new Promise((resolve) => {
    const order = { name: 'full-copy' as const, input: { folder, locks: locks() }, caller, at: now() }
    const running = run(order, {
      progress: () => undefined,
      ended(result) {
        course.running = null
        resolve(result.ok ? (result.value.value as CopyMade) : { trouble: 'failed' })
      },
    })
    course.running = {
      stop() {
        course.running = null
        running.stop()
        resolve(null)
      },
    }
  })
}

/** What is new since the last time, some hundred changes at a time; each is on the stick before it counts. */
async function append({ store, now }: CopyParts, course: Course, { appended }: Standing): Promise<void> {
  try {
    for (;;) {
      const at = now()
      const page = store.changes.since(appended.arrival(), pageSize)
      if (page.changes.length > 0) await appended.append(page.changes, page.arrival)
      if (page.changes.length < pageSize) {
        course.copiedAt = at
        break
      }
    }
    // A full copy that could not be made stays said.
    if (course.failedAt === null) course.trouble = null
  } catch (error) {
    course.trouble = troubleOf(error)
  }
}
