import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Fate } from '../../../shared/contract/list-lines.ts'
import type { Store } from '../../db/store.ts'
import type { Choices, Planned, PlannedPerson } from './line.ts'
import { detailOf } from './line.ts'

/** Where a line stands in the file; `sheet` by name, as the report has it. */
type Place = { sheet: string; row: number; part: number }

/** A line of people's lists that was decided on and is to be written: all that is needed, whatever becomes of the file. */
export type DecidedLine = Place & {
  fate: Fate
  detail: string | null
  /** Its identity (`identityOf`). */
  line: string
  /** What is written of it; null where nothing is. */
  person: PersonInput | null
  root: string | null
  /** The line before it that says the same. */
  twin: Place | null
  /** A person said that it is somebody new. */
  isChosen: boolean
}

/**
 * What is still to be done of lists taken over or taken back, in pieces short enough for a clerk not to notice; each goes with
 * the transaction that does it. They lie among the settings, sealed and local like these.
 */
const todo = { take: 'list-take/', undo: 'list-undo/' } as const
export type Doing = keyof typeof todo

/** So few that a slow machine is through with them before a clerk notices; a quick one does several pieces together. */
const pieceOf = 10

export function inPieces<Value>(all: readonly Value[]): Value[][] {
  const pieces: Value[][] = []
  for (let from = 0; from < all.length; from += pieceOf) pieces.push(all.slice(from, from + pieceOf))
  return pieces
}

/** Lays a piece down. Part of the caller's transaction. */
export function layPiece(doing: Doing, list: string, at: number, piece: unknown, { settings }: Store): void {
  settings.keep(`${todo[doing]}${list}/${String(at).padStart(5, '0')}`, JSON.stringify(piece))
}

/** The pieces that wait, in the order they were laid down: of one list, or of all. */
export function waitingPieces(doing: Doing, { settings }: Store, list = ''): { name: string; list: string }[] {
  const start = todo[doing]
  return settings
    .under(list === '' ? start : `${start}${list}/`)
    .map((name) => ({ name, list: name.slice(start.length, name.lastIndexOf('/')) }))
}

/** About how many lines or people of a list that is decided on wait. */
export function countWaiting(list: string, store: Store): number {
  return (waitingPieces('take', store, list).length + waitingPieces('undo', store, list).length) * pieceOf
}

/** Forgets what nobody decided on. */
export function dropPieces(doing: Doing, list: string, store: Store): void {
  store.atomically(() => waitingPieces(doing, store, list).forEach(({ name }) => store.settings.drop(name)))
}

/** A piece as it was laid down; null where it is done. */
export function readPiece(name: string, { settings }: Store): unknown {
  return JSON.parse(settings.read(name) ?? 'null')
}

/** Lines as they are laid down: those that say what another says come after all others, in the order of the file otherwise. */
export function decidedLines(
  lines: readonly PlannedPerson[],
  names: ReadonlyMap<number, string>,
  choices: Choices,
): DecidedLine[] {
  const place = ({ source: { sheet, row, part } }: Planned): Place => ({
    sheet: names.get(sheet) ?? String(sheet),
    row,
    part,
  })
  return lines
    .toSorted((one, other) => Number(one.twin !== null) - Number(other.twin !== null))
    .map((line) => ({
      ...place(line),
      fate: line.fate,
      detail: detailOf(line),
      line: line.line,
      person: isWritten(line.fate) ? line.person : null,
      root: line.root,
      twin: line.twin === null ? null : place(line.twin),
      isChosen: choices.of(line.source)?.does === 'new',
    }))
}

export function isWritten(fate: Fate): boolean {
  return fate === 'added' || fate === 'joined' || fate === 'filled' || fate === 'doubled'
}
