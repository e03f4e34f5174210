import type { FollowUpResult, ReturnedLine, Stage } from '../../../shared/contract/follow-up.ts'
import { Refusal } from '../../../shared/failure.ts'
import { isoDay } from '../../../shared/text/dates.ts'
import { fold } from '../../../shared/text/fold.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import type { EmployerRow, FairRow } from '../../db/fairs.ts'
import { employerFileTitles, readBack } from '../exports/layouts.ts'
import { readEmployerReference } from '../employer-reference.ts'
import type { ReadFile, ReadRow } from '../imports/list.ts'
import type { Context } from '../context.ts'
import { casesOf, dayIn, heardAt, realFairs, stageOn } from './cases.ts'

/** A line, whom it is of, and the result it says, where it is one of ours. */
export type Returned = { line: ReturnedLine; root: string | null; result: FollowUpResult | null }
/** `stage`: what it tells of, the last month that has come; null before the first. */
export type ReturnedList = { fair: FairRow; employer: EmployerRow; stage: Stage | null; lines: Returned[] }

/** In the order of the choices that the file offers (`words.employerFile.results`). */
const resultsInOrder: readonly FollowUpResult[] = ['working', 'not-working', 'not-working', 'not-working', 'no-answer']
type Field = (typeof readBack)[number]
type Cells = Readonly<Record<Field, string>> & { row: number }

/** Every line of an employer's file that has a reference, with what is to become of it. @throws Refusal `file-not-a-list` */
export function returnedLines(file: ReadFile, context: Pick<Context, 'store' | 'now'>): ReturnedList {
  const cells = cellsOf(file, employerFileTitles(context))
  const { fair, employer } = whoseFile(cells, context)
  const { store, now } = context
  const secret = store.stations.own()?.secret ?? new Uint8Array()
  const cases = casesOf([fair], store).filter((one) => one.employer === employer.id)
  const isMet = new Set(
    store.exports.turns(fair.id).flatMap((turn) => (turn.employer === employer.id ? turn.root : [])),
  )
  const today = dayIn(now())
  const stage = stageOn(fair.held_on, today)
  return {
    fair,
    employer,
    stage,
    lines: cells.map((cell): Returned => {
      const badge = readEmployerReference(secret, fair.id, employer.id, cell.reference)
      const [row] = badge === null ? [] : store.badges.byNumber(fair.id, badge.letter, badge.counter)
      const root = row === undefined ? null : store.persons.rootOf(row.person)
      const read = readCells(cell, today)
      if (root === null || !isMet.has(root)) return { ...read, line: { ...read.line, standing: 'unknown' }, root: null }
      const known = cases.find((one) => one.root === root)
      // Unchanged after another two months it is news: they work there still.
      const told = known === undefined ? [] : stage === null ? known.entries : heardAt(known, stage)
      const isSame = told.some(
        (entry) =>
          entry.source === 'employer-file' &&
          entry.result === read.result &&
          entry.working_since === read.line.workingSince &&
          entry.contract_number === read.line.contractNumber &&
          entry.contract_on === read.line.contractOn &&
          (entry.note ?? '') === noteOf(read.line),
      )
      return isSame && read.line.standing === 'taken'
        ? { ...read, line: { ...read.line, standing: 'same' }, root }
        : { ...read, root }
    }),
  }
}

/** What is kept beside the result: the employer's own words. */
export function noteOf({ said, remark }: Pick<ReturnedLine, 'said' | 'remark'>): string {
  const isPlain = fold(said) === fold(words.employerFile.results[0] ?? '')
  return [isPlain ? '' : said, remark].filter((part) => part !== '').join('. ')
}

function readCells(cell: Cells, today: string): Omit<Returned, 'root'> {
  const at = words.employerFile.results.findIndex((name) => fold(name) === fold(cell.result))
  const since = dayOf(cell.workingSince, today)
  const signed = dayOf(cell.contractOn, today)
  const result = resultsInOrder[at] ?? null
  const isBlank = [cell.result, cell.workingSince, cell.contractNumber, cell.contractOn, cell.remark].join('') === ''
  const isUnclear = since === undefined || signed === undefined
  return {
    result,
    line: {
      row: cell.row,
      reference: cell.reference,
      fullName: cell.fullName,
      standing: isBlank ? 'blank' : isUnclear ? 'day-unclear' : result === null ? 'result-unclear' : 'taken',
      said: cell.result,
      workingSince: since ?? null,
      contractNumber: cell.contractNumber === '' ? null : cell.contractNumber,
      contractOn: signed ?? null,
      remark: cell.remark,
    },
  }
}

/** A day of the past; null where none is written, undefined where it cannot be read or has not come. */
function dayOf(text: string, today: string): string | null | undefined {
  if (text === '') return null
  // A day that a spreadsheet counts: 1 is the first of 1900, and 60 never was.
  if (/^[3-6]\d{4}$/.test(text))
    return notAhead(new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10), today)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? []
  const day =
    iso === null
      ? isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(date))
      : isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return day === null ? undefined : notAhead(day, today)
}

function notAhead(day: string, today: string): string | undefined {
  return day > today ? undefined : day
}

/** The lines of the sheet that has the column of references; columns are known by the titles they were given out with. */
function cellsOf({ sheets }: ReadFile, given: ReturnType<typeof employerFileTitles>): Cells[] {
  const titles = Map.groupBy(given, ({ field }) => field)
  for (const { columns, rows } of sheets) {
    const places = new Map<Field, number>()
    for (const field of readBack) {
      const known = new Set(titles.get(field)?.map(({ title }) => fold(title)))
      const at = columns.findIndex(({ title }) => known.has(fold(title)))
      if (at >= 0) places.set(field, columns[at]?.index ?? at)
    }
    if (!places.has('reference') || !places.has('result')) continue
    return rows.map((row) => cellsIn(row, places)).filter(isOfSomebody)
  }
  throw new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
}

/** Also a line somebody wrote under ours, or whose reference is gone: it is shown as nobody's. What stands under the table is not. */
function isOfSomebody({ reference, fullName, result }: Cells): boolean {
  const isOurs = /^[A-Za-z]\s*-.*\//.test(reference)
  return isOurs || (fullName !== '' && result !== '' && fullName !== result)
}

function cellsIn({ number, cells }: ReadRow, places: ReadonlyMap<Field, number>): Cells {
  const text = (field: Field): string => {
    const at = places.get(field)
    return at === undefined ? '' : (cells[at]?.text ?? '').trim()
  }
  const [reference, fullName, result] = [text('reference'), text('fullName'), text('result')]
  const said = {
    workingSince: text('workingSince'),
    contractNumber: text('contractNumber'),
    contractOn: text('contractOn'),
  }
  return { row: number, reference, fullName, result, ...said, remark: text('remark') }
}

/** Whose list it is: the employer to whom most of its references belong. */
function whoseFile(
  cells: readonly Cells[],
  { store }: Pick<Context, 'store'>,
): Pick<ReturnedList, 'fair' | 'employer'> {
  const secret = store.stations.own()?.secret ?? new Uint8Array()
  let best: { fair: FairRow; employer: EmployerRow; lines: number } | null = null
  const some = cells.slice(0, 40)
  for (const fair of realFairs(store))
    for (const employer of store.fairs.employers(fair.id)) {
      const lines = some.filter(({ reference }) =>
        readEmployerReference(secret, fair.id, employer.id, reference),
      ).length
      if (lines > (best?.lines ?? 0)) best = { fair, employer, lines }
    }
  if (best === null) throw new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
  return best
}
