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
}

export type HeldFiles = ReturnType<typeof openHeldFiles>
export type ListSettingsInput = InputOf<'import.preview'>['settings']

const keptFor = 60 * 60_000
/** A desk reads in one file at a time; two laptops, two each. */
const mostKept = 4

/**
 * Files handed over, in memory and nowhere else, each for an hour and for its own station. `linesAtOnce`: so many lines of people
 * are written in the transaction that decides on them; 500 take it 0.15 s (measured), the wait of one Enter.
 */
export function openHeldFiles(now: () => number, linesAtOnce = 500) {
  const held = new Map<string, HeldFile & { at: number }>()
  const tidy = (): void => {
    for (const [handle, { at }] of held) if (Math.abs(now() - at) > keptFor) held.delete(handle)
  }
  return {
    linesAtOnce,

    /** Answers the handle it is known by; the oldest makes room. */
    take({ bytes, fileName, station, fairId }: Pick<HeldFile, 'bytes' | 'fileName' | 'station' | 'fairId'>): string {
      tidy()
      const [oldest] = held.keys()
      if (held.size >= mostKept && oldest !== undefined) held.delete(oldest)
      const handle = randomBytes(16).toString('hex')
      const digest = createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')
      held.set(handle, {
        handle,
        station,
        fileName,
        digest,
        fairId,
        bytes,
        reading: null,
        read: null,
        standing: { stage: 'resting', done: 0, total: null },
        mapped: new Map(),
        candidates: { arrival: -1, at: 0, found: new Map() },
        stop: null,
        at: now(),
      })
      // An hour later nobody may ask any more, and still it must be gone.
      setTimeout(tidy, keptFor + 1000).unref()
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
      return file
    },

    /** Answers the work that still reads it, which nobody waits for any more. */
    forget(handle: string, station: string): string | null {
      const file = held.get(handle)
      if (file?.station !== station) return null
      held.delete(handle)
      return file.reading
    },
  }
}
