import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { outcomes } from '../../shared/contract/interview.ts'
import { ask } from './ask.ts'
import { allConsents, somebody } from './station.ts'

const tenMinutes = 10 * 60_000
const villages = ['Nà Thử', 'Khuổi Mật', 'Bản Chu']
const households = ['poor', 'none', 'near-poor', 'none', 'escaped', 'poor', null] as const
const needs = [['job-in-province'], ['job-other-province', 'job-abroad'], ['vocational-training'], [], ['loan']]
const ethnicities = ['nung', 'tay', 'kinh', 'dao', null] as const

/** A morning as a hall has it, told through the window's own door: people by waves, counselling, interviews that end in every way. */
export async function liveMorning(window: Page, people: number): Promise<void> {
  const { fair } = await ask(window, 'session.read', {})
  const communes = [...(fair?.communes ?? []), '06091', null]
  const employers = await ask(window, 'employer.list', {})
  const table = employers.find(({ kind }) => kind === 'center')
  const hiring = employers.filter(({ kind }) => kind !== 'center')
  const codes: string[] = []
  for (let index = 0; index < people; index += 1) {
    const person = somebody({
      fullName: `Hoàng Văn Thử ${index}`,
      sex: index % 5 < 3 ? 'female' : 'male',
      birthDate: String(1960 + ((index * 7) % 48)),
      communeCode: communes[(index * index) % communes.length] ?? null,
      village: villages[index % villages.length] ?? null,
      household: households[index % households.length] ?? null,
      needs: needs[index % needs.length] ?? [],
      ethnicity: ethnicities[index % ethnicities.length] ?? null,
    })
    const happenedAt = whenCame(index, people)
    const input = { id: randomUUID(), person, consents: allConsents, knownAs: null, happenedAt }
    codes.push((await ask(window, 'attendee.register', input)).attendee.badge?.code ?? '')
  }
  await ask(window, 'booth.sit', { employerId: table?.id ?? null })
  for (const badgeText of codes.filter((_, index) => index % 3 === 0)) {
    const given = { badgeText, givenAt: Date.now(), note: '' }
    await ask(window, 'service.log', { id: randomUUID(), ...given, kinds: ['job-counselling'] })
  }
  for (const [at, employer] of hiring.slice(0, -1).entries()) {
    await ask(window, 'booth.sit', { employerId: employer.id })
    for (const [index, badgeText] of codes.entries()) {
      if (index % (at + 2) !== 0) continue
      const outcome = outcomes[(index + at) % outcomes.length] ?? 'met'
      const said = { vacancyId: null, outcome, note: '', scannedAt: Date.now() }
      await ask(window, 'interview.log', { id: randomUUID(), badgeText, ...said })
    }
  }
  await ask(window, 'booth.sit', { employerId: null })
}

/** Most in the first third of the last three hours, and none before today began in Vietnam. */
function whenCame(index: number, people: number): number {
  const ago = 18 * tenMinutes * (1 - (index / people) ** 1.7)
  const ahead = 7 * 60 * 60_000
  const midnight = Math.floor((Date.now() + ahead) / 86_400_000) * 86_400_000 - ahead
  return Math.max(midnight, Math.floor(Date.now() - ago))
}
