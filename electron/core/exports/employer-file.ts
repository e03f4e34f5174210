import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import { Refusal } from '../../../shared/failure.ts'
import { monthsAfter } from '../../../shared/text/months-after.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import type { TurnRow } from '../../db/exports.ts'
import type { EmployerRow, FairRow } from '../../db/fairs.ts'
import { boothSettings } from '../booth-settings.ts'
import { currentFair } from '../context.ts'
import { employerReference } from '../employer-reference.ts'
import { mayShare } from '../standing-consents.ts'
import { employerSlugs } from './employer-names.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import { type ListedPerson, readBadgeNumbers, readPeople } from './people.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'
import { dayWritten } from './vietnam-time.ts'

export type EmployerFileOrder = {
  employerId: string
  /** Months after the fair until it must be deleted. */ months: number
}

type Line = { person: ListedPerson; turns: readonly TurnRow[]; last: TurnRow; reference: string }
type Facts = { employer: EmployerRow; fair: FairRow; deleteBy: string; persons: number; notSharing: number }

/**
 * What one employer may take along of the current fair (Luật 91/2025/QH15 art. 25): the people who came to its booth and agreed to
 * share, with what the consent names and the organizer lets booths see: no ID number, no schooling, nothing sensitive. Columns to be filled in and the
 * reference of each line let the file come back. The second sheet is signed when it is handed over.
 *
 * @throws Refusal `not-found`
 */
export function employerFile(
  { employerId, months }: EmployerFileOrder,
  reading: Reading,
  names: Names,
): [list: Sheet, handover: Sheet] {
  const { store } = reading
  const fair = currentFair(reading)
  const employers = store.fairs.employers(fair.id)
  const employer = employers.find(({ id, kind }) => id === employerId && kind !== 'center')
  if (!employer) throw new Refusal({ code: 'not-found', field: 'employerId' })
  const { lines, notSharing } = visitorsOf(employer, fair, reading)
  const deleteBy = deleteByDay(fair.held_on, months)
  const facts: Facts = { employer, fair, deleteBy, persons: lines.length, notSharing }
  const values = {
    ...headingValues(reading, fair),
    employer: employer.name,
    purpose: words.employerFile.purpose,
    deleteBy: words.employerFile.deleteBy(dayWritten(deleteBy)),
    persons: String(lines.length),
    notSharing: words.employerFile.notSharing(notSharing),
  }
  const isRehearsal = fair.status === 'rehearsal'
  const list = layOut(layoutFile('employer-file', reading), {
    fields: fieldsOf(names),
    lines,
    values,
    isRehearsal,
    without: hiddenFields(reading),
  })
  const fileName = `${list.fileName}-${employerSlugs(employers).get(employer.id) ?? ''}`
  return [{ ...list, fileName }, handover(facts, `${fileName}-${fair.held_on}.xlsx`, values, isRehearsal, reading)]
}

/** The day by which an employer must have deleted it, `YYYY-MM-DD`: so many months after the fair, or the month's last day. */
export function deleteByDay(heldOn: string, months: number): string {
  return monthsAfter(heldOn, months)
}

/** How many came to each booth, and how many of them agreed to share: what the screen says before a file is made. */
export function countVisitors(reading: Reading): ReadonlyMap<string, { persons: number; sharing: number }> {
  const fair = currentFair(reading)
  const turns = Map.groupBy(metTurns(reading, fair), ({ employer }) => employer)
  const personOf = readPeople(reading, fair.id)
  const shares = new Map<string, boolean>()
  const isSharing = (root: string): boolean => {
    const known = shares.get(root) ?? mayShare(reading.store, root, personOf(root), fair.held_on)
    shares.set(root, known)
    return known
  }
  return new Map(
    [...turns].map(([employer, own]) => {
      const roots = [...new Set(own.map(({ root }) => root))]
      return [employer, { persons: roots.length, sharing: roots.filter(isSharing).length }]
    }),
  )
}

/** Who did not come to the booth has no line in its list. */
function metTurns({ store }: Pick<Reading, 'store'>, fair: FairRow): TurnRow[] {
  return store.exports.turns(fair.id).filter(({ outcome }) => outcome !== 'no-show')
}

function visitorsOf(employer: EmployerRow, fair: FairRow, reading: Reading): { lines: Line[]; notSharing: number } {
  const { store } = reading
  const secret = store.stations.own()?.secret ?? new Uint8Array()
  const personOf = readPeople(reading, fair.id)
  const badges = readBadgeNumbers(reading, fair.id)
  const own = metTurns(reading, fair).filter((turn) => turn.employer === employer.id)
  const lines: Line[] = []
  let notSharing = 0
  for (const [root, turns] of Map.groupBy(own, (turn) => turn.root)) {
    const person = personOf(root)
    const last = turns.at(-1)
    if (!last) continue
    if (mayShare(store, root, person, fair.held_on)) {
      const number = badges.get(root) ?? formatBadgeNumber(last.letter ?? 'A', last.counter ?? 0)
      lines.push({ person, turns, last, reference: employerReference(secret, fair.id, employer.id, number) })
    } else notSharing += 1
  }
  return { lines, notSharing }
}

/** What the organizer hides from booths is in no file for them either. */
function hiddenFields(reading: Reading): string[] {
  const { show } = boothSettings(reading)
  return [
    ...(show.birthYear ? [] : ['birthYear']),
    ...(show.commune ? [] : ['home']),
    ...(show.phone ? [] : ['phone']),
    ...(show.needs ? [] : ['needs']),
  ]
}

function fieldsOf(names: Names): Fields<Line> {
  const blank = { kind: 'blank', value: () => null } as const
  return {
    order: { kind: 'integer', value: (_, order) => order },
    reference: { kind: 'text', value: ({ reference }) => reference },
    fullName: { kind: 'text', value: ({ person }) => person.fullName },
    birthYear: { kind: 'text', value: ({ person }) => person.birthDate?.slice(0, 4) ?? null },
    sex: { kind: 'text', value: ({ person }) => names.sex(person.sex) },
    phone: { kind: 'text', value: ({ person }) => person.phone },
    home: { kind: 'text', value: ({ person }) => homeOf(person, names) },
    needs: { kind: 'text', value: ({ person }) => names.needs(person.needs) },
    vacancy: { kind: 'text', value: ({ last }) => last.vacancy_title },
    outcome: { kind: 'text', value: ({ last }) => names.outcome(last.outcome) },
    turns: { kind: 'integer', value: ({ turns }) => turns.length },
    appointmentAt: { kind: 'moment', value: ({ last }) => last.appointment_at },
    appointmentPlace: { kind: 'text', value: ({ last }) => last.appointment_place },
    note: { kind: 'text', value: ({ last }) => last.note },
    result: { ...blank, choices: words.employerFile.results },
    workingSince: blank,
    contractNumber: blank,
    contractOn: blank,
    remark: blank,
  }
}

function homeOf({ village, communeCode }: ListedPerson, names: Names): string | null {
  const parts = [village, names.commune(communeCode)].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? null : parts.join(', ')
}

type Fact = { name: string; text: string | null }

/** The sheet that is printed and signed: who gave what to whom, for what, until when. */
function handover(
  { employer, deleteBy, persons, notSharing }: Facts,
  file: string,
  values: Readonly<Record<string, string>>,
  isRehearsal: boolean,
  reading: Reading,
): Sheet {
  const text = words.handover
  const lines: Fact[] = [
    { name: text.giver, text: values['center'] ?? '' },
    { name: text.receiver, text: employer.name },
    { name: text.receiverName, text: null },
    { name: text.receivedAt, text: null },
    { name: text.file, text: file },
    { name: text.madeAt, text: words.when(reading.now()) },
    { name: text.persons, text: String(persons) },
    { name: text.notShared, text: String(notSharing) },
    { name: text.purpose, text: text.purposeText },
    { name: text.deleteBy, text: text.deleteByText(dayWritten(deleteBy)) },
    { name: text.duties, text: text.dutiesText },
  ]
  const fields: Fields<Fact> = {
    name: { kind: 'text', value: ({ name }) => name },
    text: { kind: 'text', value: (line) => line.text },
  }
  const sheet = layOut(layoutFile('handover', reading), { fields, lines, values, isRehearsal })
  const signs = [text.giverSigns, text.receiverSigns].map((title) => ({ title, hint: text.signHint }))
  return { ...sheet, isForm: true, signatures: signs }
}
