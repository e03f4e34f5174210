import { z } from 'zod'
import { attendeeShape, badgeShape } from './contract/attendee.ts'
import { attendeeProcedures } from './contract/attendees.ts'
import { badgeDesignProcedures } from './contract/badge-design.ts'
import { badgeStackProcedures } from './contract/badge-stacks.ts'
import { boardProcedures } from './contract/board.ts'
import { boothProcedures } from './contract/booth.ts'
import { closingProcedures } from './contract/closing.ts'
import { comparedProcedures } from './contract/compared.ts'
import { copyProcedures } from './contract/copies.ts'
import { deviceProcedures } from './contract/devices.ts'
import { documentProcedures } from './contract/documents.ts'
import { employerProcedures } from './contract/employers.ts'
import { exportProcedures } from './contract/exports.ts'
import { fairProcedures } from './contract/fairs.ts'
import { figuresProcedures } from './contract/figures.ts'
import { followUpProcedures } from './contract/follow-up.ts'
import { heldCallProcedures } from './contract/held-calls.ts'
import { houseProcedures } from './contract/house.ts'
import { importProcedures } from './contract/imports.ts'
import { kitProcedures } from './contract/kit.ts'
import { lanProcedures } from './contract/lan.ts'
import { listLayoutProcedures } from './contract/list-layouts.ts'
import { lockProcedures } from './contract/lock.ts'
import { officePaperProcedures } from './contract/office-papers.ts'
import { printingProcedures } from './contract/printing.ts'
import { command, query } from './contract/procedure.ts'
import { readinessProcedures } from './contract/readiness.ts'
import { scannerProcedures } from './contract/scanner.ts'
import { signingProcedures } from './contract/signing.ts'
import { worksProcedures } from './contract/works.ts'
import * as shape from './contract/shapes.ts'

/**
 * Every procedure of the house, `noun.verb`: who may call it, what it takes, what it answers and
 * what it makes stale. Window, browser, phone, demo and tests all speak this and nothing else.
 * A command's `id` is made by its caller; the same id again is the same command and gets the same answer.
 */
export const contract = {
  ...houseProcedures,

  ...attendeeProcedures,
  ...lockProcedures,
  ...scannerProcedures,

  /** Whose badge this is, at the desk: by its 24 digits or by the number under the QR; `badge-blank` for one not given to anybody yet. */
  'badge.read': query(['desk', 'office'], z.strictObject({ text: z.string().max(100) }), attendeeShape),
  /** A lost or spoilt badge stops counting and a new one takes its place. */
  'badge.replace': command(
    ['desk', 'office'],
    z.strictObject({
      id: shape.id,
      badgeId: shape.id,
      reason: z.enum(['lost', 'spoilt']),
      /** A badge without a name that takes its place; null makes a new number, to be printed. */
      blankText: z.string().max(100).nullable().default(null),
    }),
    badgeShape,
    ['attendees'],
  ),
  ...badgeDesignProcedures,
  ...printingProcedures,
  ...badgeStackProcedures,

  ...employerProcedures,
  ...boothProcedures,
  ...documentProcedures,
  ...deviceProcedures,
  ...lanProcedures,

  ...fairProcedures,
  ...readinessProcedures,
  ...copyProcedures,
  ...kitProcedures,
  ...figuresProcedures,
  ...importProcedures,
  ...boardProcedures,
  ...worksProcedures,
  ...exportProcedures,
  ...signingProcedures,
  ...closingProcedures,
  ...followUpProcedures,
  ...heldCallProcedures,
  ...comparedProcedures,
  ...officePaperProcedures,
  ...listLayoutProcedures,
} as const

export type Contract = typeof contract
export type ProcedureName = keyof Contract
export type InputOf<Name extends ProcedureName> = z.input<Contract[Name]['input']>
export type CheckedInputOf<Name extends ProcedureName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends ProcedureName> = z.output<Contract[Name]['output']>
/** The procedures that only read, and those that write: screens ask the first and tell the second. */
export type QueryName = {
  [Name in ProcedureName]: Contract[Name]['kind'] extends 'query' ? Name : never
}[ProcedureName]
export type CommandName = Exclude<ProcedureName, QueryName>
