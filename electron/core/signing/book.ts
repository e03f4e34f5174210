import type { ComingRow } from '../../db/signers.ts'
import type { SigningLineRow, SigningSheetRow } from '../../db/signing.ts'
import type { Store } from '../../db/store.ts'

/** Every frozen sheet of a fair with its lines, who came, and which line of theirs counts. */
export type Book = {
  sheets: readonly SigningSheetRow[]
  /** By sheet; a line that is not there is erased or has not been told here. */
  lines: ReadonlyMap<string, readonly SigningLineRow[]>
  /** Who came, in the order of their first arrival. */
  came: ReadonlyMap<string, Came>
  /** Who stands on a list made ahead of the fair. */
  ahead: ReadonlySet<string>
  /** Copies in somebody's hands, by `root title`. */
  copies: ReadonlyMap<string, number>
  /** The one line of a person that counts, of everybody whose line counts at all: by root, and of handbooks by `root title`. */
  standing: ReadonlyMap<string, SigningLineRow>
}
export type Came = { arrivedAt: number; station: string | null; register: number | null }

/**
 * Reads the book of a fair. It is a function of the rows alone: sheets and lines never change once they are there, and which of
 * several lines of one person counts is decided by an order that all desks share, so that desks which heard of each other's
 * sheets, registrations and merges in another order agree.
 */
export function readBook({ signing }: Pick<Store, 'signing'>, fairId: string): Book {
  const sheets = signing.sheets(fairId)
  const coming = signing.coming(fairId)
  const lines = Map.groupBy(signing.lines(fairId), ({ sheet }) => sheet)
  const came = readCame(coming)
  const copies = new Map(signing.titles(fairId).map(({ root, title, copies: count }) => [keyOf(root, title), count]))
  const ahead = new Set(coming.filter((row) => row.ahead === 1).map(({ root }) => root))
  return { sheets, lines, came, ahead, copies, standing: chooseStanding(sheets, lines, came, copies) }
}

/** Under what a line of a sheet counts: a person counts once among those who came, and once with each handbook. */
export function keyOf(root: string, title: string | null): string {
  return title === null ? root : `${root} ${title}`
}

function readCame(coming: readonly ComingRow[]): Map<string, Came> {
  const came = new Map<string, Came>()
  for (const { root, arrived_at: arrivedAt, station, register } of coming) {
    if (arrivedAt === null) continue
    const first = came.get(root)
    if (!first) came.set(root, { arrivedAt, station, register })
    else if (first.register === null && register !== null) came.set(root, { ...first, register })
  }
  return came
}

function chooseStanding(
  sheets: readonly SigningSheetRow[],
  lines: Book['lines'],
  came: Book['came'],
  copies: Book['copies'],
): Map<string, SigningLineRow> {
  const chosen = new Map<string, { line: SigningLineRow; rank: readonly (number | string)[] }>()
  for (const sheet of sheets) {
    for (const line of lines.get(sheet.id) ?? []) {
      const key = keyOf(line.root, sheet.title)
      if (!(sheet.kind === 'handbook' ? copies : came).has(key)) continue
      const rank = rankOf(line, sheet)
      const best = chosen.get(key)
      if (!best || isBefore(rank, best.rank)) chosen.set(key, { line, rank })
    }
  }
  return new Map([...chosen].map(([key, { line }]) => [key, line]))
}

/** A signed line goes before others, then whoever signed as a walk-in did so when they came; then the sheet frozen first. */
function rankOf(line: SigningLineRow, sheet: SigningSheetRow): readonly (number | string)[] {
  return [line.signed_at === null ? 1 : 0, sheet.kind === 'ahead' ? 1 : 0, sheet.frozen_at, sheet.id, line.position]
}

function isBefore(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index])
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0)
}
