import type { BadgeFace } from '../../../../shared/badge-face.ts'
import { blankCounters, formatBadgeNumber } from '../../../../shared/badge-number.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import type { PrintingWords } from '../words.ts'

export type SampleName = keyof PrintingWords['design']['samples']

/** Digits a host takes for no badge of any fair: a sample photographed from the screen opens nothing. */
const noCode = '1'.padEnd(24, '0')

/** Made-up badges of today's fair to judge a design by: an ordinary one, one whose name is too long, one without a name. */
export function sampleFaces(fair: Fair, letter: string, words: PrintingWords['design']): Record<SampleName, BadgeFace> {
  const face: BadgeFace = {
    number: formatBadgeNumber(letter, 42),
    code: noCode,
    fullName: words.sampleName,
    communeCode: fair.communes[0] ?? null,
    needs: ['job-in-province', 'vocational-training'],
    fairName: fair.name,
    heldOn: fair.heldOn,
    rehearsal: fair.status === 'rehearsal',
    visitor: false,
  }
  return {
    ordinary: face,
    long: { ...face, number: formatBadgeNumber(letter, 1208), fullName: words.sampleLongName },
    blank: {
      ...face,
      number: formatBadgeNumber(letter, blankCounters.first),
      fullName: null,
      communeCode: null,
      needs: [],
    },
  }
}
