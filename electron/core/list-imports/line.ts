import type { Choice, Fate, Line, LineField, ListSettings } from '../../../shared/contract/list-lines.ts'
import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { sensitive } from '../consent-rules.ts'
import type { MappedEmployer, MappedPerson, MappedRow, Problem } from '../imports/list.ts'
import type { Candidate } from './candidate.ts'

/** A line of a list with what would become of it. */
export type Planned<Source extends MappedRow = MappedRow> = {
  source: Source
  fate: Fate
  /** The line of the file that says the same, or whom this one may be. */
  twin: Planned | null
  fills: LineField[]
  differs: Line['differs']
}

export type PlannedPerson = Planned<MappedPerson> & {
  /** What may be kept of it. */
  person: PersonInput | null
  sensitiveDropped: boolean
  /** The attendee it is, by card or by a person's word; null for somebody new, and of a doubled line where its twin is new. */
  root: string | null
  candidates: readonly Candidate[]
  /** Its identity (`identityOf`), empty where it is not taken. */
  line: string
}

export type PlannedEmployer = Planned<MappedEmployer> & {
  /** Those known at the fair; null for new ones. */
  employerId: string | null
  vacancyId: string | null
  /** The line that brings the employer of this one; null where it brings it itself, or the employer is known. */
  head: PlannedEmployer | null
  /** The first line of its employer, which speaks for the employer too. */
  isFirst: boolean
  /** Whether what it says otherwise is made so. */
  changesMade: boolean
}

/** How a line is named in settings and answers. */
export function placeOf({ sheet, row, part }: { sheet: number; row: number; part: number }): string {
  return `${sheet}.${row}.${part}`
}

export type Choices = {
  of(line: MappedRow): Choice | undefined
  takeWrong: boolean
  takeChanges: boolean
}

/** What a person said of single lines, found by the line; the last word counts. */
export function choicesIn({ choices, takeWrong, takeChanges }: ListSettings): Choices {
  const byPlace = new Map(choices.map((choice) => [placeOf(choice), choice]))
  return { of: (line) => byPlace.get(placeOf(line)), takeWrong, takeChanges }
}

/** Whether a remark is about a field that a list may not fill: it carries no consent. */
export function isSensitive({ field }: Problem): boolean {
  return field in sensitive
}

/** Whether a field of the line would stay empty for something that is wrong with it; nobody is kept off a list for what it may not say. */
export function isWrong({ problems }: MappedRow): boolean {
  return problems.some((problem) => problem.level === 'wrong' && !isSensitive(problem))
}

/** Whether the line says something and what it says may be taken; else its fate. */
export function fateBeforehand(line: MappedRow, says: boolean, choices: Choices): Fate | null {
  if (line.skip !== null) return 'skipped'
  const choice = choices.of(line)
  if (choice?.does === 'leave') return 'left-out'
  if (!says) return 'wrong'
  const isTaken = choice !== undefined || choices.takeWrong
  return isWrong(line) && !isTaken ? 'wrong' : null
}

/** Why a line was not taken, in codes. */
export function detailOf({ fate, source }: Planned): string | null {
  if (fate === 'skipped') return source.skip
  if (fate !== 'wrong') return null
  const problem = source.problems.find((one) => one.level === 'wrong' && !isSensitive(one)) ?? source.problems[0]
  return problem ? `${problem.code} ${problem.field}` : null
}
