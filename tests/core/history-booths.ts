import { randomUUID } from 'node:crypto'
import type { TestStation } from '../support/station.ts'
import type { Step } from './history-steps.ts'

/** Somebody sets up booths, puts an employer right, offers a vacancy or takes one off the board. */
export async function organize(
  { what, nth }: Step & { kind: 'organize' },
  station: TestStation,
  booth: string,
): Promise<void> {
  const id = randomUUID()
  const employer = (await station.tell('employer.list', {})).find((one) => one.id === booth)
  if (!employer) return
  const { vacancies, ...known } = employer
  const vacancy = vacancies[nth % Math.max(1, vacancies.length)]
  switch (what) {
    case 'settings': {
      const settings = await station.tell('booth-settings.read', {})
      return void (await station.tell('booth-settings.save', { id, settings: { ...settings, tags: [`Nhãn ${nth}`] } }))
    }
    case 'employer':
      return void (await station.tell('employer.save', { ...known, phone: `02043${nth}`, authorisesCenter: nth > 1 }))
    case 'vacancy':
      return void (await station.tell('vacancy.save', { id, employerId: booth, title: `Việc ${nth}`, wanted: nth + 1 }))
    case 'retire':
      if (vacancy) await station.tell('vacancy.retire', { id, vacancyId: vacancy.id })
  }
}

/** What a row of this desk's first sheet says, typed once more: the answer when it is no row of theirs. */
export async function typeRow(
  { row }: Step & { kind: 'paper' },
  station: TestStation,
  badgeText: string,
  booth: string,
) {
  const [sheet] = await station.tell('sheet.list', {})
  const issue = { id: randomUUID(), kind: 'interviews' as const, employerIds: [booth], copies: 1 }
  const number = sheet?.number ?? (await station.tell('sheet.issue', issue)).numbers[0] ?? 0
  const said = { vacancyId: null, outcome: 'pre-selected' as const, note: `dòng ${row}`, at: station.clock.now }
  return station.call('sheet.enter', { id: randomUUID(), number, row, badgeText, ...said })
}
