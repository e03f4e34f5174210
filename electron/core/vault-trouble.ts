import type { OutputOf } from '../../shared/contract.ts'
import type { Failure, FailureCode } from '../../shared/failure.ts'
import { KeyFileTrouble } from './vault-key-file.ts'

/** Why a database whose key is known is not open. */
export type OpeningTrouble = {
  /** What `vault.status` says, where it has a word for it. */
  state: Extract<OutputOf<'vault.status'>['state'], 'damaged' | 'schema-newer' | 'held-by-another'> | null
  failure: Failure
  /** A whole sentence for the terminal, where a key file is at fault. */
  sentence: string | null
}

const failureOfState = {
  damaged: 'database-damaged',
  'schema-newer': 'schema-newer',
  'held-by-another': 'database-busy',
} as const

/** SQLite's and the system's own codes that say something a person can act on. */
const failureOfCode: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)/, 'disk-full'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN)/, 'disk-read-only'],
]

/** Reads what was thrown while opening the database; `reference` finds it in the log. */
export function openingTrouble(error: unknown, reference: string): OpeningTrouble {
  const state = stateOf(error)
  const sentence = error instanceof KeyFileTrouble ? error.message : null
  if (state !== null) return { state, failure: { code: failureOfState[state], reference }, sentence }
  const code = textAt(error, 'code')
  const known = failureOfCode.find(([pattern]) => pattern.test(code))
  return { state: null, failure: { code: known?.[1] ?? 'internal', reference }, sentence }
}

function stateOf(error: unknown): OpeningTrouble['state'] {
  const state = textAt(error, 'state')
  if (state === 'damaged' || state === 'schema-newer' || state === 'held-by-another') return state
  return /^SQLITE_(NOTADB|CORRUPT)/.test(textAt(error, 'code')) ? 'damaged' : null
}

function textAt(error: unknown, name: 'state' | 'code'): string {
  if (typeof error !== 'object' || error === null || !(name in error)) return ''
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : ''
}
