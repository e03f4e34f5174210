import type { OutputOf } from '../../../shared/contract.ts'
import type { KeptBefore } from '../../../shared/contract/list-kept.ts'
import type { Failure, Result } from '../../../shared/failure.ts'
import type {
  Choice,
  Correction,
  ListSettings,
  SameCorrection,
  SheetSettings,
} from '../../../shared/contract/list-lines.ts'

export type ReadFile = OutputOf<'import.read'>

export type WithFile = {
  step: 'columns' | 'preview'
  handle: string
  /** Null until it is read, and begun on. */
  settings: ListSettings | null
  /** When that was said which stands again since the file was opened, ms UTC. */
  resumedAt?: number
  /** What stood before it was begun anew; can be had back as long as this window lives. */
  aside?: KeptBefore
  /** Something was said of it: it is kept. */
  isSaid?: boolean
  /** It is being taken over, whatever page is looked at meanwhile. */
  isTaking?: boolean
  /** Why it was not taken over when that was asked for last. */
  refused?: Failure
}

/** How far a person has come with one file; kept while they go to another room and back. */
export type Wizard =
  | { step: 'file'; /** Taking a list over was stopped. */ isStopped?: boolean }
  | WithFile
  | { step: 'done'; listId: string }

export const atStart: Wizard = { step: 'file' }

/**
 * Where a person stands once taking the file over has ended, also where they looked at another room meanwhile. Another file, or another
 * fair, is not what ended.
 */
export function afterTaking(wizard: Wizard, handle: string, answer: Result<{ id: string }>): Wizard {
  if (!isTakingOver(wizard) || wizard.handle !== handle) return wizard
  if (answer.ok) return { step: 'done', listId: answer.value.id }
  if (answer.failure.code === 'import-stopped') return { step: 'file', isStopped: true }
  const { isTaking: _ended, ...stands } = wizard
  return { ...stands, step: 'preview', refused: answer.failure }
}

/** Whether the file is being taken over. */
export function isTakingOver(wizard: Wizard): wizard is WithFile {
  return (wizard.step === 'columns' || wizard.step === 'preview') && wizard.isTaking === true
}

/** What is taken of a file to begin with: every sheet of the kind that has most lines, as it was guessed. */
export function guessed({ sheets, fair }: ReadFile): ListSettings {
  const lines = (kind: ListSettings['kind']) =>
    sheets.filter((sheet) => sheet.kind === kind).reduce((sum, { rows }) => sum + rows, 0)
  const kind = lines('employers') > lines('people') ? 'employers' : 'people'
  const only = fair.communes.length === 1 ? (fair.communes[0] ?? null) : null
  return {
    kind,
    sheets: sheets.map((sheet) => ({
      index: sheet.index,
      use: sheet.rows > 0 && sheet.kind === kind,
      communeCode: sheet.communeCode ?? only,
      columns: sheet.columns.map(({ field }) => field),
      repairs: sheet.repairs.map(({ kind: repair }) => repair),
      titleCase: true,
      restoreZeros: true,
    })),
    corrections: [],
    everywhere: [],
    choices: [],
    takeWrong: false,
    takeChanges: false,
  }
}

/** How a file that was just read is begun on: where it was left, else as it was guessed. */
export function begunOn(handle: string, file: ReadFile, kept: KeptBefore | null): WithFile {
  if (kept === null) return { step: 'columns', handle, settings: guessed(file) }
  return { step: kept.step, handle, settings: kept.settings, resumedAt: kept.at, isSaid: true }
}

/** The settings with one sheet's changed. */
export function withSheet(settings: ListSettings, index: number, change: Partial<SheetSettings>): ListSettings {
  return {
    ...settings,
    sheets: settings.sheets.map((sheet) => (sheet.index === index ? { ...sheet, ...change } : sheet)),
  }
}

/** The settings with one commune for every sheet that is taken. */
export function withCommuneOnAll(settings: ListSettings, communeCode: string | null): ListSettings {
  return { ...settings, sheets: settings.sheets.map((sheet) => (sheet.use ? { ...sheet, communeCode } : sheet)) }
}

type Place = Pick<Correction, 'sheet' | 'row' | 'part'>

export function isAt(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.part === other.part
}

/** The settings with a field put right; the last word counts. */
export function withCorrection(settings: ListSettings, correction: Correction): ListSettings {
  const others = settings.corrections.filter((one) => !(isAt(one, correction) && one.field === correction.field))
  return { ...settings, corrections: [...others, correction] }
}

/** The settings with what was put right in a field taken back: the line says again what the file says. */
export function withoutCorrection(settings: ListSettings, at: Place & Pick<Correction, 'field'>): ListSettings {
  const corrections = settings.corrections.filter((one) => !(isAt(one, at) && one.field === at.field))
  return { ...settings, corrections }
}

type SameCell = Pick<SameCorrection, 'field' | 'was'>

/** The settings with every line put right whose cell says the same; the last word counts. */
export function withEverywhere(settings: ListSettings, correction: SameCorrection): ListSettings {
  const others = withoutEverywhere(settings, correction).everywhere
  return { ...settings, everywhere: [...others, correction] }
}

/** The settings with that taken back for all those lines. */
export function withoutEverywhere(settings: ListSettings, { field, was }: SameCell): ListSettings {
  return { ...settings, everywhere: settings.everywhere.filter((one) => !(one.field === field && one.was === was)) }
}

/** The settings with a line decided; null takes the decision back. */
export function withChoice(
  settings: ListSettings,
  place: Place,
  choice: Omit<Choice, keyof Place> | null,
): ListSettings {
  const others = settings.choices.filter((one) => !isAt(one, place))
  const { sheet, row, part } = place
  return { ...settings, choices: choice === null ? others : [...others, { sheet, row, part, ...choice }] }
}

/** Why the columns do not make a list yet; null where they do. */
export function lackIn(settings: ListSettings): 'useNone' | 'noName' | 'noEmployer' | null {
  const used = settings.sheets.filter(({ use }) => use)
  if (used.length === 0) return 'useNone'
  const has = ({ columns }: SheetSettings, ...fields: string[]) =>
    columns.some((field) => field !== null && fields.includes(field))
  if (settings.kind === 'people')
    return used.every((sheet) => has(sheet, 'fullName') || has(sheet, 'givenName')) ? null : 'noName'
  return used.every((sheet) => has(sheet, 'employerName')) ? null : 'noEmployer'
}

/** Columns chosen to be what another one is already; such as may stand several times (a cross for each answer) have fields of their own. */
export function doubledColumns(columns: SheetSettings['columns']): ReadonlySet<number> {
  return new Set(
    columns.flatMap((field, at) =>
      field !== null && field !== 'note' && field !== 'stt' && columns.indexOf(field) !== at ? [at] : [],
    ),
  )
}
