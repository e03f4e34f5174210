import { around } from './en/around.ts'
import { attendees } from './en/attendees.ts'
import { badge } from './en/badge.ts'
import { booth } from './en/booth.ts'
import { boothSettings } from './en/booth-settings.ts'
import { called } from './en/called.ts'
import { closing } from './en/closing.ts'
import { copies } from './en/copies.ts'
import { compared } from './en/compared.ts'
import { followUp } from './en/follow-up.ts'
import { common } from './en/common.ts'
import { devices } from './en/devices.ts'
import { design } from './en/design.ts'
import { desk } from './en/desk.ts'
import { failure } from './en/failure.ts'
import { frame } from './en/frame.ts'
import { gate } from './en/gate.ts'
import { hiring } from './en/hiring.ts'
import { jobs } from './en/jobs.ts'
import { known } from './en/known.ts'
import { lists } from './en/lists.ts'
import { lock } from './en/lock.ts'
import { office } from './en/office.ts'
import { keySheet } from './en/key-sheet.ts'
import { officePapers } from './en/office-papers.ts'
import { officeParts } from './en/office-parts.ts'
import { paper } from './en/paper.ts'
import { printQueue } from './en/print-queue.ts'
import { printing } from './en/printing.ts'
import { fairs } from './en/fairs.ts'
import { imports } from './en/imports.ts'
import { listFile } from './en/list-file.ts'
import { live } from './en/live.ts'
import { reportFiles } from './en/report-files.ts'
import { kit } from './en/kit.ts'
import { madeFile } from './en/made-file.ts'
import { ready } from './en/ready.ts'
import { reportParts } from './en/report-parts.ts'
import { restore } from './en/restore.ts'
import { rescue } from './en/rescue.ts'
import { rest } from './en/rest.ts'
import { scanner } from './en/scanner.ts'
import { scannerCheck } from './en/scanner-check.ts'
import { sheets } from './en/sheets.ts'
import { signing } from './en/signing.ts'
import { stacks } from './en/stacks.ts'
import { thin } from './en/thin.ts'
import { warning } from './en/warning.ts'
import type { Words } from './vi.ts'

/** Every word on screen in English. */
export const en: Words = {
  common,
  frame,
  desk,
  known,
  scanner,
  printing,
  paper,
  badge,
  lists,
  failure,
  warning,
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
