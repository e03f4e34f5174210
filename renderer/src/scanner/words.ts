import { scannerCheck } from '../../../shared/words/vi/scanner-check.ts'
import { useWordsWith } from '../session/words.ts'

const own = { scannerCheck }

/** The words of the page that checks scanners. */
export function useScannerWords() {
  return useWordsWith(own)
}
