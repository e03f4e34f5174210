import { Refusal } from '../../../shared/failure.ts'
import { currentFair } from '../context.ts'
import { fileNamed, mediaTypes } from '../exports/media-types.ts'
import { employerFigures } from '../figures/employers.ts'
import type { WorkOutcome, WorkPlace } from '../works/port.ts'
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

/** Makes one paper, or one for each employer or commune, from its template: the work behind every paper of the office. */
export async function makePapers({ name, of }: PaperOrder, place: WorkPlace): Promise<WorkOutcome> {
  const { store } = place
  const { bytes, own } = templateOf(name, store)
  const fill = openTemplate(name, own?.fileName ?? `${fileNameOf(name)}.docx`, bytes)
  const { held_on: day } = currentFair(place)
  const fillings = store.atOneMoment(() => fillingsOf({ name, of }, place))
  const files = fillings.map(({ whose, values }, at) => {
    place.tell(at, fillings.length)
    const stem = whose === null ? fileNameOf(name) : `${fileNameOf(name)}-${whose}`
    return { fileName: fileNamed(stem, 'docx', day), body: fill(values) }
  })
  const rows = fillings.reduce<number | null>((sum, one) => (one.rows === null ? sum : (sum ?? 0) + one.rows), null)
  const accesses = [{ action: `office-paper-${name}`, rows }]
  const [first] = files
  if (!first) throw new Refusal({ code: 'not-found', field: 'of' })
  if (files.length === 1) return { file: { ...first, mediaType: mediaTypes.docx }, value: null, accesses }
  const fileName = fileNamed(fileNameOf(name), 'zip', day)
  return { file: { fileName, mediaType: mediaTypes.zip, body: packed(files, place.now()) }, value: null, accesses }
}

/** Everything a paper's placeholders are filled with, once for each that is to be made. */
export function fillingsOf({ name, of }: PaperOrder, place: WorkPlace): Filling[] {
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
      if (of === null) throw new Refusal({ code: 'bad-input', field: 'of' })
      const { values, rows } = communeLists(place)(of)
      return [{ whose: of, rows, values: { ...common, ...values } }]
    }
    case 'handbook-list': {
      const figures = currentFigures(place)
      const { values, rows } = handbookList(figures, place)
      return [{ whose: null, rows, values: { ...common, ...figureValues(figures), ...values } }]
    }
  }
}

function ofEmployers(of: string | null, common: Values, place: WorkPlace): Filling[] {
  return employerFigures(currentFair(place).id, place).flatMap((figures, at): Filling[] => {
    const { employer } = figures
    if (of !== null && of !== employer.id) return []
    // Numbered as they were entered, so that two of one name keep apart in an archive.
    const whose = `${String(at + 1).padStart(2, '0')}-${slugOf(employer.name)}`
    return [{ whose, rows: null, values: { ...common, ...employerValues(figures, place) } }]
  })
}
