import { attendees } from './vi/attendees.ts'
import { badge } from './vi/badge.ts'
import { booth } from './vi/booth.ts'
import { common } from './vi/common.ts'
import { design } from './vi/design.ts'
import { desk } from './vi/desk.ts'
import { failure } from './vi/failure.ts'
import { frame } from './vi/frame.ts'
import { gate } from './vi/gate.ts'
import { known } from './vi/known.ts'
import { lists } from './vi/lists.ts'
import { lock } from './vi/lock.ts'
import { office } from './vi/office.ts'
import { paper } from './vi/paper.ts'
import { printing } from './vi/printing.ts'
import { rest } from './vi/rest.ts'
import { scanner } from './vi/scanner.ts'
import { stacks } from './vi/stacks.ts'
import { warning } from './vi/warning.ts'

/** Every word on screen in Vietnamese, the first language of the fair (GLOSSARY.md is binding). */
export const vi = {
  common,
  frame,
  gate,
  desk,
  known,
  rest,
  attendees,
  scanner,
  lock,
  booth,
  office,
  printing,
  paper,
  stacks,
  design,
  badge,
  lists,
  failure,
  warning,
}

/** The catalogue's shape: another language that lacks a sentence does not compile. */
export type Words = typeof vi
