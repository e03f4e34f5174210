import { attendees } from './vi/attendees.ts'
import { booth } from './vi/booth.ts'
import { devices } from './vi/devices.ts'
import { design } from './vi/design.ts'
import { officeParts } from './vi/office-parts.ts'
import { rescue } from './vi/rescue.ts'
import { rest } from './vi/rest.ts'
import { stacks } from './vi/stacks.ts'
import { thin } from './vi/thin.ts'
import { viAtStart } from './vi-at-start.ts'

/** Every word on screen in Vietnamese, the first language of the fair (GLOSSARY.md is binding). */
export const vi = { ...viAtStart, attendees, booth, rest, stacks, design, devices, officeParts, rescue, thin }

/** The catalogue's shape: another language that lacks a sentence does not compile. */
export type Words = typeof vi
