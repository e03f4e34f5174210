import layout from '../../../resources/reports/interviews.json' with { type: 'json' }
import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { TurnRow } from '../../db/exports.ts'
import { type Context, currentFair } from '../context.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import type { Names } from './names.ts'
import { type ListedPerson, readPeople } from './people.ts'
import type { Sheet } from './sheet.ts'
import { dayWritten } from './vietnam-time.ts'

type Line = { turn: TurnRow; person: ListedPerson }

const alphabet = new Intl.Collator('vi', { numeric: true })

/** Every interview of the current fair, one line for each turn: by employer, then in the order of time. */
export function interviewList(context: Context, names: Names): Sheet {
  const fair = currentFair(context)
  const personOf = readPeople(context, fair.id)
  const turns = context.store.exports.turns(fair.id).toSorted(byEmployer)
  const lines = turns.map((turn): Line => ({ turn, person: personOf(turn.root) }))
  const met = turns.filter(({ outcome }) => outcome !== 'no-show')
  const totals = { turns: String(turns.length), persons: String(new Set(met.map(({ root }) => root)).size) }
  const values = { ...headingValues(context, fair), ...totals }
  return layOut(columnsFor(turns), fieldsOf(names), lines, values, fair.status === 'rehearsal')
}

/** The column of ratings stands there only where somebody rated. */
function columnsFor(turns: readonly TurnRow[]): typeof layout {
  if (turns.some(({ rating }) => rating !== null)) return layout
  return { ...layout, columns: layout.columns.filter(({ field }) => field !== 'rating') }
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
    birthDate: { kind: 'text', value: ({ person }) => person.birthDate && dayWritten(person.birthDate) },
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
