import { expect, test } from 'vitest'
import type { Due } from '../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../shared/contract/held-calls.ts'
import { followUp } from '../../shared/words/vi/follow-up.ts'
import { currentOf, type Opened } from '../../renderer/src/reports/follow-up/turns.ts'
import { heldSaid } from '../../renderer/src/reports/follow-up/words.ts'

function due(personId: string, fields: Partial<Due> = {}): Due {
  return {
    fairId: 'fair',
    fair: 'Phiên',
    heldOn: '2026-11-24',
    personId,
    fullName: personId,
    birthYear: null,
    phone: null,
    employerId: 'employer',
    employer: 'Công ty May',
    vacancy: null,
    outcome: 'hired',
    stage: 1,
    dueOn: '2026-12-24',
    funding: null,
    entries: [],
    ...fields,
  }
}
const holds = (personId: string, phone: string | null = null): HeldCall => ({
  personId,
  phone,
  station: 'Máy chính',
  operator: null,
  since: 0,
})
const opened = (one: Due, news: Partial<Opened> = {}): Opened => ({
  due: one,
  how: 'in-turn',
  granted: true,
  begun: false,
  listed: true,
  ...news,
})
const [an, binh, chi] = [due('an'), due('bình'), due('chi')]
const list = [an, binh, chi]

test('the first nobody else has open comes first, and where all are being called nobody does', () => {
  expect(currentOf(null, list, [])).toBe(an)
  expect(currentOf(null, list, [holds('an')])).toBe(binh)
  expect(
    currentOf(
      null,
      list,
      list.map(({ personId }) => holds(personId)),
    ),
  ).toBeUndefined()
  expect(currentOf(null, [], [])).toBeUndefined()
})

test('a husband is not called on the telephone his wife is being called on, at any of the employers that took them', () => {
  const husband = due('chồng', { phone: '0912345678' })
  const other = due('an', { employerId: 'other' })
  const held = [holds('vợ', '0912345678'), holds('an')]
  expect(currentOf(null, [husband, an, other, chi], held)).toBe(chi)
  expect(heldSaid(husband, holds('vợ', '0912345678'), followUp)).toBe('Số điện thoại này đang được gọi ở Máy chính')
  expect(heldSaid(an, { ...holds('an'), operator: 'Hòa' }, followUp)).toBe('Đang được gọi ở Máy chính (Hòa)')
})

test('two who open the same person in one moment: the slower one has the next, and nobody once given is taken from the hands', () => {
  const fresh = opened(an, { granted: false })
  expect(currentOf(fresh, list, [])).toBe(an)
  expect(currentOf(fresh, list, [holds('an')])).toBe(binh)
  expect(currentOf(opened(an), list, [holds('an')])).toBe(an)
  expect(currentOf({ ...fresh, begun: true }, list, [holds('an')])).toBe(an)
})

test('whoever was opened by a press stays open whoever has them, with the newest news', () => {
  const news = due('bình', { entries: [], dueOn: '2026-12-25' })
  for (const how of ['chosen', 'insisted'] as const) {
    const chosen = opened(binh, { how, granted: false })
    expect(currentOf(chosen, [an, news], [holds('bình')])).toBe(news)
    expect(currentOf(chosen, [an], [holds('bình')])).toBe(binh)
  }
})

test('what is being put down is not swept away when another machine wrote the same call down', () => {
  expect(currentOf(opened(an, { begun: true }), [binh, chi], [])).toBe(an)
  expect(currentOf(opened(an), [binh, chi], [])).toBe(binh)
})
