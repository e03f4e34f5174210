import type { PrintJob, PrintReason, PrinterStanding } from '../../shared/contract/printing.ts'
import type { Connection } from './open.ts'
import { counts, isOpen } from './print-lookups.ts'

type Confirmed = { id: string; by: PrintJob['confirmedBy']; at: number }
type Held = { printer: string; reason: PrintReason }

/** Badges whose holder stands at the desk: only they are called when theirs comes out late. */
const isAwaited = `kind IN ('first', 'reprint')`
const standings = `'gone', 'paused', 'refusing', 'offline', 'no-paper', 'jammed', 'needs-hand'`

/** The steps of a job, each from the statuses it may come from; what has gone on meanwhile is left alone. */
export function openPrintSteps(connection: Connection) {
  const sending = connection.prepare<[{ id: string }]>(
    `UPDATE print_job SET status = 'sending', system_job = NULL WHERE id = @id AND status = 'queued'`,
  )
  const fail = connection.prepare<[{ id: string; reason: PrintReason }]>(
    `UPDATE print_job SET status = 'failed', reason = @reason WHERE id = @id AND status IN ('sending', 'sent')`,
  )
  const sent = connection.prepare<[{ id: string; systemJob: string | null; at: number }]>(
    `UPDATE print_job SET status = 'sent', reason = NULL, system_job = @systemJob, sent_at = @at WHERE id = @id AND status = 'sending'`,
  )
  const confirm = connection.prepare<[Confirmed]>(
    `UPDATE print_job SET status = 'confirmed', reason = NULL, confirmed_by = @by, confirmed_at = @at
     WHERE id = @id AND (status = 'sent' OR (status = 'failed' AND @by = 'clerk'))`,
  )
  const cancel = connection.prepare<[{ id: string }]>(
    `UPDATE print_job SET status = 'cancelled' WHERE id = @id AND ${isOpen}`,
  )
  const putBack = connection.prepare<[{ id: string; reason: PrintReason | null }]>(
    `UPDATE print_job SET status = 'queued', reason = @reason, waited = waited OR (@reason IS NOT NULL AND ${isAwaited})
     WHERE id = @id AND status = 'sending'`,
  )
  const retry = connection.prepare<[{ id: string }]>(
    `UPDATE print_job SET status = 'queued', reason = NULL, system_job = NULL, sent_at = NULL, confirmed_at = NULL,
       confirmed_by = NULL, handed_at = NULL, place = (SELECT max(place) + 1 FROM print_job)
     WHERE id = @id AND status IN ('sent', 'failed', 'cancelled')`,
  )
  const move = connection.prepare<[{ id: string; to: string }]>(
    `UPDATE print_job SET status = 'queued', reason = NULL, printer = @to, system_job = NULL, sent_at = NULL,
       waited = waited OR (status = 'queued' AND reason IS NOT NULL AND ${isAwaited})
     WHERE id = @id AND status IN ('queued', 'sent', 'failed')`,
  )
  return {
    ...openHolding(connection),
    ...openHands(connection),
    /** On its way to the system; false when it is no longer waiting. */
    sending: (id: string): boolean => sending.run({ id }).changes === 1,
    /** The system has it; false when it was called off meanwhile. */
    sent: (id: string, systemJob: string | null, at: number): boolean => sent.run({ id, systemJob, at }).changes === 1,
    fail: (id: string, reason: PrintReason): boolean => fail.run({ id, reason }).changes === 1,
    confirm: (id: string, by: PrintJob['confirmedBy'], at: number): boolean =>
      confirm.run({ id, by, at }).changes === 1,
    cancel: (id: string): boolean => cancel.run({ id }).changes === 1,
    /** From its way to the printer back to the queue, at its old place. */
    putBack: (id: string, reason: PrintReason | null): boolean => putBack.run({ id, reason }).changes === 1,
    /** Printed again on purpose, behind what waits. */
    retry: (id: string): boolean => retry.run({ id }).changes === 1,
    /** Goes to another printer, at its old place. */
    move: (id: string, to: string): boolean => move.run({ id, to }).changes === 1,
  }
}

/** Jobs that are held back, and let go again. */
function openHolding(connection: Connection) {
  const hold = connection.prepare<[Held]>(
    `UPDATE print_job SET reason = @reason, waited = waited OR ${isAwaited}
     WHERE ${isOpen} AND status = 'queued' AND printer = @printer AND reason IS NOT @reason AND reason IS NOT 'restarted'`,
  )
  const release = connection.prepare<[{ printer: string }]>(
    `UPDATE print_job SET reason = NULL
     WHERE ${isOpen} AND status = 'queued' AND printer = @printer AND reason IN (${standings})`,
  )
  const adopt = connection.prepare<[{ printer: string }]>(
    `UPDATE print_job SET printer = @printer WHERE ${isOpen} AND status = 'queued' AND printer = ''`,
  )
  const dropEmptied = connection.prepare(
    `UPDATE print_job SET status = 'cancelled'
     WHERE ${isOpen} AND status IN ('queued', 'failed') AND first_blank IS NULL AND kind <> 'test' AND document IS NULL
       AND NOT EXISTS (SELECT 1 FROM print_job_badge JOIN badge ON badge.id = print_job_badge.badge
         WHERE job = print_job.id AND by_hand = 0 AND badge.created_at IS NOT NULL AND badge.voided_at IS NULL)`,
  )
  const stop = connection.prepare(`UPDATE print_job SET reason = 'restarted' WHERE ${isOpen} AND status = 'queued'`)
  const interrupt = connection.prepare(
    `UPDATE print_job SET status = 'failed', reason = 'interrupted' WHERE ${isOpen} AND status = 'sending'`,
  )
  const resume = connection.prepare<[{ id: string }]>(
    `UPDATE print_job SET reason = NULL, waited = waited OR ${isAwaited}
     WHERE id = @id AND status = 'queued' AND reason = 'restarted'`,
  )
  return {
    /** What waits for a printer waits for that reason; says how many learnt it. */
    hold: (printer: string, reason: Exclude<PrinterStanding, 'ready' | 'unknown'>): number =>
      hold.run({ printer, reason }).changes,
    /** The printer is well again. */
    release: (printer: string): number => release.run({ printer }).changes,
    /** What waits for the system's own choice takes that printer. */
    adopt: (printer: string): number => adopt.run({ printer }).changes,
    /** Nothing is left to print of what waits or has failed: its badges are void or erased. */
    dropEmptied: (): number => dropEmptied.run().changes,
    /** What the last run left: what waited asks first, what was on its way may or may not have come out. */
    afterRestart: (): number => stop.run().changes + interrupt.run().changes,
    /** Still wanted after a restart. */
    resume: (id: string): boolean => resume.run({ id }).changes === 1,
  }
}

/** What people do to a job without any printer. */
function openHands(connection: Connection) {
  const handOver = connection.prepare<[{ id: string; at: number }]>(
    `UPDATE print_job SET handed_at = @at WHERE id = @id AND handed_at IS NULL AND status IN ('sent', 'confirmed')`,
  )
  const byHand = connection.prepare<[{ id: string; at: number }]>(
    `UPDATE print_job SET status = 'by-hand', reason = NULL, confirmed_by = 'clerk', confirmed_at = @at WHERE id = @id`,
  )
  const markBadge = connection.prepare<[string]>(
    `UPDATE print_job_badge SET by_hand = 1 WHERE badge = ?
       AND job IN (SELECT id FROM print_job WHERE ${isOpen} OR status IN ('cancelled', 'by-hand'))`,
  )
  const supersede = connection.prepare<[{ id: string }]>(
    `UPDATE print_job SET status = 'cancelled' WHERE status = 'failed'
       AND id IN (SELECT older.job FROM print_job_badge newer JOIN print_job_badge older ON older.badge = newer.badge WHERE newer.job = @id)
       AND NOT EXISTS (SELECT 1 FROM print_job_badge own WHERE own.job = print_job.id AND own.by_hand = 0
         AND NOT EXISTS (SELECT 1 FROM print_job_badge again JOIN print_job later ON later.id = again.job
           WHERE again.badge = own.badge AND later.place > print_job.place AND later.${counts}))`,
  )
  const leaveOut = connection.prepare<[string, string]>('DELETE FROM print_job_badge WHERE job = ? AND badge = ?')
  return {
    handOver: (id: string, at: number): boolean => handOver.run({ id, at }).changes === 1,
    /** The whole job was written by hand. */
    byHand: (id: string, at: number): void => void byHand.run({ id, at }),
    /** A badge is written by hand: every job that may still be drawn, or drawn again, leaves it out. */
    markByHand: (badge: string): void => void markBadge.run(badge),
    /** Failed jobs all of whose badges are asked for again, this job the last of them, need nobody any more. */
    supersede: (id: string): void => void supersede.run({ id }),
    /** A badge that has come out of another job meanwhile no longer belongs to this one. */
    leaveOut: (job: string, badge: string): void => void leaveOut.run(job, badge),
  }
}
