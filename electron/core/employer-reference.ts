import { createHmac } from 'node:crypto'
import { parseBadgeNumber } from '../../shared/badge-number.ts'

/**
 * How a line of an employer's file is known again when the file comes back filled in: the badge's number, which says who, and
 * four characters that only hosts can make, which say that it is this employer's line of this fair and that no digit was
 * changed. Nothing of the person and no id.
 */

/** Nothing that two hands write alike, and no vowel that a typing aid would turn into another. */
const alphabet = '23456789CFHJKMNPQRTVX'
const length = 4

/** `A-0042-7/K7QM`. `secret` is the Center's. */
export function employerReference(secret: Uint8Array, fairId: string, employerId: string, badgeNumber: string): string {
  return `${badgeNumber}/${checkOf(secret, fairId, employerId, badgeNumber)}`
}

/**
 * The badge's number that a reference of this fair and employer names, whatever its case and spaces; null for one that was
 * damaged or belongs to another list.
 */
export function readEmployerReference(
  secret: Uint8Array,
  fairId: string,
  employerId: string,
  text: string,
): { letter: string; counter: number } | null {
  const [number = '', check = '', ...rest] = text.normalize('NFKC').toUpperCase().replaceAll(/\s+/g, '').split('/')
  const badge = parseBadgeNumber(number)
  if (badge === null || rest.length > 0) return null
  return check === checkOf(secret, fairId, employerId, number) ? badge : null
}

/** One guess in 194,481 is right. */
function checkOf(secret: Uint8Array, fairId: string, employerId: string, badgeNumber: string): string {
  const bare = badgeNumber.replaceAll('-', '')
  const digest = createHmac('sha256', secret).update(`employer-file:${fairId}:${employerId}:${bare}`).digest()
  let left = digest.readUInt32BE(0)
  let check = ''
  for (let index = 0; index < length; index += 1) {
    check += alphabet[left % alphabet.length]
    left = Math.floor(left / alphabet.length)
  }
  return check
}
