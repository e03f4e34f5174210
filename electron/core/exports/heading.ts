import type { FairRow } from '../../db/fairs.ts'
import { standingOf, standingWritten } from '../closing/standing.ts'
import type { Reading } from './reading.ts'
import { dayWritten } from './vietnam-time.ts'

type Heading = 'center' | 'fair' | 'date' | 'place' | 'programme' | 'standing'

/** What the lines above every list can name; `standing` says which figures the file shows and as of when. */
export function headingValues(reading: Reading, fair: FairRow): Record<Heading, string> {
  const { store } = reading
  return {
    center: store.fairs.center(fair.center)?.name ?? '',
    fair: fair.name,
    date: dayWritten(fair.held_on),
    place: fair.place,
    programme: fair.programme ?? '',
    standing: standingWritten(standingOf(reading, fair.id)),
  }
}
