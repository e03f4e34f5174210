import type { InputOf } from '../../../../shared/contract.ts'
import { noTargets, type Fair, type Targets } from '../../../../shared/contract/fair.ts'
import { readDay } from '../../parts/day-written.ts'
import { dayWritten, today } from '../../session/vietnam-time.ts'

export const totals = ['persons', 'women', 'employers', 'interviewed', 'preSelected'] as const
export type Total = (typeof totals)[number]

/** A fair as it is being typed. */
export type FairForm = {
  name: string
  /** As typed, day/month/year. */
  heldOn: string
  place: string
  communes: string[]
  programme: string
  funding: string
  plan: string
  /** Numbers as typed; empty where there is no target. */
  totals: Record<Total, string>
  byCommune: Record<string, string>
}

/** What is not filled in as it should be: fields, and communes by their code. */
export type Wrong = ReadonlySet<string>

type Written = Omit<InputOf<'fair.save'>, 'id' | 'fairId'>

/** What stands in the form of a fair; of one not there yet what an earlier one hands on, but not its day. */
export function fairForm(fair: Fair | null, isCopy = false): FairForm {
  const targets = fair?.targets ?? noTargets
  return {
    name: fair?.name ?? '',
    heldOn: fair === null || isCopy ? dayWritten(today()) : dayWritten(fair.heldOn),
    place: fair?.place ?? '',
    communes: fair?.communes ?? [],
    programme: fair?.programme ?? '',
    funding: fair?.funding ?? '',
    plan: isCopy ? '' : (fair?.plan ?? ''),
    totals: Object.fromEntries(totals.map((name) => [name, typed(targets[name])])) as Record<Total, string>,
    byCommune: Object.fromEntries(Object.entries(targets.communes).map(([code, count]) => [code, String(count)])),
  }
}

/** What must be put right before it can be saved. */
export function wrongIn(form: FairForm): Wrong {
  const wrong = new Set<string>()
  if (form.name.trim() === '') wrong.add('name')
  if (form.place.trim() === '') wrong.add('place')
  if (readDay(form.heldOn) === null) wrong.add('heldOn')
  if (form.communes.length === 0) wrong.add('communes')
  for (const name of totals) if (numberIn(form.totals[name], 1) === 'wrong') wrong.add(name)
  for (const code of form.communes) if (numberIn(form.byCommune[code] ?? '', 0) === 'wrong') wrong.add(code)
  return wrong
}

/** The fair a form without mistakes speaks of. */
export function fairOf(form: FairForm): Written {
  const { name, place, communes, programme, funding, plan } = form
  const total = (which: Total): number | null => orNull(form.totals[which], 1)
  const targets: Targets = {
    persons: total('persons'),
    women: total('women'),
    employers: total('employers'),
    interviewed: total('interviewed'),
    preSelected: total('preSelected'),
    communes: Object.fromEntries(
      communes.flatMap((code) => {
        const count = orNull(form.byCommune[code] ?? '', 0)
        return count === null ? [] : [[code, count]]
      }),
    ),
  }
  return { name, heldOn: readDay(form.heldOn) ?? today(), place, communes, programme, funding, plan, targets }
}

/** Persons expected of all communes together; null where nothing was typed for any. */
export function sumOfCommunes({ communes, byCommune }: FairForm): number | null {
  const counts = communes.map((code) => orNull(byCommune[code] ?? '', 0)).filter((count) => count !== null)
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}

function typed(count: number | null): string {
  return count === null ? '' : String(count)
}

/** A number as typed, with or without dots between thousands; null for an empty field. */
export function numberIn(text: string, least: number): number | null | 'wrong' {
  const digits = text.replaceAll(/[\s.]/gu, '')
  if (digits === '') return null
  const count = Number(digits)
  return /^\d{1,6}$/u.test(digits) && count >= least && count <= 100_000 ? count : 'wrong'
}

function orNull(text: string, least: number): number | null {
  const count = numberIn(text, least)
  return count === 'wrong' ? null : count
}
