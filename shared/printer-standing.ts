import type { PrinterStanding } from './contract/printing.ts'

/**
 * Whether a printer takes paper, as far as can be known; what is meant for any other waits. Apart from the contract,
 * whose zod would come along into the first chunk of the screens that ask this.
 */
export function isStanding(standing: PrinterStanding): standing is 'ready' | 'unknown' {
  return standing === 'ready' || standing === 'unknown'
}
