import { expect, test } from 'vitest'
import type { FollowUpEntry } from '../../shared/contract/follow-up.ts'
import { checkTold, knownTold } from '../../renderer/src/reports/follow-up/call-told.ts'

const nothing = {
  callAgainOn: null,
  workingSince: null,
  workplace: null,
  wage: null,
  contractOn: null,
  contractNumber: null,
  evidence: null,
  funding: null,
  paidElsewhere: null,
  note: '',
}
const heard = (told: Partial<FollowUpEntry>): FollowUpEntry => ({
  id: '1',
  fairId: '2',
  employerId: '3',
  employer: 'Công ty May',
  stage: 1,
  at: 0,
  source: 'call',
  operator: null,
  ...nothing,
  result: 'working',
  ...told,
})
const due = (entries: FollowUpEntry[]) =>
  ({ employer: 'Công ty May', funding: null, outcome: 'hired', entries }) as const

test('that another fund has paid stays said when the next caller saves without touching the box', () => {
  const at = due([heard({ paidElsewhere: null }), heard({ paidElsewhere: true })])
  const told = knownTold(at)
  expect(told.paidElsewhere).toBe(true)
  expect(checkTold('working', told, at).fields?.paidElsewhere).toBe(true)
  expect(checkTold('working', { ...told, paidElsewhere: false }, at).fields?.paidElsewhere).toBe(false)
})

test('a box nobody ticked does not say that no other fund has paid', () => {
  const at = due([])
  expect(checkTold('working', knownTold(at), at).fields?.paidElsewhere).toBeNull()
})

test('what was told of the work before needs not be asked and typed again', () => {
  const at = due([
    heard({ result: 'no-answer' }),
    heard({
      workingSince: '2025-12-01',
      workplace: 'Khu công nghiệp Đồng Bành',
      wage: 7_500_000,
      contractNumber: '12/HĐLĐ',
      contractOn: '2025-12-02',
      evidence: 'ảnh hợp đồng',
      funding: 'Chương trình mục tiêu quốc gia',
    }),
  ])
  expect(checkTold('working', knownTold(at), at)).toEqual({
    wrong: {},
    fields: {
      workingSince: '2025-12-01',
      workplace: 'Khu công nghiệp Đồng Bành',
      wage: 7_500_000,
      contractNumber: '12/HĐLĐ',
      contractOn: '2025-12-02',
      evidence: 'ảnh hợp đồng',
      funding: 'Chương trình mục tiêu quốc gia',
      paidElsewhere: null,
      note: '',
    },
  })
})
