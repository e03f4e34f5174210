import type { CopyState } from '../../../shared/contract/copies.ts'

/** The copies of this machine's data in a second place. */
export type Copies = {
  state(): CopyState
  /**
   * Copies go there from now; null: nowhere. Its first full copy is under way when this returns.
   *
   * @throws Refusal `bad-input` (`place`): `missing`, `read-only`, `inside`
   */
  choose(place: string | null): Promise<void>
  /** A full copy now; what keeps it from being made is in `state`. */
  make(): Promise<void>
  /** What is new goes to the second place: appended, or in full where nothing stands to append to. One at a time. */
  beat(): Promise<void>
  /** As `make`, without anybody waiting for it: something has ended, or somebody was erased. */
  soon(): void
  /** What is being written is given up. */
  close(): void
}

/** What is remembered of a place between two starts. */
export type KnownPlace = {
  /** On its marker. */
  id: string
  path: string
  /** Of its last full copy: when, up to which arrival, how many had been erased; persons in it. */
  at: number
  arrival: number
  erased: number
  people: number
}
