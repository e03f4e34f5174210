import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Context } from './context.ts'

/** The caller's half-typed form on a screen, as its own station left it at this fair. */
export function readDraft({ screen }: CheckedInputOf<'draft.read'>, context: Context): OutputOf<'draft.read'> {
  return { content: context.store.drafts.read(context.caller.stationId, atFair(screen, context)) }
}

/** Keeps what is typed so far, or throws it away once it is saved or cleared. */
export function keepDraft({ screen, content }: CheckedInputOf<'draft.keep'>, context: Context): OutputOf<'draft.keep'> {
  const { store, caller, now } = context
  if (content === null) store.drafts.drop(caller.stationId, atFair(screen, context))
  else store.drafts.keep(caller.stationId, atFair(screen, context), content, now())
  return {}
}

/** What was typed in a rehearsal waits for nobody at the real fair. */
function atFair(screen: string, { store }: Context): string {
  return `${screen} ${store.stations.own()?.current_fair ?? ''}`
}
