import type { Topic } from '../../../shared/contract/procedure.ts'
import type { Work } from '../../../shared/contract/works.ts'
import { Refusal, type Result } from '../../../shared/failure.ts'
import { asFailure } from '../dispatch.ts'
import type { Caller } from '../ports.ts'
import { type Entry, freshEntry, freshWork, isOver } from './entry.ts'
import { dropFile, fileKeptFor, keepFile, openGiving } from './made-file.ts'
import { type News, openNews } from './news.ts'
import type { Access, WorkOutcome, WorkRunner, Works } from './port.ts'

type Parts = {
  run: WorkRunner
  now: () => number
  /** The fair this machine is at. */
  fair: () => string | null
  announce: (topics: readonly Topic[]) => void
  note: (access: Access, caller: Caller) => void
  log: (line: string, reference?: string) => void
}

/** So many that have ended are remembered. */
const remembered = 30

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
    forgetMade() {
      forgetMade(entries, now())
      goOn()
      news.say()
    },
    ...openGiving(own, entries, parts, news),
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
    entry.accesses = accesses
    if (file !== null) keepFile(entry, file, news)
    const made = file && { name: file.fileName, bytes: file.body.byteLength }
    const done = work.total ?? work.done
    entry.work = { ...work, state: 'done', done, endedAt: at, file: made, title: made?.name ?? work.title }
  } else entry.work = { ...work, state: 'failed', endedAt: at, failure: result.failure }
  // Whoever waits takes the file by its id: a promise that held it would keep it for as long as the work is remembered.
  entry.ended.resolve(result.ok ? { ok: true, value: { ...result.value, file: null } } : result)
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

function stop(entry: Entry, at: number): void {
  entry.running?.stop()
  entry.running = null
  entry.order = null
  entry.work = { ...entry.work, state: 'cancelled', endedAt: at }
  entry.ended.resolve({ ok: false, failure: { code: 'work-cancelled' } })
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
