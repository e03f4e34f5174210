import { listActions, undoAction } from './actions.ts'
import { listAttendees } from './attendee-list.ts'
import { eraseAttendee, latestAttendees, readAttendee } from './attendees.ts'
import { readBadge, replaceBadge } from './badges.ts'
import { countAhead, printAhead } from './badges-ahead.ts'
import { readBlank } from './blank-badges.ts'
import { printBlanks } from './blank-stacks.ts'
import { readDesign, saveDesign, savePicture } from './badge-design.ts'
import { readBoard } from './board/board.ts'
import { readBoothSettings, saveBoothSettings } from './booth-settings.ts'
import { readBooth, scanAtBooth, shareAtBooth, sitAtBooth } from './booths.ts'
import { writeByHand } from './by-hand.ts'
import { checkIn, checkOut } from './check-in.ts'
import { correctAttendee } from './correct.ts'
import { readClosing, waveThrough } from './closing/checklist.ts'
import { freezeFigures } from './closing/freeze.ts'
import { readWhom } from './closing/whom.ts'
import { listSnapshots, readAdjustments, readSnapshot } from './closing/snapshots.ts'
import { countAttendees, countChild } from './counting.ts'
import { readCompared } from './compared/compare.ts'
import { copyRules } from './copies/copy-rules.ts'
import type { Rules } from './dispatch.ts'
import { listDevices, readDevice, renameDevice, reportDevice, revokeDevices } from './devices.ts'
import { issueSheets } from './documents/issue-sheets.ts'
import { orderDocumentPdf, printDocument } from './documents/print-document.ts'
import { keepDraft, readDraft } from './drafts.ts'
import { listEmployers, saveEmployer, saveVacancy } from './employers.ts'
import { createDraft, listFairs, saveFair } from './fair-set-up.ts'
import { enterFair, moveFair } from './fair-stages.ts'
import { foundFair, readSession } from './fairs.ts'
import { listExports, readEmployerFiles, keepEmployerFiles } from './exports/offer.ts'
import { followUpRules } from './follow-up/follow-up-rules.ts'
import { layoutRules } from './exports/layout-rules.ts'
import { startExport } from './exports/start-export.ts'
import { startPaper } from './office-papers/start-papers.ts'
import {
  listPapers,
  readPaperSettings,
  resetTemplate,
  savePaperSettings,
  saveTemplate,
} from './office-papers/paper-rules.ts'
import { readFigures } from './figures/figures.ts'
import { listGaps } from './gaps.ts'
import { readHistory } from './history.ts'
import { correctInterview, listInterviews, logInterview } from './interviews.ts'
import { undoInterview } from './interview-undo.ts'
import { chooseLan, closeLan, openLan, readLan, testLan } from './lan.ts'
import { kitRules } from './kit/kit-rules.ts'
import { leaseNumbers } from './leases.ts'
import { likelyAttendees } from './likely.ts'
import { linkAttendees, listRecords, separateRecord } from './links.ts'
import { closeLock, openLock, readLock, resetLock, setLock } from './lock.ts'
import { matchAttendee } from './matching.ts'
import { chooseOperator, listOperators, retireOperator, saveOperator } from './operators.ts'
import { closeCards, listCards, offerDevice, renewCards } from './pairing.ts'
import { adjustPrinter } from './printer-offsets.ts'
import { cancelJobs, confirmJobs, handOver, listPrintJobs, listPrints, readPrintJob, retryJobs } from './print-jobs.ts'
import { moveQueue, resumeQueue } from './print-moves.ts'
import { savePdf, printBadges, printTestPage } from './print-orders.ts'
import { listPrinters, readPrintQueue } from './print-overview.ts'
import { printTestBadge } from './readiness/test-badge.ts'
import { checkReadiness, noteReadiness, readReadiness } from './readiness/readiness.ts'
import { cancelStack, resumeStack } from './print-stacks.ts'
import { eraseRehearsal, listSampleCards, readRehearsal, startRehearsal } from './rehearsals.ts'
import { registerAttendee } from './register.ts'
import { chooseScanner, listSerialPorts, readScanner } from './scanners.ts'
import { searchAttendees } from './search.ts'
import { takeRescue } from './rescue.ts'
import { foundSampleFair } from './sample-fair.ts'
import { readBoard as readVacancyBoard, retireVacancy } from './vacancies.ts'
import { listServices } from './service-list.ts'
import { freezeSheets } from './signing/freeze.ts'
import { chooseAutoPrint, listSheets as listSigning, markSigned, readSheet as readSigning } from './signing/sheets.ts'
import { logHandout, logService, undoService } from './services.ts'
import { enterSheetRow } from './sheet-rows.ts'
import { finishSheet, listSheets, readSheet } from './sheets.ts'
import { setUnused, undoUnused } from './unused-sheets.ts'
import { importRules } from './list-imports/import-rules.ts'
import { listVillages, saveVillage } from './villages.ts'
import { cancelWork, listWorks } from './works/work-rules.ts'
import { callWaiting, joinWaiting, leaveWaiting, listWaiting } from './waiting.ts'

/** The rule behind every procedure of the contract. */
export const rules: Rules = {
  'session.read': readSession,
  'fair.found': foundFair,
  'fair.found-sample': foundSampleFair,
  'attendee.register': registerAttendee,
  'draft.read': readDraft,
  'draft.keep': keepDraft,
  'attendee.read': readAttendee,
  'attendee.search': searchAttendees,
  'attendee.latest': latestAttendees,
  'attendee.correct': correctAttendee,
  'attendee.link': linkAttendees,
  'attendee.erase': eraseAttendee,
  'attendee.count': countAttendees,
  'attendee.check-in': checkIn,
  'attendee.check-out': checkOut,
  'attendee.list': listAttendees,
  'attendee.likely': likelyAttendees,
  'attendee.gaps': listGaps,
  'attendee.history': readHistory,
  'attendee.records': listRecords,
  'attendee.separate': separateRecord,
  'child.count': countChild,
  'action.list': listActions,
  'action.undo': undoAction,
  'lock.read': readLock,
  'lock.set': setLock,
  'lock.close': closeLock,
  'lock.open': openLock,
  'lock.reset': resetLock,
  'village.list': listVillages,
  'village.save': saveVillage,
  'badge.read': readBadge,
  'badge.replace': replaceBadge,
  'badge.print': printBadges,
  'printer.list': listPrinters,
  'printer.adjust': adjustPrinter,
  'badge-design.read': readDesign,
  'badge-design.save': saveDesign,
  'badge-design.picture': savePicture,
  'badge.prints': listPrints,
  'badge.by-hand': writeByHand,
  'badge.save-pdf': savePdf,
  'badge.count-ahead': countAhead,
  'badge.print-ahead': printAhead,
  'badge.print-blanks': printBlanks,
  'badge.read-blank': readBlank,
  'printer.test-page': printTestPage,
  'print-job.list': listPrintJobs,
  'print-job.read': readPrintJob,
  'print-queue.read': readPrintQueue,
  'print-job.retry': retryJobs,
  'print-job.cancel': cancelJobs,
  'print-job.confirm': confirmJobs,
  'print-job.hand-over': handOver,
  'print-queue.move': moveQueue,
  'print-queue.resume': resumeQueue,
  'print-batch.cancel': cancelStack,
  'print-batch.resume': resumeStack,
  'employer.list': listEmployers,
  'employer.save': saveEmployer,
  'vacancy.save': saveVacancy,
  'vacancy.retire': retireVacancy,
  'vacancy.board': readVacancyBoard,
  'attendee.match': matchAttendee,
  'booth.sit': sitAtBooth,
  'booth.read': readBooth,
  'booth.scan': scanAtBooth,
  'interview.log': logInterview,
  'interview.correct': correctInterview,
  'interview.list': listInterviews,
  'scanner.list': listSerialPorts,
  'scanner.state': readScanner,
  'scanner.choose': chooseScanner,
  'badge.lease': leaseNumbers,
  'booth-card.close': closeCards,
  'booth-card.list': listCards,
  'booth-card.renew': renewCards,
  'device.list': listDevices,
  'device.offer': offerDevice,
  'device.rename': renameDevice,
  'device.revoke': revokeDevices,
  'device.read': readDevice,
  'device.report': reportDevice,
  'lan.read': readLan,
  'lan.open': openLan,
  'lan.close': closeLan,
  'lan.choose': chooseLan,
  'lan.test': testLan,
  'booth-settings.read': readBoothSettings,
  'booth-settings.save': saveBoothSettings,
  'booth.share': shareAtBooth,
  'interview.undo': undoInterview,
  'waiting.list': listWaiting,
  'waiting.join': joinWaiting,
  'waiting.call': callWaiting,
  'waiting.leave': leaveWaiting,
  'service.log': logService,
  'handout.log': logHandout,
  'service.undo': undoService,
  'service.list': listServices,
  'document.print': printDocument,
  'document.order-pdf': orderDocumentPdf,
  'sheet.issue': issueSheets,
  'sheet.list': listSheets,
  'sheet.read': readSheet,
  'sheet.enter': enterSheetRow,
  'sheet.finish': finishSheet,
  'sheet.set-unused': setUnused,
  'sheet.undo-unused': undoUnused,
  'rescue.take': takeRescue,
  'work.list': listWorks,
  'work.cancel': cancelWork,
  'export.list': listExports,
  'export.start': startExport,
  'employer-file.read': readEmployerFiles,
  'employer-file.keep': keepEmployerFiles,
  'fair.list': listFairs,
  'fair.create': createDraft,
  'fair.save': saveFair,
  'fair.enter': enterFair,
  'fair.move': moveFair,
  'operator.list': listOperators,
  'operator.save': saveOperator,
  'operator.retire': retireOperator,
  'operator.choose': chooseOperator,
  'rehearsal.start': startRehearsal,
  'rehearsal.read': readRehearsal,
  'rehearsal.erase': eraseRehearsal,
  'rehearsal.cards': listSampleCards,
  ...importRules,
  ...copyRules,
  'figures.read': readFigures,
  'signing.list': listSigning,
  'signing.read': readSigning,
  'signing.freeze': freezeSheets,
  'signing.mark': markSigned,
  'signing.auto-print': chooseAutoPrint,
  'closing.read': readClosing,
  'closing.whom': readWhom,
  'closing.wave': waveThrough,
  'snapshot.freeze': freezeFigures,
  'snapshot.list': listSnapshots,
  'snapshot.read': readSnapshot,
  'snapshot.adjustments': readAdjustments,
  'fair.compare': readCompared,
  'board.read': readBoard,
  ...followUpRules,
  ...layoutRules,
  'office-paper.list': listPapers,
  'office-paper.start': startPaper,
  'office-paper.settings': readPaperSettings,
  'office-paper.save-settings': savePaperSettings,
  'office-paper.save-template': saveTemplate,
  'office-paper.reset-template': resetTemplate,
  ...kitRules,
  'readiness.read': readReadiness,
  'readiness.check': checkReadiness,
  'readiness.print-badge': printTestBadge,
  'readiness.note': noteReadiness,
}
