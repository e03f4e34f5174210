import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { gate } from '../../../shared/words/vi/gate.ts'
import { useWordsWith } from './words.ts'

const own = { gate }

export type GateWords = StartWords & typeof own

/** The words of what stands before the desk, which is no part of the start of a machine that has its fair. */
export function useGateWords(): GateWords {
  return useWordsWith(own)
}
