import type { BoothCardFace } from '../../../shared/document-face.ts'
import type { DocumentSource } from './source.ts'

/** Cards that still let phones in, in the order employers were entered. */
export function openCards(fairId: string, { store }: DocumentSource): (BoothCardFace & { employerId: string })[] {
  return store.fairs.employers(fairId).map((employer) => ({
    employerId: employer.id,
    employer: employer.name,
    booth: employer.booth,
    isCenter: employer.kind === 'center',
    code: '',
    path: '',
  }))
}
