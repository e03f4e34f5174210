import { z } from 'zod'

/**
 * Everything a procedure can answer instead of a result. The set is closed so that every screen
 * has a sentence for every failure, checked by the compiler; the words live in `shared/words`.
 */
export const failureCodes = [
  'bad-input',
  'not-allowed',
  'station-unknown',
  'unknown-procedure',
  'sealed',
  'passphrase-wrong',
  'passphrase-short',
  'sign-in-code-wrong',
  'too-many-tries',
  'no-fair',
  'fair-exists',
  'not-found',
  'person-erased',
  'id-number-taken',
  'commune-not-in-list',
  'file-forgotten',
  'list-waits',
  'question-overtaken',
  'import-stopped',
  'badge-unreadable',
  'badge-foreign',
  'badge-other-fair',
  'badge-forged',
  'badge-not-arrived',
  'badge-voided',
  'badge-two-stations',
  'badge-blank',
  'badge-taken',
  'badge-two-people',
  'blanks-used-up',
  'no-booth',
  'vacancy-not-yours',
  'interview-not-yours',
  'same-person',
  'single-record',
  'consent-missing',
  'changed-since',
  'already-undone',
  'not-undoable',
  'locked',
  'pin-wrong',
  'pin-shape',
  'scanner-gone',
  'scanner-busy',
  'scanner-refused',
  'printer-gone',
  'print-failed',
  'disk-full',
  'disk-read-only',
  'database-busy',
  'database-damaged',
  'schema-newer',
  'pairing-closed',
  'device-revoked',
  'too-fast',
  'port-taken',
  'no-network',
  'sheet-unknown',
  'sheet-row-taken',
  'lease-not-yours',
  'lease-used',
  'rescue-unreadable',
  'rescue-other-fair',
  'slip-not-yours',
  'not-center-table',
  'file-too-large',
  'file-empty',
  'file-folder',
  'file-several',
  'file-in-use',
  'file-gone',
  'file-lock',
  'file-sealed',
  'file-old-format',
  'file-word',
  'file-not-a-list',
  'file-damaged',
  'file-swollen',
  'file-no-rows',
  'file-too-many-rows',
  'template-wrong',
  'work-cancelled',
  'work-too-big',
  'host-away',
  'fair-stage',
  'fair-another-open',
  'fair-has-people',
  'fair-archived',
  'fair-not-rehearsal',
  'rehearsal-exists',
  'rehearsal-real-person',
  'card-rehearsal',
  'badge-rehearsal',
  'badge-real-fair',
  'closing-open',
  'internal',
] as const

export type FailureCode = (typeof failureCodes)[number]

/**
 * What crosses the wire when a procedure refuses.
 * `field` names the input the person should look at, `reference` finds an unexpected error in the
 * log, `detail` is a number or a badge number to put into the sentence; never a stack or SQL.
 */
export const failureShape = z.strictObject({
  code: z.enum(failureCodes),
  field: z.string().optional(),
  reference: z.string().optional(),
  detail: z.string().optional(),
})

export type Failure = z.infer<typeof failureShape>

/** The answer of every procedure: never a throw across the wire. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

/** Thrown by a rule that refuses; `dispatch` turns it into a `Failure` and nothing else does. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Refusal'
    this.failure = failure
  }
}
