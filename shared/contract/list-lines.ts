import { z } from 'zod'
import {
  employerFields,
  listKinds,
  peopleFields,
  problemCodes,
  problemLevels,
  repairKinds,
  skipReasons,
} from '../list-file.ts'
import { personFields } from './attendee.ts'
import { employerShape, vacancyShape } from './fair.ts'
import { likelyPerson } from './known.ts'
import * as shape from './shapes.ts'

/** Where a line stands: the sheet's index, the row's number in the file, and which of the people it names, from 0. */
const place = {
  sheet: z.int().min(0).max(1000),
  row: z.int().min(1).max(2_000_000),
  part: z.int().min(0).max(20),
} as const

/** What of a line can be shown and put right (electron/core/imports/list.ts). */
export const lineFields = [
  ...(Object.keys(personFields) as (keyof typeof personFields)[]),
  'employerName',
  'booth',
  'taxCode',
  'employerAddress',
  'contact',
  'employerPhone',
  'vacancyTitle',
  'wanted',
  'wage',
  'vacancyPlace',
  'ages',
  'educationAsked',
  'qualificationAsked',
  'requirements',
  'benefits',
] as const
export const lineField = z.enum(lineFields)
export type LineField = z.infer<typeof lineField>

export const listField = z.enum([...new Set([...peopleFields, ...employerFields])])

const columnShape = z.strictObject({
  index: z.int(),
  letter: z.string(),
  title: z.string(),
  field: listField.nullable(),
  /** Under 0.5 it should be looked at. */
  confidence: z.number(),
  headerSays: listField.nullable(),
  samples: z.array(z.string()),
})
export type ListColumn = z.infer<typeof columnShape>

export const sheetShape = z.strictObject({
  index: z.int(),
  name: z.string(),
  hidden: z.boolean(),
  kind: z.enum(listKinds),
  titles: z.array(z.string()),
  communeCode: shape.communeCode.nullable(),
  headerRows: z.array(z.int()),
  /** Rows beneath the header. */
  rows: z.int(),
  columns: z.array(columnShape),
  /** Legacy text, and what it would be. */
  repairs: z.array(
    z.strictObject({
      kind: z.enum(repairKinds),
      by: z.enum(['font', 'text']),
      cells: z.int(),
      examples: z.array(z.strictObject({ before: z.string(), after: z.string() })),
    }),
  ),
})
export type ListSheet = z.infer<typeof sheetShape>

/** What became, or would become, of each line of a file; nothing of a file is in none of them. */
export const fates = [
  /** Somebody, an employer or a vacancy nobody had. */
  'added',
  /** Somebody known from before, now on this fair's list. */
  'joined',
  /** There already; the line fills what was not known. */
  'filled',
  /** There already, and the line says something else: only an employer's own list may change that, when a person says so. */
  'changed',
  'unchanged',
  /** Says the same as another line of the file. */
  'doubled',
  /** May be somebody known: a person decides, and until then it is not taken. */
  'undecided',
  /** Something in it is wrong and nobody has put it right. */
  'wrong',
  /** A person took it out. */
  'left-out',
  /** No entry of a list: an empty line, a total. */
  'skipped',
] as const
export const fateShape = z.enum(fates)
export type Fate = z.infer<typeof fateShape>
/** Of a line that writes something, which an undo takes back again. */
export const writing: readonly Fate[] = ['added', 'joined', 'filled', 'changed']
export const isWriting = (fate: Fate): boolean => writing.includes(fate)
export const fateCounts = z.record(fateShape, z.int())
export type FateCounts = z.infer<typeof fateCounts>

/** How a sheet is to be read. */
const sheetSettings = z.strictObject({
  index: z.int().min(0).max(1000),
  /** Whether it is taken at all. */
  use: z.boolean(),
  /** Whose list it is: the commune of whoever names none. */
  communeCode: shape.communeCode.nullable(),
  columns: z.array(listField.nullable()).max(300),
  repairs: z.array(z.enum(repairKinds)),
  titleCase: z.boolean(),
  restoreZeros: z.boolean(),
})
export type SheetSettings = z.infer<typeof sheetSettings>

const correction = z.strictObject({ ...place, field: lineField, text: z.string().max(1000) })
export type Correction = z.infer<typeof correction>

/** What is right for every line whose cell says `was`; what was said of one line alone stands before it. */
const sameCorrection = z.strictObject({ field: lineField, was: z.string().max(4000), text: z.string().max(1000) })
export type SameCorrection = z.infer<typeof sameCorrection>

/** What a person says of one line: take it with its wrong fields empty or its changes made, leave it out, it is somebody new, or that very person. */
export const choiceKinds = ['take', 'leave', 'new', 'same'] as const
const choice = z.strictObject({ ...place, does: z.enum(choiceKinds), attendeeId: shape.id.nullable().default(null) })
export type Choice = z.infer<typeof choice>

/** Everything a person has said of a file so far. */
export const listSettings = z.strictObject({
  kind: z.enum(listKinds),
  sheets: z.array(sheetSettings).max(200),
  corrections: z.array(correction).max(20_000),
  everywhere: z.array(sameCorrection).max(1000),
  choices: z.array(choice).max(40_000),
  /** Of all lines that nobody has said anything of: take those with something wrong, their wrong fields empty. */
  takeWrong: z.boolean(),
  /** Likewise: make every change an employer's list brings. */
  takeChanges: z.boolean(),
})
export type ListSettings = z.infer<typeof listSettings>

/** Which lines are shown: all; those with a remark that wants a look; those a person decides; those that would not be taken. */
export const lineScopes = ['all', 'problems', 'undecided', 'not-taken'] as const

export const problemShape = z.strictObject({
  field: lineField,
  code: z.enum(problemCodes),
  level: z.enum(problemLevels),
  was: z.string(),
  offered: z.array(z.string()),
  codes: z.array(z.string()),
  /** How many other lines of the list say the same there and have the same problem; 0 for what is only told. */
  alike: z.int(),
})
export type LineProblem = z.infer<typeof problemShape>

/** Somebody known who may be the person of a line. */
const candidateShape = likelyPerson.pick({
  id: true,
  fullName: true,
  birthDate: true,
  sex: true,
  communeCode: true,
  village: true,
  phone: true,
  idTail: true,
  matches: true,
  differs: true,
  certain: true,
})
export type Candidate = z.infer<typeof candidateShape>

/** What is known and what the line says, as a screen would show them. */
const differenceShape = z.strictObject({ field: lineField, known: z.string(), given: z.string() })

export const lineShape = z.strictObject({
  ...place,
  hidden: z.boolean(),
  fate: fateShape,
  skip: z.enum(skipReasons).nullable(),
  said: z.string(),
  problems: z.array(problemShape),
  /** Without what is sensitive and not covered by a consent. */
  person: z.strictObject(personFields).nullable(),
  employer: employerShape.omit({ id: true, kind: true, authorisesCenter: true }).nullable(),
  vacancy: vacancyShape.omit({ id: true, employerId: true }).nullable(),
  /** Said in the line and not kept: sensitive, and no consent stands. */
  sensitiveDropped: z.boolean(),
  candidates: z.array(candidateShape),
  /** The line of this file that says the same, or whom it may be. */
  twin: z.strictObject({ ...place, said: z.string() }).nullable(),
  fills: z.array(lineField),
  differs: z.array(differenceShape),
})
export type Line = z.infer<typeof lineShape>
