import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { freezeAll } from '../../support/freeze.ts'
import { fairReport } from '../../../electron/core/documents/fair-report.ts'
import { closing } from '../../../shared/words/vi/closing.ts'
import { column, make, readTables } from './made.ts'
import { readCsv } from './read-back.ts'
import { adjustAfterFreeze, openTrialFair, type TrialFair } from './trial-fair.ts'

function fairOfTwo(): TrialFair {
  const fair = openTrialFair()
  const employer = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  const visitor = fair.arrive({ fullName: 'Nông Thị Mẫu', sex: 'female' })
  fair.talk(visitor, employer, { outcome: 'pre-selected' })
  fair.arrive({ fullName: 'Hoàng Văn Thử', sex: 'male' })
  return fair
}

const offeredBy = async (fair: TrialFair) => (await fair.tell('export.list', {})).map(({ name }) => name)

async function namesInArchive(fair: TrialFair): Promise<string[]> {
  const { body } = await make(fair, 'everything', 'zip')
  const reader = new ZipReader(new Uint8ArrayReader(body), { useWebWorkers: false })
  return (await reader.getEntries()).map(({ filename }) => filename)
}

test('what was adjusted after the freeze is offered once there is something, and not before', async () => {
  const fair = fairOfTwo()
  expect(await offeredBy(fair)).not.toContain('adjustments')
  await expect(make(fair, 'adjustments', 'xlsx')).rejects.toThrow('not-found')
  await adjustAfterFreeze(fair)
  expect(await fair.tell('export.list', {})).toContainEqual({
    name: 'adjustments',
    formats: ['xlsx', 'csv'],
    isPersonal: false,
    rows: 1,
  })
  await freezeAll(fair, 'Người đến muộn')
  expect(await offeredBy(fair)).not.toContain('adjustments')
  fair.close()
})

test('the file lists what the screen and the report list, by badge number and never by name', async () => {
  const fair = fairOfTwo()
  const snapshotId = await adjustAfterFreeze(fair)
  const employer = fair.employer('Công ty May Mới')
  const late = fair.arrive({ fullName: 'Lý Thị Sau', sex: 'female' })
  fair.talk(late, employer, { outcome: 'hired' })
  const { changes, differences, total } = await fair.tell('snapshot.adjustments', { snapshotId })
  const report = fairReport(fair.fairId, { ...fair.contextOf(fair.window), lan: null })
  expect(report).toMatchObject({ adjustments: { total, changes, differences } })
  expect(changes.map(({ what }) => what)).toEqual(['interview', 'arrived', 'employer', 'arrived'])

  const made = await make(fair, 'adjustments', 'xlsx')
  expect(made.fileName).toBe('dieu-chinh-sau-chot-2026-11-24.xlsx')
  const [list, figures] = await readTables(made.body)
  if (!list || !figures) throw new Error('two sheets')
  expect(list.heading.at(-1)).toMatch(/^Số liệu chốt lần 1, .*; có 4 điều chỉnh sau chốt/u)
  expect(column(list, 'Việc').map((what) => what.toLocaleLowerCase('vi'))).toEqual(
    changes.map(({ what }) => closing.change[what].toLocaleLowerCase('vi')),
  )
  expect(column(list, 'Số thẻ')).toEqual(changes.map(({ badgeNumber }) => badgeNumber ?? ''))
  expect(column(list, 'Đơn vị, vị trí')).toEqual(changes.map(({ employer: name }) => name ?? ''))
  // A spreadsheet knows no zone: its clock is the hall's.
  const hall = 7 * 60 * 60_000
  expect(column(list, 'Lúc')).toEqual(changes.map(({ at }) => new Date(at + hall).toISOString()))
  expect(list.below[0]).toContain('Tổng số thay đổi từ lúc chốt: 4')
  for (const [title, of] of [
    ['Khi chốt', (one: (typeof differences)[number]) => one.frozen],
    ['Hiện nay', (one: (typeof differences)[number]) => one.now],
    ['Chênh lệch', (one: (typeof differences)[number]) => one.now - one.frozen],
  ] as const)
    expect(column(figures, title)).toEqual(differences.map((one) => String(of(one))))
  expect(column(figures, 'Chỉ tiêu').every((title) => title !== '')).toBe(true)
  expect(differences.length).toBeGreaterThan(1)

  const csv = readCsv((await make(fair, 'adjustments', 'csv')).body)
  expect(csv).toHaveLength(1 + changes.length)
  expect(csv[0]).toEqual(list.titles)
  expect(JSON.stringify([list, figures, csv])).not.toMatch(/Bế Thị Muộn|Lý Thị Sau/u)
  expect(fair.accesses().at(-1)).toMatchObject({ action: 'adjustments-export', rows: changes.length })
  fair.close()
})

test('the archive of everything has them beside the other lists, and none where nothing was adjusted', async () => {
  const fair = fairOfTwo()
  const own = ['dieu-chinh-sau-chot-2026-11-24.xlsx', 'dieu-chinh-sau-chot-2026-11-24.csv']
  expect((await namesInArchive(fair)).filter((name) => own.includes(name))).toEqual([])
  await adjustAfterFreeze(fair)
  expect((await namesInArchive(fair)).slice(8, 10)).toEqual(own)
  fair.close()
})
