import { randomUUID } from 'node:crypto'
import type { OutputOf } from '../../shared/contract.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import type { Choice } from '../../shared/contract/imports.ts'
import type { MappedPerson } from '../../electron/core/imports/list.ts'
import { choicesIn, type PlannedPerson } from '../../electron/core/list-imports/line.ts'
import { matchPerson } from '../../electron/core/list-imports/match-person.ts'
import { planPeople } from '../../electron/core/list-imports/plan-people.ts'
import { atOnce } from '../../electron/core/list-imports/slices.ts'
import { ownStation } from '../../electron/core/context.ts'
import type { TestStation } from './station.ts'

/** Lines of a commune's list as the reader makes them, in the order given from row 2 on. */
export function linesOf(people: readonly Partial<PersonInput>[]): MappedPerson[] {
  return people.map((fields, index) => ({
    kind: 'people',
    sheet: 0,
    row: index + 2,
    part: 0,
    hidden: false,
    skip: null,
    said: fields.fullName ?? '',
    problems: [],
    person: { ...onlyNamed('Nông Văn Mẫu'), ...fields },
  }))
}

/** What would become of each line at that desk's fair. */
export function planOf(
  station: TestStation,
  lines: readonly MappedPerson[],
  choices: readonly Choice[] = [],
): PlannedPerson[] {
  const context = station.contextOf(station.window)
  const fair = station.store.fairs.fair(station.store.stations.own()?.current_fair ?? '')
  if (!fair) throw new Error('no fair')
  const settings = { kind: 'people' as const, sheets: [], corrections: [], choices: [...choices], takeWrong: false, takeChanges: false }
  const match = (person: PersonInput) => matchPerson(station.store, person, fair.id)
  const { secret } = ownStation(context)
  return atOnce(planPeople(lines, { store: station.store, fair, secret, choices: choicesIn(settings), match }))
}

void randomUUID
export type Preview = OutputOf<'import.preview'>
