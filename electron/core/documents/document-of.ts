import { documentShape, type PaperDocument } from '../../../shared/paper-documents.ts'
import type { PrintJobRow } from '../../db/print-job-row.ts'
import type { Store } from '../../db/store.ts'

/** The paper a job is of; null for badges, and for a paper that a later version wrote down. */
export function documentOf({ document }: Pick<PrintJobRow, 'document'>): PaperDocument | null {
  if (document === null) return null
  const kept = documentShape.safeParse(JSON.parse(document))
  return kept.success ? kept.data : null
}

/**
 * Whether a slip has lost whom it is of: its interview was taken back, or its holder erased. Such a slip comes out for
 * nobody. Always false for badges and for papers of nobody in particular.
 */
export function isOfNobody(row: Pick<PrintJobRow, 'document'>, store: Store): boolean {
  const document = documentOf(row)
  if (document?.kind === 'match-slip') return isNobody(store.persons.rootOf(document.attendeeId), store)
  if (document?.kind !== 'appointment-slip' && document?.kind !== 'referral-slip') return false
  const interview = store.interviews.byId(document.interviewId)
  return interview === undefined || interview.withdrawn_at !== null || isNobody(interview.root, store)
}

function isNobody(root: string, { persons }: Store): boolean {
  return persons.group(root).length === 0
}
