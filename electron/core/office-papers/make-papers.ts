import { officePaperNames } from '../../../shared/contract/office-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { fileNamed, mediaTypes } from '../exports/media-types.ts'
import { employerFigures } from '../figures/employers.ts'
import type { Access, WorkOutcome, WorkPlace } from '../works/port.ts'
import { fileNameOf } from './catalogue.ts'
import { employerValues } from './employer-values.ts'
import { currentFigures, figureValues, tableValues } from './figure-values.ts'
import { openTemplate } from './fill.ts'
import { packed, slugOf } from './packed.ts'
import type { PaperOrder } from './paper-order.ts'
import { communeLists, handbookList } from './people-values.ts'
import { templateOf } from './templates.ts'
import { commonValues, type Values } from './values.ts'

/** One paper to be filled: whose it is, by a name for its file, and how many persons it names. */
type Filling = { whose: string | null; values: Values; rows: number | null }

/** Word's papers are filled here, not drawn. */
type Place = Omit<WorkPlace, 'draw'>

type Made = { fileName: string; body: Uint8Array<ArrayBuffer> }

/** Papers of one kind: what they say is read, their files are made when they are asked for. */
export type ReadPapers = { files: readonly (() => Made)[]; access: Access }

/** Makes one paper, or one for each employer, from its template: the work behind every paper of the office. */
export async function makePapers(order: PaperOrder, place: Place): Promise<WorkOutcome> {
  // Lists that name people are packed under a password only, with everything else (core/exports).
  if (order.name === 'commune-list' && order.of === null) throw new Refusal({ code: 'bad-input', field: 'of' })
  const { files, access } = place.store.atOneMoment(() => readPapers(order, place))
  const made = files.map((file, at) => {
    place.tell(at, files.length)
    return file()
  })
  const accesses = [access]
  const [first] = made
  if (!first) throw new Refusal({ code: 'not-found', field: 'of' })
  if (made.length === 1) return { file: { ...first, mediaType: mediaTypes.docx }, value: null, accesses }
  const fileName = fileNamed(fileNameOf(order.name), 'zip', currentFair(place).held_on)
  return { file: { fileName, mediaType: mediaTypes.zip, body: packed(made, place.now()) }, value: null, accesses }
}

/** Reads what papers of one kind say, each of its employer or commune where there is more than one. */
export function readPapers({ name, of }: PaperOrder, place: Place): ReadPapers {
  const { bytes, own } = templateOf(name, place.store)
  const fill = openTemplate(name, own?.fileName ?? `${fileNameOf(name)}.docx`, bytes)
  const { held_on: day } = currentFair(place)
  const fillings = fillingsOf({ name, of }, place)
  const rows = fillings.reduce<number | null>((sum, one) => (one.rows === null ? sum : (sum ?? 0) + one.rows), null)
  return {
    files: fillings.map(({ whose, values }) => () => {
      const stem = whose === null ? fileNameOf(name) : `${fileNameOf(name)}-${whose}`
      return { fileName: fileNamed(stem, 'docx', day), body: fill(values) }
    }),
    access: { action: `office-paper-${name}`, rows },
  }
}

/** Every paper there is of the fair; a commune nobody came from has no list. */
export function readAllPapers(place: Place): ReadPapers[] {
  return officePaperNames.map((name) => readPapers({ name, of: null }, place)).filter(({ files }) => files.length > 0)
}

/** Everything a paper's placeholders are filled with, once for each that is to be made. */
export function fillingsOf({ name, of }: PaperOrder, place: Place): Filling[] {
  const common = commonValues(name, place)
  switch (name) {
    case 'report':
    case 'minutes': {
      const figures = currentFigures(place)
      return [
        { whose: null, rows: null, values: { ...common, ...figureValues(figures), ...tableValues(figures, place) } },
      ]
    }
    case 'invitation':
      return ofEmployers(of, common, place)
    case 'thanks':
    case 'confirmation':
      return ofEmployers(of, { ...common, ...figureValues(currentFigures(place)) }, place)
    case 'commune-list': {
      const listOf = communeLists(place)
      const codes = of === null ? currentFigures(place).breakdowns.commune.map(({ key }) => key) : [of]
      return codes.map((code) => {
        const { values, rows } = listOf(code)
        return { whose: code, rows, values: { ...common, ...values } }
      })
    }
    case 'handbook-list': {
      const figures = currentFigures(place)
      const { values, rows } = handbookList(figures, place)
      return [{ whose: null, rows, values: { ...common, ...figureValues(figures), ...values } }]
    }
  }
}

function ofEmployers(of: string | null, common: Values, place: Place): Filling[] {
  return employerFigures(currentFair(place).id, place).flatMap((figures, at): Filling[] => {
    const { employer } = figures
    if (of !== null && of !== employer.id) return []
    // Numbered as they were entered, so that two of one name keep apart in an archive.
    const whose = `${String(at + 1).padStart(2, '0')}-${slugOf(employer.name)}`
    return [{ whose, rows: null, values: { ...common, ...employerValues(figures, place) } }]
  })
}
