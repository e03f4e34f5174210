import type { Page } from 'playwright'
import { onlyNamed } from '../../../shared/contract/attendee.ts'
import { ask } from '../ask.ts'

/** Registers somebody at the desk and tells the badge they were given. */
export async function registerNamed(window: Page, fullName: string): Promise<{ id: string; code: string }> {
  const { attendee } = await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: { ...onlyNamed(fullName), birthDate: '1990', sex: 'female', withoutPapers: true },
    consents: [],
    knownAs: null,
  })
  if (attendee.badge === null) throw new Error(`${fullName} was given no badge`)
  return attendee.badge
}
