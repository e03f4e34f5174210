import type { useBoothWords } from './house.ts'
import type { WrongScan } from './phone-knows.ts'

/** Why a scan was not taken, with what to do. */
export function wrongWords(words: ReturnType<typeof useBoothWords>): Record<WrongScan, string> {
  const { cardInstead, unknownScan, misread, numberWrong } = words.booth
  return {
    'card-instead': cardInstead,
    'unknown-scan': unknownScan,
    misread,
    'number-wrong': numberWrong,
    'other-fair': words.failure['badge-other-fair']({ code: 'badge-other-fair' }),
  }
}
