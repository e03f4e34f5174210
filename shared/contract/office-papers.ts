import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

/** The papers an office sends, made of templates that an official edits in Word (`resources/papers`). */
export const officePaperNames = [
  'report',
  'minutes',
  'invitation',
  'thanks',
  'confirmation',
  'commune-list',
  'handbook-list',
] as const
export const officePaperName = z.enum(officePaperNames)
export type OfficePaperName = z.infer<typeof officePaperName>

/** Whether there is one of a paper, or one for each employer or commune. */
export const paperPer = {
  report: 'fair',
  minutes: 'fair',
  invitation: 'employer',
  thanks: 'employer',
  confirmation: 'employer',
  'commune-list': 'commune',
  'handbook-list': 'fair',
} as const satisfies Record<OfficePaperName, 'fair' | 'employer' | 'commune'>

/** The largest template that may be brought, in bytes: with a logo and to spare. */
export const largestTemplate = 700_000

const text = z.string().trim().max(400).default('')
const long = z.string().trim().max(4000).default('')

/** What every paper of the Center says of it; what is empty stands as "…". */
export const centerPaperShape = z.strictObject({
  /** Cơ quan chủ quản */
  parentBody: text,
  /** As it stands in the head; empty: the Center's name. */
  office: text,
  address: text,
  phone: text,
  /** Where papers are signed; empty: the province. */
  locality: text,
  signerTitle: text,
  signerName: text,
  /** A line each. */
  recipients: long,
})
export type CenterPaper = z.infer<typeof centerPaperShape>

/** What the papers of one fair say beside its figures. */
export const fairPaperShape = z.strictObject({
  /** Number and symbol of each paper, as the register of outgoing papers gave it. */
  numbers: z.partialRecord(officePaperName, z.string().trim().max(60)).default({}),
  /** The day they are signed; null leaves it to be written by hand. */
  signedOn: shape.day.nullable().default(null),
  hours: text,
  contact: text,
  chair: text,
  secretary: text,
  assessment: long,
  difficulties: long,
  proposals: long,
})
export type FairPaper = z.infer<typeof fairPaperShape>

/** What is wrong with a template, and where: a placeholder by its name, or nothing where it is the whole file. */
export const templateProblemShape = z.strictObject({
  kind: z.enum([
    'no-document',
    'has-macros',
    'too-big',
    'unknown-placeholder',
    'not-in-list',
    'unclosed-brace',
    'unopened-brace',
    'unclosed-list',
    'unopened-list',
    'wrong-list',
    'broken',
  ]),
  placeholder: z.string().max(100),
})
export type TemplateProblem = z.infer<typeof templateProblemShape>

const settings = z.strictObject({ center: centerPaperShape, fair: fairPaperShape })

export const officePaperProcedures = {
  /** Each paper: of whom it can be made, and the template it is made of. `own` is the Center's edited one. */
  'office-paper.list': query(
    ['desk', 'office'],
    z.strictObject({}),
    z.array(
      z.strictObject({
        name: officePaperName,
        of: z.array(z.strictObject({ key: z.string(), name: z.string(), count: z.int() })),
        isPersonal: z.boolean(),
        own: z.strictObject({ fileName: z.string(), savedAt: shape.moment }).nullable(),
        problems: z.array(templateProblemShape),
      }),
    ),
  ),
  /**
   * Begins one paper beside the desk (work of `office-paper:<name>`): of an employer's id or a commune's code; of employers
   * without `of` all of them as an archive. It is fetched at `/export/work?id=`.
   */
  'office-paper.start': command(
    ['desk', 'office'],
    z.strictObject({ id: shape.id, name: officePaperName, of: z.string().max(40).nullable().default(null) }),
    z.strictObject({ workId: shape.id }),
    ['works'],
  ),
  'office-paper.settings': query(['desk', 'office'], z.strictObject({}), settings),
  'office-paper.save-settings': command(['office'], settings.extend({ id: shape.id }), z.strictObject({}), ['fair']),
  /** Takes an edited template, base64. One with problems is not kept, and they are told. */
  'office-paper.save-template': command(
    ['office'],
    z.strictObject({
      id: shape.id,
      name: officePaperName,
      fileName: z.string().trim().min(1).max(200),
      data: z.base64().max(Math.ceil(largestTemplate / 3) * 4),
    }),
    z.strictObject({ saved: z.boolean(), problems: z.array(templateProblemShape) }),
    ['fair'],
  ),
  /** Back to the template that came with the program. */
  'office-paper.reset-template': command(
    ['office'],
    z.strictObject({ id: shape.id, name: officePaperName }),
    z.strictObject({}),
    ['fair'],
  ),
} as const
