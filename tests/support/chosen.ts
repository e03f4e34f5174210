import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { ask } from './ask.ts'

/** Somebody comes and is chosen at the booth this window sits at; `mayCall`: agreed to be contacted afterwards. */
export async function chooseAt(
  window: Page,
  fullName: string,
  outcome: 'pre-selected' | 'hired',
  phone: string | null,
  mayCall = true,
) {
  const { attendee } = await ask(window, 'attendee.register', {
    id: randomUUID(),
    person: { ...onlyNamed(fullName), phone, birthDate: '1999-03-15', sex: 'female' },
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      { purpose: 'share-with-employers', given: true, method: 'spoken' },
      { purpose: 'contact-after-fair', given: mayCall, method: 'spoken' },
    ],
    knownAs: null,
  })
  await ask(window, 'interview.log', {
    id: randomUUID(),
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome,
    note: '',
    scannedAt: Date.now(),
  })
}
