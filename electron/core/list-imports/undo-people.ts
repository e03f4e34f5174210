import type { KeptReason } from '../../../shared/contract/imports.ts'
import type { LoggedChange } from '../../db/change-log.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import { takeBack } from '../actions.ts'
import type { Context } from '../context.ts'
import { type Built, whyPersonStays } from './built-upon.ts'
import { keptDetail } from './report-lines.ts'

type Range = { first: number; last: number }

/** What an import wrote, as stretches of the change log, the first first. */
export function rangesOf(list: string, { store }: Pick<Context, 'store'>): Range[] {
  return store.receipts
    .withParts(list)
    .flatMap(({ first_change: first, last_change: last }) => (first === null || last === null ? [] : [{ first, last }]))
    .toSorted((one, other) => one.first - other.first)
}

/**
 * Takes back what an import wrote of some people, each of them whole or not at all; whoever stays is marked with the reason.
 * Part of the caller's transaction.
 */
export function takeBackPersons(persons: readonly string[], row: ListImportRow, context: Context): void {
  const { store } = context
  const ranges = rangesOf(row.id, context)
  const isOwn = within(ranges)
  const first = ranges[0]?.first ?? 0
  const isTakenBack = within(
    store.receipts.takenBackAfter(first - 1).map((range) => ({ first: range.first_change, last: range.last_change })),
  )
  const newest = store.changes.newestArrival()
  for (const person of persons) {
    const written = store.changes
      .ofPerson(person)
      .filter(({ arrival }) => isOwn(arrival))
      .toSorted((one, other) => one.arrival - other.arrival)
    const [begun] = written
    if (!begun) continue
    // A desk may have changed them while the rest of the list was still being written.
    const standsAfter = ({ arrival }: LoggedChange): boolean =>
      arrival > begun.arrival && arrival <= newest && !isOwn(arrival) && !isTakenBack(arrival)
    const reason = whyPersonStays(person, written, { list: row.id, standsAfter, context } satisfies Built)
    // At this fair nobody has built on it: they leave its list, and what the list told of them stays.
    const isOnList = ({ table }: LoggedChange): boolean =>
      reason === null || (reason === 'other-fair' && table === 'attendance')
    for (const change of written.toReversed()) if (isOnList(change)) takeBack(change, context)
    if (reason !== null && !written.every(isOnList)) mark(person, reason, row, context)
  }
}

function within(ranges: readonly Range[]): (arrival: number) => boolean {
  return (arrival) => ranges.some(({ first, last }) => arrival >= first && arrival <= last)
}

/** A line names the attendee as they were known then, who may have become one with others since. */
function mark(person: string, reason: KeptReason, { id }: ListImportRow, { store }: Context): void {
  const names = new Set([person, ...store.persons.group(store.persons.rootOf(person)).map((record) => record.id)])
  for (const name of names) store.listImports.markKept(id, name, keptDetail(reason))
}
