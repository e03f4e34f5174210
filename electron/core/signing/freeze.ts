import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { linesOfSheet, type SigningKind } from '../../../shared/contract/signing.ts'
import { Refusal } from '../../../shared/failure.ts'
import { compareNames } from '../../../shared/text/names.ts'
import type { FairRow } from '../../db/fairs.ts'
import { type Context, currentFair, newId, ownStation } from '../context.ts'
import { once } from '../receipts.ts'
import { keyOf, readBook } from './book.ts'
import { peopleAhead } from './people-ahead.ts'
import { openPrinted } from './printed-line.ts'
import { lineId } from './show-lines.ts'

const separator = ' '
/** Handbooks are signed for in sheets like those of walk-ins. */
type NewSheet = {
  kind: SigningKind
  commune?: string | null
  title?: string
  people: readonly { root: string; copies?: number }[]
}

/** Freezes on request: a sheet that is not full, the lists made ahead, handbooks. */
export function freezeSheets(input: CheckedInputOf<'signing.freeze'>, context: Context): OutputOf<'signing.freeze'> {
  const work = () => {
    const fair = currentFair(context)
    const sheets = sheetsOf(input.of, fair, context)
    if (sheets.length === 0) throw new Refusal({ code: 'not-found', field: 'of' })
    return { ids: sheets.map((sheet) => writeSheet(sheet, fair, context)).join(separator) }
  }
  return once(context, 'signing.freeze', input.id, work, ({ ids }) => ({ sheetIds: ids.split(separator) }))
}

function sheetsOf(of: CheckedInputOf<'signing.freeze'>['of'], fair: FairRow, context: Context): NewSheet[] {
  switch (of.kind) {
    case 'walk-in': {
      const waiting = context.store.signing.waiting(fair.id, ownStation(context).id, linesOfSheet)
      return waiting.length === 0 ? [] : [{ kind: 'walk-in', people: waiting.map((root) => ({ root })) }]
    }
    case 'ahead':
      return peopleAhead(context.store, fair.id)
        .filter(({ commune }) => of.commune === null || commune === of.commune)
        .map(({ commune, people }) => ({
          kind: 'ahead',
          commune,
          people: people
            .toSorted((one, other) => compareNames(one.fullName, other.fullName) || (one.root < other.root ? -1 : 1))
            .map(({ root }) => ({ root })),
        }))
    case 'handbook':
      return handbookSheets(of.title, fair, context)
  }
}

function handbookSheets(title: string, fair: FairRow, { store }: Context): NewSheet[] {
  const { standing } = readBook(store, fair.id)
  const people = store.signing
    .titles(fair.id)
    .filter((row) => row.title === title && !standing.has(keyOf(row.root, title)))
    .map(({ root, copies }) => ({ root, copies }))
  return Array.from({ length: Math.ceil(people.length / linesOfSheet) }, (_, page) => ({
    kind: 'handbook',
    title,
    people: people.slice(page * linesOfSheet, (page + 1) * linesOfSheet),
  }))
}

/**
 * Freezes every full sheet of walk-ins of this desk and answers their ids; part of nobody's command. A backlog of more than
 * `most` people did not come through the door just now (a list was taken over, a desk was heard of late): what becomes of
 * it the organizer says.
 */
export function freezeFullSheets(context: Context, most = 200): string[] {
  const { store } = context
  const fair = currentFair(context)
  const waiting = store.signing.waiting(fair.id, ownStation(context).id, most + 1)
  if (waiting.length > most || waiting.length < linesOfSheet) return []
  return store.atomically(() =>
    Array.from({ length: Math.floor(waiting.length / linesOfSheet) }, (_, page) => {
      const people = waiting.slice(page * linesOfSheet, (page + 1) * linesOfSheet).map((root) => ({ root }))
      return writeSheet({ kind: 'walk-in', people }, fair, context)
    }),
  )
}

/** Writes a sheet under this desk's next number; part of the caller's transaction. */
function writeSheet({ kind, commune = null, title, people }: NewSheet, fair: FairRow, context: Context): string {
  const { store, now } = context
  const { id: station, letter } = ownStation(context)
  const at = now()
  const id = newId(at)
  const printed = openPrinted(store, fair.id)
  const number = store.signing.newest(fair.id, letter) + 1
  const head = { fair: fair.id, kind, number, letter, commune, title: title ?? null, station }
  store.changes.create('signing_sheet', id, { ...head, lines: people.length, frozen_at: at }, at)
  for (const [index, { root, copies }] of people.entries()) {
    const position = index + 1
    const line = { fair: fair.id, person: personOf(root, context), sheet: id, position }
    store.changes.create(
      'signing_line',
      lineId(id, position),
      { ...line, printed: JSON.stringify(printed(root, copies ?? null)) },
      at,
    )
  }
  return id
}

/** A record of theirs that is there: the root may be one that another desk has erased. */
function personOf(root: string, { store }: Context): string {
  return store.persons.group(root).find(({ id }) => id === root)?.id ?? store.persons.group(root)[0]?.id ?? root
}
