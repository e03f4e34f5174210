import { attendees } from './vi/attendees.ts'
import { booth } from './vi/booth.ts'
import { boothSettings } from './vi/booth-settings.ts'
import { called } from './vi/called.ts'
import { closing } from './vi/closing.ts'
import { copies } from './vi/copies.ts'
import { compared } from './vi/compared.ts'
import { followUp } from './vi/follow-up.ts'
import { devices } from './vi/devices.ts'
import { design } from './vi/design.ts'
import { gate } from './vi/gate.ts'
import { hiring } from './vi/hiring.ts'
import { jobs } from './vi/jobs.ts'
import { keySheet } from './vi/key-sheet.ts'
import { office } from './vi/office.ts'
import { printQueue } from './vi/print-queue.ts'
import { officePapers } from './vi/office-papers.ts'
import { officeParts } from './vi/office-parts.ts'
import { around } from './vi/around.ts'
import { fairs } from './vi/fairs.ts'
import { imports } from './vi/imports.ts'
import { listFile } from './vi/list-file.ts'
import { live } from './vi/live.ts'
import { lock } from './vi/lock.ts'
import { reportFiles } from './vi/report-files.ts'
import { kit } from './vi/kit.ts'
import { madeFile } from './vi/made-file.ts'
import { ready } from './vi/ready.ts'
import { reportParts } from './vi/report-parts.ts'
import { restore } from './vi/restore.ts'
import { rescue } from './vi/rescue.ts'
import { rest } from './vi/rest.ts'
import { scannerCheck } from './vi/scanner-check.ts'
import { sheets } from './vi/sheets.ts'
import { signing } from './vi/signing.ts'
import { stacks } from './vi/stacks.ts'
import { thin } from './vi/thin.ts'
import { viAtStart } from './vi-at-start.ts'

/** Every word on screen in Vietnamese, the first language of the fair (GLOSSARY.md is binding). */
export const vi = {
  ...viAtStart,
  office,
  gate,
  lock,
  scannerCheck,
  around,
  attendees,
  booth,
  rest,
  stacks,
  design,
  printQueue,
  devices,
  hiring,
  jobs,
  officePapers,
  officeParts,
  fairs,
  ready,
  kit,
  madeFile,
  imports,
  listFile,
  live,
  reportFiles,
  reportParts,
  signing,
  closing,
  compared,
  copies,
  followUp,
  rescue,
  restore,
  sheets,
  boothSettings,
  called,
  keySheet,
  thin,
}

/** The catalogue's shape: another language that lacks a sentence does not compile. */
export type Words = typeof vi
