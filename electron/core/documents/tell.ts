import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { PrintJob } from '../../../shared/contract/printing.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import type { Store } from '../../db/store.ts'
import { mergeFields } from '../person-fields.ts'

type Told = Pick<PrintJob, 'document' | 'fullName' | 'firstNumber' | 'attendeeId'>

const nobody = { fullName: null, firstNumber: null, attendeeId: null }

/** What the queue's list says of a paper. Names are looked up now; of a slip of nobody any more only its kind is left. */
export function tellDocument(document: PaperDocument, fairId: string | null, store: Store): Told {
  const { kind } = document
  switch (kind) {
    case 'booth-cards':
    case 'table-signs': {
      const all = fairId === null ? [] : store.fairs.employers(fairId)
      return { document: { kind, count: document.employerIds.length || all.length, sheets: null }, ...nobody }
    }
    case 'sheets': {
      const { numbers } = document
      const sheets = { first: Math.min(...numbers), last: Math.max(...numbers) }
      return { document: { kind, count: numbers.length, sheets }, ...nobody }
    }
    case 'signing-sheets':
      return { document: { kind, count: document.sheetIds.length, sheets: null }, ...nobody }
    case 'vacancy-list':
    case 'fair-report':
    case 'attendance-list':
    case 'vacancy-leaflet':
    case 'privacy-poster':
    case 'helper-guide':
      return { document: { kind, count: 1, sheets: null }, ...nobody }
    case 'appointment-slip':
    case 'referral-slip': {
      const interview = store.interviews.byId(document.interviewId)
      const badge = interview?.badge ? store.badges.byId(interview.badge) : undefined
      const number = badge ? formatBadgeNumber(badge.letter, badge.counter) : null
      return { document: { kind, count: 1, sheets: null }, ...person(interview?.root, number, store) }
    }
    case 'match-slip': {
      const root = store.persons.rootOf(document.attendeeId)
      const badge = fairId === null ? undefined : store.attendances.badgesOf(root, fairId)[0]
      const number = badge ? formatBadgeNumber(badge.letter, badge.counter) : null
      return { document: { kind, count: 1, sheets: null }, ...person(root, number, store) }
    }
  }
}

function person(root: string | undefined, number: string | null, store: Store): Omit<Told, 'document'> {
  const persons = root === undefined ? [] : store.persons.group(root)
  if (root === undefined || persons.length === 0) return nobody
  return { fullName: mergeFields(persons).fullName, firstNumber: number, attendeeId: root }
}
