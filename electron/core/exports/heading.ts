import type { FairRow } from '../../db/fairs.ts'
import type { Context } from '../context.ts'
import { dayWritten } from './vietnam-time.ts'

/** What the lines above every list can name. */
export function headingValues({ store }: Context, fair: FairRow): Record<'center' | 'fair' | 'date' | 'place', string> {
  return {
    center: store.fairs.center(fair.center)?.name ?? '',
    fair: fair.name,
    date: dayWritten(fair.held_on),
    place: fair.place,
  }
}
