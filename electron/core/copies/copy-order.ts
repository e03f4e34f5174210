import type { PhraseLock } from '../vault-lock.ts'

/** What a full copy is told; `folder` is this station's in the second place. */
export type CopyOrder = { folder: string; locks: readonly PhraseLock[] }
