import { randomInt } from 'node:crypto'

/**
 * The characters of a recovery passphrase. No vowel, no W and no D, so that neither Telex nor VNI can
 * turn what is typed into an accented letter; and no pair that a hand writes alike (0/O, 1/7/I/L, 2/Z, 5/S, 6/G, 8/B).
 */
const alphabet = '23456789CFHJKMNPQRTVX'
const groups = 6
const groupLength = 4

/** What a hand may have written or an eye read in place of one of ours; none of the keys is in the alphabet. */
const readAs: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', 1: '7', B: '8', U: 'V', O: 'Q', 0: 'Q' }

/** A new recovery passphrase: 24 characters (105 bits) in groups of four, e.g. `7KQM-2XHT-…`. */
export function makeRecovery(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/**
 * Reads a recovery passphrase as a tired person types it: any case, any spaces and dashes, look-alikes put right.
 * Answers the bare 24 characters, or null for a text that is something else (then it is an ordinary passphrase).
 */
export function readRecovery(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}._]/gu, '')
  const read = Array.from(bare, (character) => readAs[character] ?? character)
  const isWhole = read.length === groups * groupLength && read.every((character) => alphabet.includes(character))
  return isWhole ? read.join('') : null
}
