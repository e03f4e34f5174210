import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { FairRow } from '../../db/fairs.ts'
import { type Context, currentFair, ownStation } from '../context.ts'
import { wallClock } from '../exports/vietnam-time.ts'
import { correctionKey, type MappedRow, type ReadFile, type Rules } from '../imports/list.ts'
import { mapRows } from '../imports/map-rows.ts'
import type { HeldFile } from './held-files.ts'
import { choicesIn, type PlannedEmployer, type PlannedPerson } from './line.ts'
import { keyOf, matchPerson } from './match-person.ts'
import { planEmployers } from './plan-employers.ts'
import { planPeople } from './plan-people.ts'

export type Plan = { kind: 'people'; lines: PlannedPerson[] } | { kind: 'employers'; lines: PlannedEmployer[] }

/** The fair a file is for. */
export function fairOf({ fairId }: Pick<HeldFile, 'fairId'>, context: Context): FairRow {
  const fair = fairId === null ? currentFair(context) : context.store.fairs.fair(fairId)
  if (!fair) throw new Refusal({ code: 'not-found', field: 'fair' })
  return fair
}

/**
 * Every line of the sheets that are taken, as the settings read it, as work that can be cut in slices; mapped anew only where
 * something of its sheet was changed.
 */
export function* mapLines(
  held: HeldFile,
  file: ReadFile,
  settings: ListSettings,
  context: Context,
): Generator<number, MappedRow[]> {
  const fair = fairOf(held, context)
  const mapped: MappedRow[] = []
  for (const chosen of settings.sheets.filter(({ use }) => use)) {
    const sheet = file.sheets[chosen.index]
    if (!sheet) throw new Refusal({ code: 'bad-input', field: 'settings' })
    const rules = rulesOf(settings, chosen.index, fair, context)
    const under = JSON.stringify([chosen, rules])
    const kept = held.mapped.get(chosen.index)
    const rows = kept?.under === under ? kept.rows : yield* mapRows(sheet, { ...chosen.columns }, rules)
    held.mapped.set(chosen.index, { under, rows })
    for (const row of rows) mapped.push(row)
  }
  return mapped
}

function rulesOf(settings: ListSettings, index: number, fair: FairRow, context: Context): Rules {
  const chosen = settings.sheets.find((sheet) => sheet.index === index)
  const corrections: Record<string, Record<string, string>> = {}
  for (const { sheet, row, part, field, text } of settings.corrections) {
    if (sheet === index) (corrections[correctionKey(row, part)] ??= {})[field] = text
  }
  return {
    kind: settings.kind,
    today: wallClock(context.now()).toISOString().slice(0, 10),
    provinceCode: context.store.fairs.center(fair.center)?.province_code ?? '',
    communeCode: chosen?.communeCode ?? null,
    repairs: chosen?.repairs ?? [],
    titleCase: chosen?.titleCase ?? true,
    restoreZeros: chosen?.restoreZeros ?? true,
    householdYear: Number(fair.held_on.slice(0, 4)),
    corrections,
    everywhere: settings.everywhere,
  }
}

/** The plan for those lines, as work that can be cut in slices. With `remember` people are looked up once while nothing new is in the database. */
export function* planLines(
  held: HeldFile,
  lines: readonly MappedRow[],
  settings: ListSettings,
  context: Context,
  remember: boolean,
): Generator<number, Plan> {
  const { store } = context
  const fair = fairOf(held, context)
  const choices = choicesIn(settings)
  if (settings.kind === 'employers') {
    const ofKind = lines.filter((line) => line.kind === 'employers')
    return { kind: 'employers', lines: yield* planEmployers(ofKind, { store, fairId: fair.id, choices }) }
  }
  // Everybody in a rehearsal is made up, and all of it is erased one day.
  if (fair.status === 'rehearsal' && fair.from_fair !== null) throw new Refusal({ code: 'rehearsal-real-person' })
  const ofKind = lines.filter((line) => line.kind === 'people')
  const { secret } = ownStation(context)
  const match = remember ? remembering(held, fair, context) : matching(fair, context)
  return { kind: 'people', lines: yield* planPeople(ofKind, { store, fair, secret, choices, match }) }
}

type Match = Parameters<typeof planPeople>[1]['match']

function matching(fair: FairRow, { store }: Context): Match {
  return (person) => matchPerson(store, person, fair)
}

/** What a desk registers meanwhile shows in a preview after this long, in ms; a commit looks everything up anew. */
const staleFor = 20_000

function remembering(held: HeldFile, fair: FairRow, context: Context): Match {
  const { store, now } = context
  const arrival = store.changes.newestArrival()
  const isStale = held.candidates.arrival !== arrival && Math.abs(now() - held.candidates.at) > staleFor
  if (isStale) held.candidates = { arrival, at: now(), found: new Map() }
  const { found } = held.candidates
  return (person) => {
    const key = keyOf(person)
    const known = found.get(key)
    if (known) return known
    const candidates = matchPerson(store, person, fair)
    found.set(key, candidates)
    return candidates
  }
}
