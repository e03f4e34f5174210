import { listDue } from './due.ts'
import { findToAsk } from './find.ts'
import { readFollowUps } from './history.ts'
import { holdForCall, leaveCall, listHeld } from './hold.ts'
import { logFollowUp, undoFollowUp } from './log.ts'
import { readResults } from './results.ts'
import { readReturned, takeReturned } from './returned-file.ts'
import { listTaken, undoTaken } from './taken-files.ts'

/** What becomes of people after the fair, for the one list of rules. */
export const followUpRules = {
  'follow-up.read-file': readReturned,
  'follow-up.take-file': takeReturned,
  'follow-up.undo-file': undoTaken,
  'follow-up.taken-files': listTaken,
  'follow-up.due': listDue,
  'follow-up.find': findToAsk,
  'follow-up.held': listHeld,
  'follow-up.hold': holdForCall,
  'follow-up.leave': leaveCall,
  'follow-up.log': logFollowUp,
  'follow-up.undo': undoFollowUp,
  'follow-up.read': readFollowUps,
  'follow-up.results': readResults,
} as const
