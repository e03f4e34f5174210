import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../shared/contract.ts'
import { consentTextVersion } from '../../electron/core/consent-text.ts'
import { openTrialFair, type TrialFair } from './exports/trial-fair.ts'

/** A fair of 24 November 2026 at which one employer hired one, chose another, and was of no use to a third. */
export function fairOfThree() {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  const vacancy = fair.vacancy(garment, 'Công nhân may')
  const hired = fair.arrive({ fullName: 'Nông Thị Mẫu', phone: '0912345678' })
  const chosen = fair.arrive({ fullName: 'Lý Văn Thử', phone: '0987654321' })
  const unsuited = fair.arrive({ fullName: 'Vi Thị Khác' })
  fair.talk(hired, garment, { vacancy, outcome: 'hired' })
  fair.talk(chosen, garment, { outcome: 'met' })
  fair.talk(chosen, garment, { outcome: 'pre-selected' })
  fair.talk(unsuited, garment, { outcome: 'not-suitable' })
  for (const { person } of [hired, chosen, unsuited]) answerContact(fair, person, 1)
  return { fair, garment, hired: hired.person, chosen: chosen.person }
}

/** What somebody says of being called afterwards. */
export function answerContact(fair: TrialFair, person: string, given: 0 | 1): void {
  const consent = {
    fair: fair.fairId,
    person,
    purpose: 'contact-after-fair',
    given,
    method: 'spoken',
    text_version: consentTextVersion('contact-after-fair'),
    answered_at: fair.clock.now,
  }
  fair.store.atomically(() => fair.store.changes.create('consent', randomUUID(), consent, (fair.clock.now += 1000)))
}

type Call = Omit<InputOf<'follow-up.log'>, 'id' | 'fairId'>

/** One call, a second after the last. */
export async function log(fair: TrialFair, call: Call) {
  fair.clock.now += 1000
  return fair.tell('follow-up.log', { id: randomUUID(), fairId: fair.fairId, ...call })
}

/** Who is to be called now. */
export async function names(fair: TrialFair): Promise<string[]> {
  return (await fair.tell('follow-up.due', {})).due.map(({ fullName }) => fullName)
}
