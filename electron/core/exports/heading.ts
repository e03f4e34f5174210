import type { FairRow } from '../../db/fairs.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import type { Reading } from './reading.ts'
import { dayWritten } from './vietnam-time.ts'

type Heading = 'center' | 'fair' | 'date' | 'place' | 'programme' | 'standing'

/** What the lines above every list can name; `standing` says which figures the file shows and as of when. */
export function headingValues({ store, now }: Reading, fair: FairRow): Record<Heading, string> {
  return {
    center: store.fairs.center(fair.center)?.name ?? '',
    fair: fair.name,
    date: dayWritten(fair.held_on),
    place: fair.place,
    programme: fair.programme ?? '',
    standing: words.provisional(now()),
  }
}
