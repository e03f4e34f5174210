import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../shared/contract.ts'
import { fairWithPhones } from './booth.ts'

export const nineTwelve = Date.UTC(2026, 10, 24, 2, 12)
export const evening = Date.UTC(2026, 10, 24, 14, 0)

/** A fair whose booth 3 filled in sheets by hand, being typed in the evening. */
export async function evenings() {
  const hall = await fairWithPhones()
  const { station, employer } = hall
  const issue = async (kind: 'interviews' | 'register', copies = 1) => {
    const employerIds = kind === 'register' ? [] : [employer.id]
    return (await station.tell('sheet.issue', { id: randomUUID(), kind, employerIds, copies })).numbers
  }
  const [number = 0] = await issue('interviews')
  station.clock.now = evening
  const line = (row: number, badgeText: string, said: Partial<InputOf<'sheet.enter'>> = {}): InputOf<'sheet.enter'> => {
    const told = { vacancyId: null, outcome: 'met' as const, note: '', at: nineTwelve }
    return { id: randomUUID(), number, row, badgeText, ...told, ...said }
  }
  const enter = (row: number, badgeText: string, said: Partial<InputOf<'sheet.enter'>> = {}) =>
    station.tell('sheet.enter', line(row, badgeText, said))
  const read = () => station.tell('sheet.read', { number })
  return { ...hall, number, issue, line, enter, read }
}
