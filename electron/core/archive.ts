import type { Context } from './context.ts'

/** Nouns whose commands write what a fair was: not at one that is only looked at. */
const written = new Set(
  (
    'attendee child badge interview service handout waiting employer vacancy booth booth-settings booth-card sheet ' +
    'rescue village import signing closing snapshot kit'
  ).split(' '),
)
/** Paper changes nothing, and whoever asks to be forgotten is, at whatever fair the machine is. */
const always = new Set(['attendee.erase', 'badge.print', 'badge.by-hand', 'badge.save-pdf', 'import.forget'])

/** Whether a command would write to an archived fair. */
export function isRefusedByArchive(procedure: string, { store }: Pick<Context, 'store'>): boolean {
  if (always.has(procedure) || !written.has(procedure.slice(0, procedure.indexOf('.')))) return false
  const id = store.stations.own()?.current_fair
  return id !== null && id !== undefined && store.fairs.fair(id)?.status === 'archived'
}
