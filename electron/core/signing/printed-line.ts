import { type Printed, printedShape } from '../../../shared/contract/signing.ts'
import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Store } from '../../db/store.ts'
import { placeName } from '../gazetteer.ts'
import { mergeFields } from '../person-fields.ts'

type Fields = Pick<PersonInput, 'fullName' | 'birthDate' | 'sex' | 'village' | 'communeCode'>

/** What is printed of the attendees of a fair, by root: name, year of birth, sex and where they live, and nothing else. */
export function openPrinted(store: Store, fairId: string): (root: string, copies?: number | null) => Printed {
  const fair = store.fairs.fair(fairId)
  const home = (fair && store.fairs.center(fair.center)?.province_code) ?? ''
  return (root, copies = null) => ({ ...printedOf(mergeFields(store.persons.group(root)), home), copies })
}

function printedOf({ fullName, birthDate, sex, village, communeCode }: Fields, home: string): Omit<Printed, 'copies'> {
  const place = [village, placeName(communeCode, home)].filter((part) => part !== null && part !== '')
  return { fullName: fullName ?? '', born: birthDate?.slice(0, 4) ?? null, sex, home: place.join(', ') }
}

/** A line as it was printed; null for one that a later version wrote in another way. */
export function readPrinted(text: string): Printed | null {
  const read = printedShape.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}
