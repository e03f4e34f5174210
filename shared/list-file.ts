/** What a column of a list of people may hold. `stt` and `note` are known and not taken over. */
export const peopleFields = [
  'stt',
  'fullName',
  // "Họ và tên đệm" and "Tên" in columns of their own.
  'familyName',
  'givenName',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'sex',
  // A pair of columns "Nam" and "Nữ": a cross in one of them, or the year of birth.
  'male',
  'female',
  'idNumber',
  'oldIdNumber',
  'idIssuedOn',
  'phone',
  'commune',
  'district',
  'village',
  'address',
  'ethnicity',
  'household',
  // Columns to be crossed, one for each answer.
  'household-poor',
  'household-near-poor',
  'household-escaped',
  'education',
  'qualification',
  'employment',
  'needs',
  'need-job-in-province',
  'need-job-other-province',
  'need-job-abroad',
  'need-vocational-training',
  'need-labour-law-advice',
  'need-unemployment-insurance',
  'need-loan',
  'disability',
  'occupation',
  'workPlace',
  'wageWanted',
  'guardianName',
  'guardianPhone',
  'note',
] as const
export type PeopleField = (typeof peopleFields)[number]

/** What a column of a list of employers and their vacancies may hold. */
export const employerFields = [
  'stt',
  'employerName',
  'booth',
  'taxCode',
  'employerAddress',
  'contact',
  'employerPhone',
  'vacancyTitle',
  'wanted',
  'wage',
  'wageFrom',
  'wageTo',
  'vacancyPlace',
  'ages',
  'educationAsked',
  'qualificationAsked',
  'requirements',
  'benefits',
  'note',
] as const
export type EmployerField = (typeof employerFields)[number]

export type ListField = PeopleField | EmployerField

/** What a list is of. */
export const listKinds = ['people', 'employers'] as const
export type ListKind = (typeof listKinds)[number]

/** How text came to be unreadable, each with a repair that is offered and shown before and after. */
export const repairKinds = ['tcvn3', 'vni', 'utf8-as-cp1252', 'utf8-twice'] as const
export type RepairKind = (typeof repairKinds)[number]

/**
 * How much a problem weighs. `wrong`: the field is left empty until somebody puts it right; `ask`: something was taken, or one of
 * several must be chosen, and a person should look; `note`: taken, and what was done to it is told.
 */
export const problemLevels = ['wrong', 'ask', 'note'] as const
export type ProblemLevel = (typeof problemLevels)[number]

/** Everything that may be remarked about a cell; the words are in shared/words. */
export const problemCodes = [
  'name-missing',
  'name-unusual',
  'name-capitals',
  'name-lower-case',
  'two-people',
  'text-repaired',
  'text-damaged',
  'date-impossible',
  'date-unreadable',
  'date-future',
  'date-before-1900',
  'date-from-serial',
  'date-two-digit-year',
  'date-day-or-month',
  'date-year-only',
  'date-differs-from-number',
  'age-under-15',
  'sex-unreadable',
  'sex-both',
  'sex-from-number',
  'sex-differs-from-number',
  'id-zero-restored',
  'id-digits-lost',
  'id-length',
  'id-old-number',
  'id-twice',
  'id-of-rehearsal',
  'phone-zero-restored',
  'phone-odd',
  'phone-several',
  'commune-unknown',
  'commune-several',
  'commune-from-old-name',
  'commune-likely',
  'commune-default',
  'village-from-heading',
  'word-unknown',
  'word-several',
  'household-year',
  'cell-error',
  'too-long',
  'employer-missing',
  'vacancy-missing',
  'wanted-unreadable',
  'wage-unreadable',
  'ages-unreadable',
  'tax-code-length',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Why a line of a sheet is no entry of the list. */
export const skipReasons = ['empty', 'total', 'heading', 'number-only', 'signature'] as const
export type SkipReason = (typeof skipReasons)[number]

/** What is worth knowing of a whole file before it is looked through; `count` says how many. */
export const fileNotes = [
  'macros-left-out',
  'sheets-hidden',
  'rows-hidden',
  'sheets-empty',
  'columns-left-out',
  'formulas-as-values',
  'html-table',
  'formula-without-value',
] as const
export type FileNote = (typeof fileNotes)[number]
