import type { Signing } from '../../../shared/document-face.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import type { FairRow } from '../../db/fairs.ts'
import type { Store } from '../../db/store.ts'
import { provinceName } from '../gazetteer.ts'
import { keptSettings } from '../office-papers/kept-settings.ts'

/** Who stands in the head of the fair's own papers and signs them, as the office told for all of its papers. */
export function signingOf(fair: FairRow, { store }: { store: Pick<Store, 'fairs'> }): Signing {
  const { center, fair: own } = keptSettings({ store }, fair)
  const row = store.fairs.center(fair.center)
  const orNull = (text: string): string | null => (text === '' ? null : text)
  return {
    parentBody: orNull(center.parentBody),
    office: center.office || (row?.name ?? ''),
    title: orNull(center.signerTitle),
    name: orNull(center.signerName),
    locality: center.locality || words.localityOf(row ? provinceName(row.province_code) : ''),
    day: own.signedOn,
  }
}
