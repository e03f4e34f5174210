import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Compared } from '../../../shared/contract/compared.ts'
import type { Funnel } from '../../../shared/contract/figures.ts'
import type { FairRow } from '../../db/fairs.ts'
import { targetsIn } from '../fairs.ts'
import { sumOf } from '../figures/breakdowns.ts'
import { figuresOf } from '../figures/figures.ts'
import { lookAt } from '../figures/look.ts'
import type { FiguresContext, Participant } from '../figures/participants.ts'
import { realFairs } from '../follow-up/cases.ts'

type Visitor = Pick<Participant, 'communeCode' | 'steps'>

export function readCompared(
  { year }: CheckedInputOf<'fair.compare'>,
  context: FiguresContext,
): OutputOf<'fair.compare'> {
  return compareFairs(year, context)
}

/** The fairs of a year beside each other, from the same figures as each fair's own; null: the newest year that had one. */
export function compareFairs(asked: number | null, context: FiguresContext): Compared {
  const { store, now } = context
  const all = realFairs(store)
  const years = [...new Set(all.map(yearOf))].toSorted((one, other) => other - one)
  const year = asked ?? years[0] ?? new Date(now()).getFullYear()
  const fairs = all
    .filter((fair) => yearOf(fair) === year)
    .toSorted((one, other) => one.held_on.localeCompare(other.held_on) || one.id.localeCompare(other.id))
  const looks = fairs.map((fair) => ({ fair, targets: targetsIn(fair.targets), look: lookAt(fair.id, context) }))
  const visits = looks.flatMap(({ look }) => look.participants.filter(({ steps }) => steps.attended === 1))
  const took = looks.flatMap(({ look }) => look.participants)
  const persons = eachOnce(took)
  return {
    year,
    years,
    fairs: looks.map(({ fair, targets, look }) => ({
      fairId: fair.id,
      name: fair.name,
      heldOn: fair.held_on,
      targets,
      indicators: figuresOf(fair.id, context, look).indicators,
    })),
    persons: sumOf([...persons.values()]),
    visits: sumOf(took),
    returned: [...Map.groupBy(visits, ({ root }) => root).values()].filter((own) => own.length > 1).length,
    communes: communesOf(
      visits,
      persons,
      looks.map(({ targets }) => targets.communes),
    ),
  }
}

/** Everybody once, with the furthest of each step at any of the fairs. */
function eachOnce(took: readonly Participant[]): Map<string, Visitor> {
  const persons = new Map<string, Visitor>()
  for (const { root, communeCode, steps } of took) {
    const before = persons.get(root)
    persons.set(
      root,
      before === undefined ? { communeCode, steps } : { ...before, steps: furthest(before.steps, steps) },
    )
  }
  return persons
}

function communesOf(
  visits: readonly Participant[],
  persons: ReadonlyMap<string, Visitor>,
  targets: readonly Readonly<Record<string, number>>[],
): Compared['communes'] {
  const took = [...persons.values()].filter(({ steps }) => Object.values(steps).some((step) => step > 0))
  const byCommune = Map.groupBy(took, communeOf)
  const visitsBy = Map.groupBy(visits, ({ root }) => communeOf(persons.get(root) ?? { communeCode: null }))
  const codes = new Set([...byCommune.keys(), ...targets.flatMap((target) => Object.keys(target))])
  return [...codes]
    .map((code) => {
      const told = targets.flatMap((target) => target[code] ?? [])
      return {
        code,
        target: told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0),
        visits: visitsBy.get(code)?.length ?? 0,
        persons: sumOf(byCommune.get(code) ?? []),
      }
    })
    .toSorted(
      (one, other) =>
        Number(one.code === 'unknown') - Number(other.code === 'unknown') ||
        other.persons.attended - one.persons.attended ||
        one.code.localeCompare(other.code),
    )
}

function communeOf({ communeCode }: Pick<Visitor, 'communeCode'>): string {
  return communeCode ?? 'unknown'
}

function furthest(one: Funnel, other: Funnel): Funnel {
  const best = { ...one }
  for (const step of Object.keys(one) as (keyof Funnel)[]) best[step] = Math.max(one[step], other[step])
  return best
}

function yearOf({ held_on }: FairRow): number {
  return Number(held_on.slice(0, 4))
}
