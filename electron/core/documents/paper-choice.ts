import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import type { Context } from '../context.ts'

/** Papers for one person, small enough for a roll. */
export function isSlip({ kind }: PaperDocument): boolean {
  return kind === 'appointment-slip' || kind === 'referral-slip' || kind === 'match-slip'
}

/** The whole sheet a document is drawn on: A4, but for a poster that is asked for larger. */
export function sheetOf(document: PaperDocument): 'a4' | 'a3' {
  return document.kind === 'privacy-poster' ? (document.size ?? 'a4') : 'a4'
}

type Asking = Pick<Context, 'store' | 'queue'>

/**
 * The paper a document gets on a printer. What lies in a printer nobody can ask; its last badges tell. A slip goes onto
 * the roll where there was a roll, else onto A4.
 */
export function paperFor(
  document: PaperDocument,
  printer: string,
  { store }: Pick<Context, 'store'>,
): DocumentPaperName {
  const last = store.printJobs.lastBadgeFormat(printer)
  if (isSlip(document) && last === 'roll-80') return 'slip'
  if (isSlip(document) && last === 'roll-58') return 'slip-58'
  return sheetOf(document)
}

/**
 * Which printer takes a document: the one wanted, or else the system's own choice, unless its last badges say that
 * plastic cards, labels or a narrow roll lie in it and another printer is there that can take the paper.
 */
export async function printerFor(
  document: PaperDocument,
  wanted: string | null,
  { store, queue }: Asking,
): Promise<string> {
  const { printer } = await queue.choose(wanted)
  const others = (await queue.printers()).filter(({ name }) => name !== printer).map(({ name }) => name)
  const takes = (name: string): boolean => {
    const last = store.printJobs.lastBadgeFormat(name) ?? 'a4'
    return last.startsWith('a4') || (isSlip(document) && last.startsWith('roll'))
  }
  return takes(printer) ? printer : (others.find(takes) ?? printer)
}

/**
 * The printer a booth's slips come out of: where badges were sent last, if it is still there. The system's own choice is
 * often a printer into a file, and a recruiter has no list to choose from. Null leaves it to the system.
 */
export async function hostPrinter({ store, queue }: Asking): Promise<string | null> {
  const last = store.printJobs.lastBadgePrinter()
  return (await queue.printers()).some(({ name }) => name === last) ? last : null
}
