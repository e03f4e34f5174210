import type { PrinterStanding } from './contract/printing.ts'

/** How a printer stands that takes no paper: what is meant for it waits until somebody does something. */
export type PrinterTrouble = Exclude<PrinterStanding, 'ready' | 'unknown'>

/**
 * Whether a printer takes paper, as far as can be known; what is meant for any other waits. Apart from the contract,
 * whose zod would come along into the first chunk of the screens that ask this.
 */
export function isStanding(standing: PrinterStanding): standing is 'ready' | 'unknown' {
  return standing === 'ready' || standing === 'unknown'
}

/** What is wrong with a printer; null while it takes paper, or where nothing is known of it. */
export function troubleOf(standing: PrinterStanding | undefined): PrinterTrouble | null {
  return standing === undefined || isStanding(standing) ? null : standing
}
