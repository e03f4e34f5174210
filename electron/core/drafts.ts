import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Context } from './context.ts'

/** The caller's half-typed form on a screen, as its own station left it. */
export function readDraft({ screen }: CheckedInputOf<'draft.read'>, context: Context): OutputOf<'draft.read'> {
  return { content: context.store.drafts.read(context.caller.stationId, screen) }
}

/** Keeps what is typed so far, or throws it away once it is saved or cleared. */
export function keepDraft({ screen, content }: CheckedInputOf<'draft.keep'>, context: Context): OutputOf<'draft.keep'> {
  const { store, caller, now } = context
  if (content === null) store.drafts.drop(caller.stationId, screen)
  else store.drafts.keep(caller.stationId, screen, content, now())
  return {}
}
