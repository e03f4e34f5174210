import type { Signing } from '../../../shared/document-face.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { keptSettings } from '../office-papers/kept-settings.ts'

/** Who stands in the head of the fair's own papers and signs them, as the office told for all of its papers. */
export function signingOf(fair: FairRow, { store }: { store: Pick<Store, 'fairs'> }): Signing {
  const { center } = keptSettings({ store }, fair)
  const orNull = (text: string): string | null => (text === '' ? null : text)
  return {
    parentBody: orNull(center.parentBody),
    office: center.office || (store.fairs.center(fair.center)?.name ?? ''),
    title: orNull(center.signerTitle),
    name: orNull(center.signerName),
  }
}
