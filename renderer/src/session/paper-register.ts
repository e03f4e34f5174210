import { useKeptHere } from './kept-here.ts'

/**
 * A paper register being typed at the registration desk: its number, the time written beside the person as it was typed, and
 * as a moment (ms UTC), null while what is typed is no time.
 */
export type PaperRegister = { sheet: number; time: string; at: number | null }

/** What register is being typed, if any: chosen in the room of employers, typed at the desk. */
export function usePaperRegister() {
  return useKeptHere<PaperRegister | null>('paper-register', null)
}
