import { createHash } from 'node:crypto'
import type { consentPurposes } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'

type Purpose = (typeof consentPurposes)[number]

/** Asked at every look at an attendee, and the same for as long as the program runs. */
const versions = new Map<Purpose, string>()

/**
 * Which wording of a purpose was read to the person: the first 12 hex digits of its SHA-256, kept with
 * every answer, since the controller must be able to show what was agreed to (Luật 91/2025/QH15 art. 9).
 * The Vietnamese sentence is the one that counts, whatever language the screen was in.
 */
export function consentTextVersion(purpose: Purpose): string {
  const known = versions.get(purpose)
  if (known !== undefined) return known
  const version = createHash('sha256').update(vi.lists.consent[purpose]).digest('hex').slice(0, 12)
  versions.set(purpose, version)
  return version
}
