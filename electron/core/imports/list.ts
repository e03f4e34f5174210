import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Employer, Vacancy } from '../../../shared/contract/fair.ts'
import type {
  FileNote,
  ListField,
  ListKind,
  ProblemCode,
  ProblemLevel,
  RepairKind,
  SkipReason,
} from '../../../shared/list-file.ts'

/** One cell as it stands in the file, in NFC; nothing in it is repaired yet. */
export type ReadCell = {
  /** What a reader of the sheet sees, but numbers with all their digits and days as `dd/mm/yyyy`; '' for an empty cell. */
  text: string
  /** `date` where the file itself says that it is one; `error` is a formula that failed (#REF!). */
  kind: 'text' | 'number' | 'date' | 'error'
  /** The typeface, where the file names one: it tells of TCVN3 (.Vn*) and VNI (VNI-*). */
  font: string | null
  /** Stands in a merged area that begins further up or to the left: its text is that of the first cell. */
  merged?: true
  /** What the text would be in today's letters, where it is older or damaged; taken only where `Rules.repairs` says so. */
  repair?: { kind: RepairKind; text: string }
}

export type ReadRow = {
  /** As the spreadsheet counts it: the first row is 1. */
  number: number
  hidden: boolean
  /** One for each column of the sheet. */
  cells: ReadCell[]
}

export type ReadColumn = {
  /** From 0. */
  index: number
  /** As the spreadsheet names it: A, B, … */
  letter: string
  /** The header's words over all its rows, joined ("Ngày sinh / Nam"), repaired where they were legacy text. */
  title: string
  /** What it is guessed to hold; null where nothing fits or another column fits better. */
  field: ListField | null
  /** Of the guess: 1 is certain, under 0.5 should be looked at. */
  confidence: number
  /** What the header's words say where the cells say otherwise, e.g. "Số CCCD" over phone numbers; else null. */
  headerSays: ListField | null
  /** The first three different cells that hold something, repaired. */
  samples: string[]
}

/** Legacy text found in a sheet, and what it would be. */
export type OfferedRepair = {
  kind: RepairKind
  /** `font`: the cells' typeface says so; `text`: only the text looks like it. */
  by: 'font' | 'text'
  cells: number
  examples: { before: string; after: string }[]
}

export type ReadSheet = {
  /** Among the sheets with anything in them, from 0. */
  index: number
  name: string
  hidden: boolean
  /** What the list seems to be of. */
  kind: ListKind
  /** The lines above the header. */
  titles: string[]
  /** The commune that name or titles tell of, e.g. "xã Thiện Thuật", as a code; null where they tell of none or of several. */
  communeCode: string | null
  /** The village whose sheet it is by its name ("Thôn Nà Pò"); taken where a line names none. */
  village: string | null
  /** Row numbers of the header, none where there is no header. */
  headerRows: number[]
  columns: ReadColumn[]
  rows: ReadRow[]
  repairs: OfferedRepair[]
}

export type ReadFile = {
  fileName: string
  format: 'xlsx' | 'ods' | 'csv' | 'html'
  /** Of a text file: how its bytes were read, and what parts its columns. */
  encoding: string | null
  separator: string | null
  sheets: ReadSheet[]
  notes: { code: FileNote; count: number }[]
}

/** What a person says of the columns: the field of each column by its index, null for one that is left out. */
export type Mapping = Readonly<Record<number, ListField | null>>

export type Rules = {
  kind: ListKind
  /** Today in Vietnam, `YYYY-MM-DD`. */
  today: string
  /** The Center's province. */
  provinceCode: string
  /** Whose list it is: what is taken where a line names no commune. */
  communeCode: string | null
  /** Repairs that are made; those left out leave the text as it is. */
  repairs: readonly RepairKind[]
  /** NÔNG VĂN A becomes Nông Văn A. */
  titleCase: boolean
  /** Numbers that Excel took a zero from get it back. */
  restoreZeros: boolean
  /** The year of a household status that names none. */
  householdYear: number
  /**
   * What was put right by hand, by `correctionKey(row, part)`: the field's new text, or the code of a commune or a list's entry.
   * An empty text leaves the field empty.
   */
  corrections: Readonly<Record<string, Readonly<Partial<Record<CorrectedField, string>>>>>
  /** What was put right for every line whose cell says `was`. */
  everywhere: readonly { field: CorrectedField; was: string; text: string }[]
}

/** The fields of a line as they are shown and put right. */
export type CorrectedField = keyof PersonInput | EmployerOutField | VacancyOutField
export type EmployerOutField = 'employerName' | 'booth' | 'taxCode' | 'employerAddress' | 'contact' | 'employerPhone'
export type VacancyOutField =
  | 'vacancyTitle'
  | 'wanted'
  | 'wage'
  | 'vacancyPlace'
  | 'ages'
  | 'educationAsked'
  | 'qualificationAsked'
  | 'requirements'
  | 'benefits'

export type Problem = {
  field: CorrectedField
  code: ProblemCode
  level: ProblemLevel
  /** The cell's text. */
  was: string
  /** What was made of it, or could be: a value as a screen would show it; several for one to be chosen. */
  offered: string[]
  /** Codes of communes or of a list's entries, in the order of `offered`; empty where they have none. */
  codes: string[]
}

type Mapped = {
  /** The sheet's index and the row's number in the file. */
  sheet: number
  row: number
  /** From 0; 1 and more are further people of the same line. */
  part: number
  hidden: boolean
  /** Why the line is no entry; the rest is then empty. */
  skip: SkipReason | null
  /** What the line says, in short, for a report: its cells with a text. */
  said: string
  problems: Problem[]
}

export type MappedPerson = Mapped & {
  kind: 'people'
  /** Null where the line is skipped or has no name. Sensitive fields are read here and dropped by whoever takes the list over. */
  person: PersonInput | null
}

export type MappedEmployer = Mapped & {
  kind: 'employers'
  /** Of the line, or of the line above whose employer it goes on with. */
  employer: Omit<Employer, 'id' | 'kind' | 'authorisesCenter'> | null
  /** The row where that employer begins. */
  employerRow: number
  vacancy: Omit<Vacancy, 'id' | 'employerId'> | null
}

export type MappedRow = MappedPerson | MappedEmployer

/** What `Rules.corrections` is keyed by. */
export function correctionKey(row: number, part: number): string {
  return `${row}.${part}`
}

/** How far reading has come: rows read, of how many; null where the file does not tell. */
export type Progress = { done: number; total: number | null }

export type ReadOptions = { onProgress?: (progress: Progress) => void; signal?: AbortSignal }
