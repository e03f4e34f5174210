import type { CopyTrouble } from '../../../shared/contract/copies.ts'

/** What systems and SQLite call what a person can do something about. */
const known: readonly (readonly [RegExp, CopyTrouble])[] = [
  [/^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)/u, 'full'],
  [/^(?:EROFS|EACCES|EPERM|SQLITE_READONLY)/u, 'read-only'],
  [/^(?:ENOENT|ENOTDIR|EIO|ENODEV|ENXIO|ESTALE|EHOSTDOWN|ENETUNREACH|SQLITE_CANTOPEN|SQLITE_IOERR)/u, 'gone'],
]

/** What is wrong with a second place, by what was thrown while writing there. */
export function troubleOf(error: unknown): CopyTrouble {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null
  const text = typeof code === 'string' ? code : ''
  return known.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed'
}
