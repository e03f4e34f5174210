import type { Saving } from '../../../shared/contract/works.ts'
import { type Failure, Refusal } from '../../../shared/failure.ts'
import { asFailure } from '../dispatch.ts'
import type { Caller, ExportedFile } from '../ports.ts'
import type { Entry } from './entry.ts'
import type { News } from './news.ts'
import type { Access, Works } from './port.ts'

type Giving = {
  now: () => number
  note: (access: Access, caller: Caller) => void
  log: (line: string, reference?: string) => void
}

/** How long (ms) a file waits in memory to be fetched. */
export const fileKeptFor = 30 * 60_000

/** Giving away what works have made; `own` refuses `not-found`. */
export function openGiving(
  own: (id: string, caller: Caller) => Entry,
  entries: ReadonlyMap<string, Entry>,
  giving: Giving,
  news: News,
): Pick<Works, 'take' | 'lend' | 'settle' | 'withdraw'> {
  const { now } = giving
  return {
    take(id, caller) {
      const entry = own(id, caller)
      try {
        const file = handOver(entry, caller, giving)
        dropFile(entry)
        entry.work = { ...entry.work, takenAt: now() }
        return file
      } finally {
        news.say()
      }
    },
    lend(id, caller) {
      try {
        return handOver(own(id, caller), caller, giving)
      } finally {
        news.say()
      }
    },
    settle(id, saving) {
      const entry = entries.get(id)
      if (entry) settle(entry, saving, now())
      news.say()
    },
    withdraw(id, caller, failure) {
      withdraw(own(id, caller), failure)
      news.say()
    },
  }
}

/** What cannot be noted does not leave: on a full disk the work has failed, which its screen then says. */
function handOver(entry: Entry, caller: Caller, { note, log }: Giving): ExportedFile {
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

/** The file is no longer kept. */
export function dropFile(entry: Entry): void {
  if (entry.drop) clearTimeout(entry.drop)
  entry.drop = null
  if (entry.file === null) return
  entry.file = null
  entry.work = { ...entry.work, file: null }
}

/** A file that is made waits to be fetched; where nobody comes for it, it goes and screens are told, or they would go on offering it. */
export function keepFile(entry: Entry, file: ExportedFile, news: News): void {
  entry.file = file
  const expire = (): void => {
    dropFile(entry)
    news.say()
  }
  entry.drop = setTimeout(expire, fileKeptFor).unref()
}
