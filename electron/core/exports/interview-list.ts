import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import type { TurnRow } from '../../db/exports.ts'
import { currentFair } from '../context.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import { type ListedPerson, readPeople } from './people.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Line = { turn: TurnRow; person: ListedPerson }

const alphabet = new Intl.Collator('vi', { numeric: true })

/**
 * Every interview of the current fair, one line for each turn, by employer and then in the order of time: all of them on the
 * first sheet, and every employer's on one of its own, to be handed to whoever asks for just that.
 */
export function interviewSheets(reading: Reading, names: Names): [Sheet, ...Sheet[]] {
  const fair = currentFair(reading)
  const personOf = readPeople(reading, fair.id)
  const turns = reading.store.exports.turns(fair.id).toSorted(byEmployer)
  const lines = turns.map((turn): Line => ({ turn, person: personOf(turn.root) }))
  const heading = headingValues(reading, fair)
  const isRated = turns.some(({ rating }) => rating !== null)
  const sheetOf = (some: readonly Line[], employer: string | null): Sheet => ({
    ...layOut(layoutFile('interviews', reading), {
      fields: fieldsOf(names),
      lines: some,
      values: { ...heading, ...totalsOf(some) },
      isRehearsal: fair.status === 'rehearsal',
      groupOf: ({ turn }) => turn.employer,
      // The column of ratings stands there only where somebody rated.
      without: isRated ? [] : ['rating'],
    }),
    ...(employer === null ? {} : { name: employer }),
  })
  const each = [...Map.groupBy(lines, ({ turn }) => turn.employer).values()]
  return [sheetOf(lines, null), ...each.map((some) => sheetOf(some, nameOf(some)))]
}

/** Who did not come was not interviewed, and is counted apart; persons count once however many turns they had. */
function totalsOf(lines: readonly Line[]): Record<'turns' | 'noShows' | 'persons', string> {
  const met = lines.filter(({ turn }) => turn.outcome !== 'no-show')
  const persons = new Set(met.map(({ turn }) => turn.root)).size
  return { turns: String(met.length), noShows: String(lines.length - met.length), persons: String(persons) }
}

function nameOf([line]: readonly Line[]): string {
  const { booth = null, employer_name: name = null } = line?.turn ?? {}
  return [booth === null ? null : words.booth(booth), name ?? words.noEmployer]
    .filter((part) => part !== null)
    .join(' ')
}

function byEmployer(one: TurnRow, other: TurnRow): number {
  if (one.employer === other.employer) return 0
  return (
    alphabet.compare(one.employer_name ?? '', other.employer_name ?? '') || (one.employer < other.employer ? -1 : 1)
  )
}

function fieldsOf(names: Names): Fields<Line> {
  return {
    order: { kind: 'integer', value: (_, order) => order },
    at: { kind: 'moment', value: ({ turn }) => turn.scanned_at },
    employer: { kind: 'text', value: ({ turn }) => turn.employer_name },
    booth: { kind: 'text', value: ({ turn }) => turn.booth },
    vacancy: { kind: 'text', value: ({ turn }) => turn.vacancy_title },
    badgeNumber: { kind: 'text', value: ({ turn }) => badgeNumberOf(turn) },
    fullName: { kind: 'text', value: ({ person }) => person.fullName },
    birthDate: { kind: 'birth', value: ({ person }) => person.birthDate },
    sex: { kind: 'text', value: ({ person }) => names.sex(person.sex) },
    commune: { kind: 'text', value: ({ person }) => names.commune(person.communeCode) },
    outcome: { kind: 'text', value: ({ turn }) => names.outcome(turn.outcome) },
    appointmentAt: { kind: 'moment', value: ({ turn }) => turn.appointment_at },
    appointmentPlace: { kind: 'text', value: ({ turn }) => turn.appointment_place },
    reason: { kind: 'text', value: ({ turn }) => names.notSuitableReason(turn.reason) },
    tags: { kind: 'text', value: ({ turn }) => (JSON.parse(turn.tags ?? '[]') as string[]).join('; ') },
    rating: { kind: 'integer', value: ({ turn }) => turn.rating },
    note: { kind: 'text', value: ({ turn }) => turn.note },
  }
}

function badgeNumberOf({ letter, counter }: TurnRow): string | null {
  return letter === null || counter === null ? null : formatBadgeNumber(letter, counter)
}
