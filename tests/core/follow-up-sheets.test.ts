import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { column, make, readTables } from './exports/made.ts'
import { opening } from './exports/trial-fair.ts'
import { fairOfThree, log } from './follow-up-fair.ts'

const day = 24 * 60 * 60 * 1000

test('the file says of every person what shows the contract, and adds up to what the screen says', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  fair.clock.now = opening + 31 * day
  await log(fair, {
    employerId: garment,
    personId: hired,
    stage: 1,
    result: 'working',
    workingSince: '2026-12-01',
    contractNumber: '=1+1',
    contractOn: '2026-12-02',
    evidence: 'ảnh hợp đồng',
  })
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'no-answer' })
  const results = await fair.tell('follow-up.results', {})
  const made = await make(fair, 'follow-up', 'xlsx')
  const [people, figures] = await readTables(made.body)
  if (!people || !figures) throw new Error('two sheets')
  expect(column(people, 'Họ và tên')).toEqual(['Nông Thị Mẫu', 'Lý Văn Thử'])
  expect(column(people, 'Số hợp đồng')).toEqual(['=1+1', ''])
  expect(column(people, 'Giấy tờ chứng minh')).toEqual(['ảnh hợp đồng', ''])
  expect(column(people, 'Sau 1 tháng')).toEqual(['Đang làm việc', 'Không nghe máy'])
  expect(column(people, 'Được chi hỗ trợ')).toEqual(['Có', ''])
  expect(people.below.join(' ')).toContain('Có hợp đồng: 1 người; được chi hỗ trợ: 1 người')
  const shown = results.flatMap(({ counts, employers }) => [counts, ...employers.map((one) => one.counts)])
  expect(column(figures, 'Cần theo dõi')).toEqual(shown.map(({ chosen: all }) => String(all)))
  expect(column(figures, 'Có hợp đồng')).toEqual(shown.map(({ contract }) => String(contract)))
  expect(column(figures, 'Được chi hỗ trợ')).toEqual(shown.map(({ payable }) => String(payable)))
  const desk = { ...fair.window, role: 'desk' } as const
  const order = { id: randomUUID(), name: 'follow-up', format: 'xlsx' } as const
  expect(await fair.call('export.start', order, desk)).toMatchObject({ failure: { code: 'not-allowed' } })
  fair.close()
})
