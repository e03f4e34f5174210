import { createHash, randomBytes } from 'node:crypto'
import type { InputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { MappedRow, ReadFile } from '../imports/list.ts'
import type { Candidate } from './candidate.ts'

type Standing = OutputOf<'import.progress'>

/** A file somebody handed over, and what was made of it so far. */
export type HeldFile = {
  readonly handle: string
  readonly station: string
  readonly fileName: string
  /** SHA-256, hex. */
  readonly digest: string
  /** The fair it is for; null: the current one. */
  readonly fairId: string | null
  /** Until it is read; the cells take its place. */
  bytes: Uint8Array | null
  /** The work that reads it, while it does. */
  reading: string | null
  /** What it says, once somebody has asked; the same promise for whoever asks meanwhile. */
  read: Promise<ReadFile> | null
  standing: Standing
  /** The lines of each sheet under the settings they were mapped with. */
  readonly mapped: Map<number, { under: string; rows: MappedRow[] }>
  /** Who in the database may be the person of a line, by what the line says; good for `arrival` of the change log. */
  candidates: { arrival: number; at: number; found: Map<string, Candidate[]> }
  /** Stops the look-up that runs; a newer one takes its place. */
  stop: AbortController | null
  /** Stops taking it over as long as that is not decided. */
  taking: AbortController | null
}

export type HeldFiles = ReturnType<typeof openHeldFiles>
export type ListSettingsInput = InputOf<'import.preview'>['settings']

const keptFor = 60 * 60_000
/** Files that nobody asks for any more are let go this often, ms. */
const lookedAfterEvery = 10 * 60_000
/** A desk reads in one file at a time; two laptops, two each. */
const mostKept = 4

/** What nobody has looked into yet. */
function untouched(): Omit<HeldFile, 'handle' | 'station' | 'fileName' | 'digest' | 'fairId' | 'bytes'> {
  return {
    reading: null,
    read: null,
    standing: { stage: 'resting', done: 0, total: null },
    mapped: new Map(),
    candidates: { arrival: -1, at: 0, found: new Map() },
    stop: null,
    taking: null,
  }
}

/**
 * Files handed over, in memory and nowhere else, each for its own station and until nobody has worked on it for an hour: whoever
 * puts three hundred lines right takes longer than that over them. `linesAtOnce`: so many lines of people
 * are written in the transaction that decides on them; 500 take it 0.15 s (measured), the wait of one Enter.
 */
export function openHeldFiles(now: () => number, linesAtOnce = 500) {
  const held = new Map<string, HeldFile & { at: number }>()
  const tidy = (): void => {
    for (const [handle, { at }] of held) if (Math.abs(now() - at) > keptFor) held.delete(handle)
  }
  let sweep: NodeJS.Timeout | null = null
  const sweepLater = (): void => {
    sweep ??= setTimeout(() => {
      sweep = null
      tidy()
      if (held.size > 0) sweepLater()
    }, lookedAfterEvery).unref()
  }
  return {
    linesAtOnce,

    /** Answers the handle it is known by; the one that was left alone longest makes room. */
    take({ bytes, fileName, station, fairId }: Pick<HeldFile, 'bytes' | 'fileName' | 'station' | 'fairId'>): string {
      tidy()
      const [idlest] = [...held.values()].toSorted((one, other) => one.at - other.at)
      if (held.size >= mostKept && idlest !== undefined) held.delete(idlest.handle)
      const handle = randomBytes(16).toString('hex')
      const digest = createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')
      held.set(handle, { ...untouched(), handle, station, fileName, digest, fairId, bytes, at: now() })
      // An hour after the last question nobody may ask any more, and still it must be gone.
      sweepLater()
      return handle
    },

    /**
     * One's own file.
     *
     * @throws Refusal `file-forgotten`
     */
    get(handle: string, station: string): HeldFile {
      tidy()
      const file = held.get(handle)
      if (file?.station !== station) throw new Refusal({ code: 'file-forgotten' })
      file.at = now()
      return file
    },

    /** Stops what is looked up for it; answers the work that still reads it, which nobody waits for any more. */
    forget(handle: string, station: string): string | null {
      const file = held.get(handle)
      if (file?.station !== station) return null
      held.delete(handle)
      for (const stop of [file.stop, file.taking]) stop?.abort(new Refusal({ code: 'import-stopped' }))
      return file.reading
    },
  }
}
