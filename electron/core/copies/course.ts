import type { CopyTrouble } from '../../../shared/contract/copies.ts'
import type { Topic } from '../../../shared/contract/procedure.ts'
import type { Store } from '../../db/store.ts'
import type { Machine } from '../ports.ts'
import type { PhraseLock } from '../vault-lock.ts'
import type { WorkRunner } from '../works/port.ts'
import type { Appended } from './appended.ts'
import type { CopyFiles } from './lie-of-copies.ts'
import type { Holding } from './former.ts'

/** What copies are made of. */
export type CopyParts = {
  store: Store
  /** The sealed database file. */
  file: string
  key: Uint8Array
  /** What opens the key elsewhere; none where a key file keeps it. */
  locks: () => readonly PhraseLock[]
  machine: Machine | null
  run: WorkRunner
  now: () => number
  announce: (topics: readonly Topic[]) => void
  log: (line: string, reference?: string) => void
}

/** The full copy that changes are appended to. */
export type Standing = {
  place: string
  path: string
  at: number
  erased: number
  files: CopyFiles
  appended: Appended
}

/** How the making of copies goes, in memory: the last start knows nothing of it. */
export type Course = {
  standing: Standing | null
  trouble: CopyTrouble | null
  busy: boolean
  /** Since when, ms UTC: a stick that hangs lets one wait for ever. */
  busySince: number
  /** When everything then known was there; null before the first time since the start. */
  copiedAt: number | null
  /** Copies of a station this one was restored from that hold somebody erased, as the last full copy found them. */
  holding: readonly Holding[]
  /** The place lies on the disk of the data. */
  sameDisk: boolean
  /** When a full copy last failed (ms UTC), and none came since: each try reads the whole file, so the next waits. */
  failedAt: number | null
  /** How many erased the list beside the data names. */
  erasedBeside: number
  running: { stop(): void } | null
  isClosed: boolean
}
