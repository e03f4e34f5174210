import { useMemo } from 'react'
import type { InputOf } from '../../../shared/contract.ts'
import type { Interview } from '../../../shared/contract/interview.ts'
import { parseBadgeNumber } from '../../../shared/badge-number.ts'
import type { Entry } from '../outbox/entry.ts'
import { useOutbox } from '../outbox/use-outbox.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useHouse } from './house.ts'

/** An interview of this table, as the host has it or as it waits here. */
export type OwnInterview = Interview & {
  /** The text of the badge, while the host has not been told. */
  waitingFor: string | null
  /** A correction or an undo of it waits. */
  changeWaits: boolean
}

/** What this table has logged, newest first, with what waits to be sent laid over it. */
export function useOwn(employerId: string): { own: readonly OwnInterview[] | undefined } {
  const { outbox } = useHouse()
  const { entries } = useOutbox(outbox)
  const { value } = useAsk('interview.list', { limit: 1000 })
  const own = useMemo(
    () => (value === undefined && entries.length === 0 ? undefined : withWaiting(value ?? [], entries, employerId)),
    [value, entries, employerId],
  )
  return { own }
}

/** The host's interviews of one table with the commands that wait laid over them, in the order they were given. */
export function withWaiting(
  known: readonly Interview[],
  entries: readonly Entry[],
  employerId: string,
): readonly OwnInterview[] {
  const rows = new Map<string, OwnInterview>()
  // A desk that sits at a booth is told of every table's interviews; here only this table's are shown.
  for (const interview of known)
    if (interview.employerId === employerId)
      rows.set(interview.id, { ...interview, waitingFor: null, changeWaits: false })
  for (const { procedure, input, state } of entries)
    if (state.kind === 'waiting') lay(rows, procedure, input, employerId)
  return [...rows.values()].sort((one, other) => other.at - one.at)
}

function lay(rows: Map<string, OwnInterview>, procedure: string, given: { id: string }, employerId: string): void {
  if (procedure === 'interview.log') {
    const input = given as InputOf<'interview.log'>
    if (!rows.has(input.id)) rows.set(input.id, fromLog(input, employerId))
  }
  if (procedure === 'interview.correct') {
    const input = given as InputOf<'interview.correct'>
    const row = rows.get(input.interviewId)
    if (row) rows.set(row.id, { ...row, ...withDefaults(input), changeWaits: true })
  }
  if (procedure === 'interview.undo') rows.delete((given as InputOf<'interview.undo'>).interviewId)
}

function fromLog(input: InputOf<'interview.log'>, employerId: string): OwnInterview {
  return {
    id: input.id,
    at: input.scannedAt,
    employerId,
    employerName: '',
    badgeNumber: parseBadgeNumber(input.badgeText) === null ? null : input.badgeText,
    fullName: null,
    vacancyTitle: null,
    ...withDefaults(input),
    sheet: null,
    waitingFor: input.badgeText,
    changeWaits: false,
  }
}

function withDefaults(input: InputOf<'interview.log'> | InputOf<'interview.correct'>) {
  const { vacancyId, outcome, note, appointmentAt, appointmentPlace, reason, rating, tags } = input
  return {
    vacancyId,
    outcome,
    note,
    appointmentAt: appointmentAt ?? null,
    appointmentPlace: appointmentPlace ?? null,
    reason: reason ?? null,
    rating: rating ?? null,
    tags: tags ?? [],
  }
}
