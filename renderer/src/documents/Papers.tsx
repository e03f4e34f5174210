import type { DocumentOrder } from '../../../shared/document-face.ts'
import { AppointmentSlip } from './AppointmentSlip.tsx'
import { AttendanceList } from './AttendanceList.tsx'
import { BoothCard } from './BoothCard.tsx'
import { FairReport } from './FairReport.tsx'
import { HelperGuide } from './HelperGuide.tsx'
import { InterviewSheet } from './InterviewSheet.tsx'
import { MatchSlip } from './MatchSlip.tsx'
import { PrivacyPoster } from './PrivacyPoster.tsx'
import { ReferralSlip } from './ReferralSlip.tsx'
import { RegisterSheet } from './RegisterSheet.tsx'
import { SigningSheet } from './SigningSheet.tsx'
import { TableSign } from './TableSign.tsx'
import { VacancyLeaflet } from './VacancyLeaflet.tsx'
import { VacancyList } from './VacancyList.tsx'

/** Every page of an order. */
export function Papers({ order: { document, head, paper } }: { order: DocumentOrder }) {
  switch (document.kind) {
    case 'booth-cards':
      return document.cards.map((card) => (
        <BoothCard key={card.path} card={card} link={document.link} wifi={document.wifi} head={head} />
      ))
    case 'sheets':
      return document.sheets.map((sheet) =>
        sheet.kind === 'register' ? (
          <RegisterSheet key={sheet.number} sheet={sheet} head={head} />
        ) : (
          <InterviewSheet key={sheet.number} sheet={sheet} head={head} />
        ),
      )
    case 'appointment-slip':
      return <AppointmentSlip slip={document} head={head} paper={paper} />
    case 'referral-slip':
      return <ReferralSlip slip={document} head={head} paper={paper} />
    case 'vacancy-list':
      return <VacancyList vacancies={document.vacancies} head={head} />
    case 'match-slip':
      return <MatchSlip slip={document} head={head} paper={paper} />
    case 'fair-report':
      return <FairReport report={document} head={head} />
    case 'attendance-list':
      return <AttendanceList list={document} head={head} />
    case 'signing-sheets':
      return document.sheets.map((sheet) => <SigningSheet key={sheet.label} sheet={sheet} head={head} />)
    case 'table-signs':
      return document.signs.map((sign, at) => <TableSign key={at} sign={sign} head={head} />)
    case 'vacancy-leaflet':
      return <VacancyLeaflet employers={document.employers} head={head} />
    case 'privacy-poster':
      return <PrivacyPoster head={head} size={paper === 'a3' ? 'a3' : 'a4'} />
    case 'helper-guide':
      return <HelperGuide head={head} />
  }
}
