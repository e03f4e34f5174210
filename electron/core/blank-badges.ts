import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { type Blank, numberOf, type Sighting, sightBadge } from './badge-lookup.ts'
import type { Context } from './context.ts'
import { issueBadge } from './issue-badge.ts'

/** A badge without a name is given to somebody who stands at the desk. */
export type Giving = {
  /** The record the badge belongs to, and the attendees it was known as before; none for somebody new. */
  person: string
  roots: readonly string[]
  fairId: string
  /** What was scanned, and the field of the input it came in. */
  text: string
  field: string
}

/** What a scanned badge without a name is: free to be given. */
export function readBlank(
  { text }: CheckedInputOf<'badge.read-blank'>,
  context: Context,
): OutputOf<'badge.read-blank'> {
  const blank = freeOf(sightBadge(text, context))
  return { number: numberOf(blank), code: blank.code }
}

/** The blank that was scanned, if nobody has it; a refusal names the field it came in. */
export function freeBlank(text: string, field: string, context: Context): Blank {
  return freeOf(sightFor(text, field, context), field)
}

/**
 * Gives a scanned blank to somebody; what they had until now is void, since two codes of one person would both be
 * believed. The blank they hold already stays theirs. Part of the caller's transaction.
 *
 * @throws Refusal `badge-taken` and as `sightBadge`, with the field.
 */
export function giveBlank(context: Context, { person, roots, fairId, text, field }: Giving, at: number): void {
  const { store } = context
  const sighting = sightFor(text, field, context)
  const held = roots
    .flatMap((root) => store.attendances.badgesOf(root, fairId))
    .filter(({ voided_at }) => voided_at === null)
  if (sighting.kind === 'issued' && sighting.rows.some(({ id }) => held.some((badge) => badge.id === id))) return
  const blank = freeOf(sighting, field)
  for (const { id } of held) store.changes.update('badge', id, { voided_at: at, void_reason: 'replaced' })
  issueBadge(context, person, fairId, at, held[0]?.id ?? null, blank)
}

/** A blank that was ever given stays given: a void one may still hang round a neck. */
function freeOf(sighting: Sighting, field?: string): Blank {
  const isFree = sighting.kind === 'blank' && !sighting.isSpent
  if (isFree) return sighting.blank
  const detail = numberOf(sighting.kind === 'blank' ? sighting.blank : sighting.rows[0])
  throw new Refusal({ code: 'badge-taken', detail, ...(field === undefined ? {} : { field }) })
}

function sightFor(text: string, field: string, context: Context): Sighting {
  try {
    return sightBadge(text, context)
  } catch (error) {
    throw error instanceof Refusal ? new Refusal({ ...error.failure, field }) : error
  }
}
