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
    'badge-rehearsal': words.failure['badge-rehearsal']({ code: 'badge-rehearsal' }),
    'badge-real-fair': words.failure['badge-real-fair']({ code: 'badge-real-fair' }),
  }
}
