import type { Likeness } from '../likely-score.ts'

/** Somebody known who is (`isSame`), or may be, the person of a line. */
export type Candidate = Likeness & { root: string; isSame: boolean }
