import type { Topic } from '../../../shared/contract/procedure.ts'
import type { Saving, Work } from '../../../shared/contract/works.ts'
import { type Failure, Refusal, type Result } from '../../../shared/failure.ts'
import { asFailure } from '../dispatch.ts'
import type { Caller, ExportedFile } from '../ports.ts'
import { type News, openNews } from './news.ts'
import type { Access, WorkInputs, WorkName, WorkOutcome, WorkRunner, Works } from './port.ts'

type Parts = {
  run: WorkRunner
  now: () => number
  /** The fair this machine is at. */
  fair: () => string | null
  announce: (topics: readonly Topic[]) => void
  note: (access: Access, caller: Caller) => void
  log: (line: string, reference?: string) => void
}

type Entry = {
  work: Work
  caller: Caller
  /** What is made is of the fair it was asked for at. */
  fair: string | null
  /** Until it is over: a list's bytes and a file's password are not to be kept. */
  order: { name: WorkName; input: WorkInputs[WorkName] } | null
  file: ExportedFile | null
  /** Of that file: written into the log when it is handed out, since what nobody fetched has not left. */
  accesses: readonly Access[]
  /** Drops the file where nobody comes for it and nobody asks. */
  drop: NodeJS.Timeout | null
  running: { stop(): void } | null
  ended: PromiseWithResolvers<Result<WorkOutcome>>
}

/** So many that have ended are remembered, and so long (ms) a file waits in memory to be fetched. */
const remembered = 30
const fileKeptFor = 30 * 60_000

/** Keeps the works of this machine: one runs, the others wait in the order they were asked for. */
export function openWorks(parts: Parts): Works {
  const { now } = parts
  const entries = new Map<string, Entry>()
  const news = openNews(parts)
  const own = (id: string, caller: Caller): Entry => ownOf(entries.get(id), caller)
  const goOn = (): void => {
    const all = [...entries.values()]
    const next = all.find(({ work }) => work.state === 'waiting')
    if (next && !all.some(({ work }) => work.state === 'running')) begin(next, parts, news, goOn)
  }
  return {
    start({ id, kind, of, name, input }, caller) {
      const known = entries.get(id)
      if (known) return own(id, caller).work
      tidy(entries, now())
      const work: Work = { ...freshWork, id, kind, of, title: of, askedAt: now() }
      const entry: Entry = { work, caller, fair: parts.fair(), order: { name, input }, ...freshEntry() }
      entries.set(id, entry)
      goOn()
      news.say()
      return entry.work
    },
    ended: (id, caller) => own(id, caller).ended.promise,
    list(caller) {
      tidy(entries, now())
      const mine = [...entries.values()].filter((entry) => entry.caller.stationId === caller.stationId)
      return mine.map(({ work }) => work).toReversed()
    },
    cancel(id, caller) {
      const entry = own(id, caller)
      if (isOver(entry.work)) entries.delete(id)
      else stop(entry, now())
      goOn()
      news.say()
    },
    withdraw(id, caller, failure) {
      withdraw(own(id, caller), failure)
      news.say()
    },
    forgetMade() {
      forgetMade(entries, now())
      goOn()
      news.say()
    },
    take(id, caller) {
      const entry = own(id, caller)
      try {
        const file = handOver(entry, caller, parts)
        dropFile(entry)
        entry.work = { ...entry.work, takenAt: now() }
        return file
      } finally {
        news.say()
      }
    },
    lend: (id, caller) => handOver(own(id, caller), caller, parts),
    settle(id, saving) {
      const entry = entries.get(id)
      if (entry) settle(entry, saving, now())
      news.say()
    },
    close() {
      for (const entry of entries.values()) close(entry)
      news.end()
    },
  }
}

function ownOf(entry: Entry | undefined, { stationId }: Caller): Entry {
  if (entry?.caller.stationId !== stationId) throw new Refusal({ code: 'not-found', field: 'id' })
  return entry
}

const freshWork = {
  state: 'waiting',
  done: 0,
  total: null,
  startedAt: null,
  endedAt: null,
  failure: null,
  file: null,
  takenAt: null,
  savedTo: null,
  unsaved: null,
} as const

function begin(entry: Entry, parts: Parts, news: News, goOn: () => void): void {
  const { run, now } = parts
  const { caller, order } = entry
  if (order === null) return
  if (entry.work.kind !== 'import' && entry.fair !== parts.fair()) {
    stop(entry, now())
    return goOn()
  }
  entry.work = { ...entry.work, state: 'running', startedAt: now() }
  entry.running = run(
    { ...order, caller, at: entry.work.askedAt },
    {
      progress(done, total) {
        entry.work = { ...entry.work, done, total }
        news.soon()
      },
      ended(result) {
        entry.running = null
        finish(entry, noted(result, caller, parts), now(), news)
        goOn()
        news.say()
      },
    },
  )
}

/**
 * Nothing leaves that could not be noted. What a work found is out at once; a file is noted when it is fetched. On a full disk
 * the work has failed, and the next one has its turn.
 */
function noted(result: Result<WorkOutcome>, caller: Caller, { note, log }: Parts): Result<WorkOutcome> {
  if (!result.ok || result.value.file !== null) return result
  try {
    for (const access of result.value.accesses) note(access, caller)
    return result
  } catch (error) {
    return { ok: false, failure: asFailure(error, 'work', { log }) }
  }
}

function finish(entry: Entry, result: Result<WorkOutcome>, at: number, news: News): void {
  const { work } = entry
  entry.order = null
  if (result.ok) {
    const { file, accesses } = result.value
    entry.file = file
    entry.accesses = accesses
    if (file !== null) entry.drop = setTimeout(() => expire(entry, news), fileKeptFor).unref()
    const made = file && { name: file.fileName, bytes: file.body.byteLength }
    const done = work.total ?? work.done
    entry.work = { ...work, state: 'done', done, endedAt: at, file: made, title: made?.name ?? work.title }
  } else entry.work = { ...work, state: 'failed', endedAt: at, failure: result.failure }
  // Whoever waits takes the file by its id: a promise that held it would keep it for as long as the work is remembered.
  entry.ended.resolve(result.ok ? { ok: true, value: { ...result.value, file: null } } : result)
}

/** What cannot be noted does not leave: on a full disk the work has failed, which its screen then says. */
function handOver(entry: Entry, caller: Caller, { note, log }: Parts): ExportedFile {
  if (entry.work.failure) throw new Refusal(entry.work.failure)
  const { file, accesses } = entry
  if (file === null) throw new Refusal({ code: 'not-found', field: 'id' })
  try {
    for (const access of accesses) note(access, caller)
  } catch (error) {
    const failure = asFailure(error, 'work', { log })
    withdraw(entry, failure)
    throw new Refusal(failure)
  }
  return file
}

/** What the shell could not save is there to be saved again. */
function settle(entry: Entry, saving: Saving, at: number): void {
  if (saving.kind !== 'saved') {
    entry.work = { ...entry.work, unsaved: saving.kind }
    return
  }
  dropFile(entry)
  entry.work = { ...entry.work, takenAt: at, savedTo: saving.path, unsaved: null }
}

/** The file is gone, and why stands in its place. */
function withdraw(entry: Entry, failure: Failure): void {
  dropFile(entry)
  entry.work = { ...entry.work, state: 'failed', failure }
}

/** What is made of the database; a list that is read is somebody's own file. */
function forgetMade(entries: ReadonlyMap<string, Entry>, at: number): void {
  for (const entry of entries.values()) {
    if (entry.work.kind === 'import') continue
    if (isOver(entry.work)) dropFile(entry)
    else stop(entry, at)
  }
}

function close(entry: Entry): void {
  entry.running?.stop()
  dropFile(entry)
}

function dropFile(entry: Entry): void {
  if (entry.drop) clearTimeout(entry.drop)
  entry.drop = null
  if (entry.file === null) return
  entry.file = null
  entry.work = { ...entry.work, file: null }
}

/** Screens are told, or they would go on offering it. */
function expire(entry: Entry, news: News): void {
  dropFile(entry)
  news.say()
}

function stop(entry: Entry, at: number): void {
  entry.running?.stop()
  entry.running = null
  entry.order = null
  entry.work = { ...entry.work, state: 'cancelled', endedAt: at }
  entry.ended.resolve({ ok: false, failure: { code: 'work-cancelled' } })
}

function isOver({ state }: Work): boolean {
  return state !== 'waiting' && state !== 'running'
}

/** Drops files nobody fetched, and the oldest of what has ended. */
function tidy(entries: Map<string, Entry>, at: number): void {
  const over = [...entries.values()].filter(({ work }) => isOver(work))
  for (const entry of over) {
    if (entry.file === null || Math.abs(at - (entry.work.endedAt ?? at)) < fileKeptFor) continue
    dropFile(entry)
  }
  for (const { work } of over.slice(0, Math.max(0, over.length - remembered))) entries.delete(work.id)
}

function freshEntry(): Pick<Entry, 'file' | 'accesses' | 'drop' | 'running' | 'ended'> {
  return { file: null, accesses: [], drop: null, running: null, ended: Promise.withResolvers<Result<WorkOutcome>>() }
}
