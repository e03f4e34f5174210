import type { Adjustment, EmployerFigures } from './contract/closing.ts'
import type { Match } from './contract/employers.ts'
import type { Vacancy } from './contract/fair.ts'
import type { BreakdownName, Figures, Funnel, IndicatorCode } from './contract/figures.ts'
import type { SigningKind, SigningLine } from './contract/signing.ts'
import type { Sex } from './contract/shapes.ts'
import type { DocumentPaperName } from './document-papers.ts'

/** What stands at the head of every paper. */
export type DocumentHead = {
  center: string
  /** The Center's province as it is called, e.g. `Lạng Sơn`. */
  province: string
  fairName: string
  /** `YYYY-MM-DD` */
  heldOn: string
  place: string
  rehearsal: boolean
}

/** One booth's card. */
export type BoothCardFace = {
  employer: string
  booth: string | null
  isCenter: boolean
  /** Eight characters to type, grouped. */
  code: string
  /** What follows the address in the QR. */
  path: string
}

/** One sheet to be written on. */
export type SheetFace = {
  number: number
  /** The digits of its QR (shared/sheet-code.ts). */
  code: string
  kind: 'interviews' | 'register'
  employer: string | null
  booth: string | null
  rows: number
  /** The first is number 1 on the sheet. */
  vacancies: readonly string[]
}

/** The person a slip is given to. Without their consent to be named to employers everything but the number is null. */
export type SlipHolder = {
  number: string | null
  fullName: string | null
  /** A day or a year. */
  birthDate: string | null
  sex: Sex | null
  commune: string | null
  phone: string | null
}

/** The employer a slip is of. */
export type SlipEmployer = {
  name: string
  booth: string | null
  address: string | null
  contact: string | null
  phone: string | null
}

/** A vacancy as papers show it. */
export type VacancyFace = Pick<
  Vacancy,
  | 'title'
  | 'wanted'
  | 'jobGroup'
  | 'wageFrom'
  | 'wageTo'
  | 'placeKind'
  | 'place'
  | 'skilled'
  | 'ageFrom'
  | 'ageTo'
  | 'education'
  | 'qualification'
  | 'requirements'
  | 'benefits'
> & { employer: string; booth: string | null }

/** One frozen sheet to be signed. */
export type SigningFace = {
  label: string
  kind: SigningKind
  commune: string | null
  title: string | null
  /** ms UTC */
  frozenAt: number
  lines: readonly Omit<SigningLine, 'attendeeId' | 'signedAt'>[]
}

/** Who stands in the head of a report or list, who signs it, where and when; null is left to be written by hand. */
export type Signing = {
  parentBody: string | null
  office: string
  title: string | null
  name: string | null
  locality: string
  day: string | null
}

/** One group of a breakdown, called by its name. */
export type ReportGroup = Funnel & { label: string; target: number | null }

/** The figures of a fair as a report shows them. `standing` says which figures they are. */
export type ReportFace = {
  standing: string
  signing: Signing
  /** What was adjusted since the figures were frozen last, the newest first; null where they never were. */
  adjustments: {
    number: number
    letter: string | null
    differences: readonly { code: IndicatorCode; frozen: number; now: number }[]
    total: number
    changes: readonly Adjustment[]
  } | null
  indicators: Figures['indicators']
  totals: Funnel
  breakdowns: readonly { name: BreakdownName; groups: readonly ReportGroup[] }[]
  employers: readonly (Omit<EmployerFigures, 'employerId'> & { wanted: number })[]
}

/** Everybody who came. */
export type AttendanceFace = {
  standing: string
  signing: Signing
  women: number
  people: readonly {
    number: string | null
    fullName: string
    /** A day or a year. */
    birthDate: string | null
    sex: Sex | null
    home: string
    /** Sheet and line they signed already. */
    signedAt: string | null
  }[]
}
/** What stands on one table. */
export type TableSignFace = {
  employer: string
  booth: string | null
  isCenter: boolean
  vacancies: number
  /** The sum of the numbers wanted, of the vacancies that name one. */
  wanted: number
}

/** One employer with what it offers, on the leaflet. */
export type LeafletFace = { employer: string; booth: string | null; vacancies: readonly VacancyFace[] }

/** What one paper says, by its kind: plain facts, no sentence and no layout. */
export type DocumentFace =
  | {
      kind: 'booth-cards'
      /** `http://192.168.137.1:8643` */
      link: string
      wifi: { name: string; password: string } | null
      cards: readonly BoothCardFace[]
    }
  | { kind: 'sheets'; sheets: readonly SheetFace[] }
  | {
      kind: 'appointment-slip'
      holder: SlipHolder
      employer: SlipEmployer
      vacancy: string | null
      /** ms UTC; null: to be told. */
      at: number | null
      place: string | null
    }
  | {
      kind: 'referral-slip'
      holder: SlipHolder
      employer: SlipEmployer
      vacancy: VacancyFace | null
      /** The day it is given out, `YYYY-MM-DD`. */
      givenOn: string
    }
  | { kind: 'vacancy-list'; vacancies: readonly VacancyFace[] }
  | { kind: 'match-slip'; holder: Pick<SlipHolder, 'number' | 'fullName'>; matches: readonly Match[] }
  | { kind: 'signing-sheets'; sheets: readonly SigningFace[] }
  | ({ kind: 'fair-report' } & ReportFace)
  | ({ kind: 'attendance-list' } & AttendanceFace)
  | { kind: 'table-signs'; signs: readonly TableSignFace[] }
  | { kind: 'vacancy-leaflet'; employers: readonly LeafletFace[] }
  | { kind: 'privacy-poster' }
  | { kind: 'helper-guide' }

/** Everything the page that draws paper needs for a document, in one piece: it asks for nothing else. */
export type DocumentOrder = {
  document: DocumentFace
  head: DocumentHead
  paper: DocumentPaperName
  /** Moves everything on the page, in mm, right and down: what this printer does wrong, put right. */
  offset: { x: number; y: number }
}

/** Tells a document from badges, among what is to be drawn. */
export function isDocumentOrder(order: object): order is DocumentOrder {
  return 'document' in order
}
