import type { DocumentFace } from '../../../shared/document-face.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { attendanceFace } from './attendance-face.ts'
import { tableCards } from './booth-cards.ts'
import { fairReport } from './fair-report.ts'
import { matchSlip } from './match-slip.ts'
import { sheets } from './sheets.ts'
import { signingSheets } from './signing-sheets.ts'
import { appointmentSlip, referralSlip } from './slips.ts'
import type { DocumentSource } from './source.ts'
import { tableSigns } from './table-signs.ts'
import { vacancyLeaflet, vacancyList } from './vacancies.ts'

/** What a paper says, read from the database now. Refuses what cannot be said any more, `not-found` above all. */
export function composeDocument(document: PaperDocument, fairId: string, source: DocumentSource): DocumentFace {
  switch (document.kind) {
    case 'booth-cards':
      return tableCards(document.employerIds, source)
    case 'sheets':
      return sheets(document.numbers, fairId, source)
    case 'appointment-slip':
      return appointmentSlip(document.interviewId, source)
    case 'referral-slip':
      return referralSlip(document.interviewId, source)
    case 'vacancy-list':
      return vacancyList(fairId, source)
    case 'match-slip':
      return matchSlip(document.attendeeId, fairId, source)
    case 'signing-sheets':
      return signingSheets(document.sheetIds, source)
    case 'fair-report':
      return fairReport(fairId, source)
    case 'attendance-list':
      return attendanceFace(fairId, source)
    case 'table-signs':
      return tableSigns(document.employerIds, fairId, source)
    case 'vacancy-leaflet':
      return vacancyLeaflet(fairId, source)
    case 'privacy-poster':
    case 'helper-guide':
      return { kind: document.kind }
  }
}
