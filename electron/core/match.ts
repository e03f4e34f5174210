/**
 * Pieces of FTS5 expressions. A word is letters and digits only (fold leaves nothing else), or one of the
 * words electron/db/index-words.ts makes, so a quote can never be in it.
 */

export function quoted(word: string): string {
  return `"${word}"`
}

/** Words with that beginning. */
export function beginning(word: string): string {
  return `"${word}"*`
}

export function all(matches: readonly string[]): string {
  return matches.map((match) => `(${match})`).join(' AND ')
}

/** Any of at least one. */
export function any(matches: readonly string[]): string {
  return matches.map((match) => `(${match})`).join(' OR ')
}
