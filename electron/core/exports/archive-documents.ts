import type { ExportOrder } from '../../../shared/contract/exports.ts'
import type { DocumentFace, DocumentOrder } from '../../../shared/document-face.ts'
import { attendanceFace } from '../documents/attendance-face.ts'
import { fairReport } from '../documents/fair-report.ts'
import { documentFileNames } from '../documents/file-names.ts'
import { headOf } from '../documents/source.ts'
import { currentFair } from '../context.ts'
import type { Access, WorkPlace } from '../works/port.ts'
import { fileNamed } from './media-types.ts'
import type { ZipEntry } from './lock-file.ts'

/** A PDF of the fair, by itself or in the archive: what it says is read, it is drawn when it is asked for. */
export type ReadDocument = {
  draw(): Promise<ZipEntry>
  access: Access
  /** How long it is against a list's rows, for the progress. */
  steps: number
}

/** A report takes about as long as so many rows of a spreadsheet, and so does a row of a list with its room for a hand. */
const reportSteps = 1_000
const stepsOfRow = 14
/** How often, in ms, whoever waits is told of a page that draws. */
const betweenTellings = 500

/**
 * The papers of the current fair that an order draws: the report with its charts, the list with room to sign, in an archive
 * both.
 */
export function readDocuments(
  { name, format }: Pick<ExportOrder, 'name' | 'format'>,
  place: WorkPlace,
): ReadDocument[] {
  const isAll = name === 'everything'
  if (!isAll && format !== 'pdf') return []
  const { id, held_on: day } = currentFair(place)
  const source = { ...place, lan: null }
  const head = headOf(id, source)
  const documents = [
    ...(isAll || name === 'summary' ? [fairReport(id, source)] : []),
    ...(isAll || name === 'attendance' ? [attendanceFace(id, source)] : []),
  ]
  return documents.map((document) => {
    const order: DocumentOrder = { document, head, paper: 'a4', offset: { x: 0, y: 0 } }
    const rows = rowsOf(document)
    return {
      draw: async () => ({
        fileName: fileNamed(documentFileNames[document.kind], 'pdf', day),
        body: await place.draw(order),
      }),
      access: { action: `${document.kind}-export`, rows },
      steps: rows === null ? reportSteps : reportSteps + stepsOfRow * rows,
    }
  })
}

/**
 * Draws a paper. A page does not say how far it is: meanwhile `tell` is told as many of its steps as the pace so far lets
 * expect (`pace`: ms a step), short of all of them.
 */
export async function drawWatched(
  { draw, steps }: ReadDocument,
  pace: number,
  tell: (steps: number) => void,
): Promise<ZipEntry> {
  const since = performance.now()
  const timer = setInterval(() => {
    try {
      tell(Math.floor(Math.min(0.95 * steps, (performance.now() - since) / pace)))
    } catch {
      // The work is stopped where it tells next itself.
      clearInterval(timer)
    }
  }, betweenTellings)
  try {
    return await draw()
  } finally {
    clearInterval(timer)
  }
}

function rowsOf(document: DocumentFace): number | null {
  return document.kind === 'attendance-list' ? document.people.length : null
}
