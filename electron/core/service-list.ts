import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { serviceKinds } from '../../shared/contract/booth.ts'
import { Refusal } from '../../shared/failure.ts'
import type { EmployerRow } from '../db/fairs.ts'
import type { GivenRow } from '../db/services.ts'
import { numberOf } from './badge-lookup.ts'
import { isKnownAtBooth } from './booth-sight.ts'
import { boothEmployer, type Context, currentFair } from './context.ts'
import { mergeFields } from './person-fields.ts'

type Listed = OutputOf<'service.list'>
type Kind = (typeof serviceKinds)[number]

/** What a table of the Center gave, the newest first, and its totals; a desk or office that sits at none reads all. */
export function listServices({ limit }: CheckedInputOf<'service.list'>, context: Context): OutputOf<'service.list'> {
  const { services } = context.store
  const fair = currentFair(context).id
  const table = tableOf(context)
  const { persons, byKind, byTitle } = services.totals(fair, table)
  return {
    services: services.services(fair, table, limit).map((row) => ({
      ...showGiven(row, context),
      kind: row.kind as Kind,
      note: row.note ?? '',
    })),
    handouts: services.handouts(fair, table, limit).map((row) => ({
      ...showGiven(row, context),
      title: row.title,
      copies: row.copies,
    })),
    persons,
    byKind: inOrder(byKind),
    byTitle,
  }
}

/** @throws Refusal `no-booth`, `not-center-table` for an employer's booth */
function tableOf(context: Context): string | null {
  const { store, caller } = context
  const id = boothEmployer(context)
  const employer: EmployerRow | undefined = id === null ? undefined : store.fairs.employer(id)
  if (employer?.kind === 'center') return employer.id
  if (caller.role === 'booth') throw new Refusal({ code: employer ? 'not-center-table' : 'no-booth' })
  return null
}

function inOrder(counts: readonly { kind: string; turns: number }[]): Listed['byKind'] {
  const turns = new Map(counts.map((count) => [count.kind, count.turns]))
  return serviceKinds.flatMap((kind) => (turns.has(kind) ? [{ kind, turns: turns.get(kind) ?? 0 }] : []))
}

function showGiven(row: GivenRow, context: Context): Omit<Listed['services'][number], 'kind' | 'note'> {
  const badge = row.badge === null ? undefined : context.store.badges.byId(row.badge)
  return {
    id: row.id,
    at: row.given_at,
    badgeNumber: badge ? numberOf(badge) : null,
    fullName: nameOf(row, context),
  }
}

function nameOf({ root, employer }: GivenRow, context: Context): string | null {
  const { store, caller } = context
  const persons = root === null ? [] : store.persons.group(root)
  const table = employer === null ? undefined : store.fairs.employer(employer)
  if (root === null || persons.length === 0) return null
  const fields = mergeFields(persons)
  const maySee = caller.role !== 'booth' || (table && isKnownAtBooth(root, fields, table, context))
  return maySee ? fields.fullName : null
}
