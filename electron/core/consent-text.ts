import { createHash } from 'node:crypto'
import type { consentPurposes } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'

/**
 * Which wording of a purpose was read to the person: the first 12 hex digits of its SHA-256, kept with
 * every answer, since the controller must be able to show what was agreed to (Luật 91/2025/QH15 art. 9).
 * The Vietnamese sentence is the one that counts, whatever language the screen was in.
 */
export function consentTextVersion(purpose: (typeof consentPurposes)[number]): string {
  return createHash('sha256').update(vi.lists.consent[purpose]).digest('hex').slice(0, 12)
}
