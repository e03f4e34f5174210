import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { savedByLibreOffice } from '../support/spreadsheet-program.ts'
import { opening } from './exports/trial-fair.ts'
import { handOver, metByOne, sentBack } from './returned-list.ts'

const day = 24 * 60 * 60 * 1000

/** Days in each of the ways people write them. */
const written = {
  'Nông Thị Mẫu': {
    'Kết quả sau phiên': 'Đang làm việc',
    'Đi làm từ ngày': new Date(Date.UTC(2026, 11, 1)),
    'Số hợp đồng': '12/HĐLĐ',
    'Ngày ký hợp đồng': '2/12/26',
  },
  'Lý Văn Thử': { 'Kết quả sau phiên': 'ĐANG LÀM VIỆC', 'Đi làm từ ngày': '2026-12-03' },
  'Vi Thị Khác': { 'Kết quả sau phiên': 'Không nhận việc', 'Ghi chú thêm': 'Nhà xa; đường đèo' },
}

test.each(['xlsx', 'ods', 'csv'] as const)(
  'an employer’s file that LibreOffice has saved as %s comes back with every line it went out with',
  { timeout: 180_000 },
  async (as) => {
    const { fair, employer } = metByOne()
    const { bytes } = await sentBack(fair, employer, written, false)
    fair.clock.now = opening + 35 * day
    const handle = handOver(fair, await savedByLibreOffice(bytes, as))
    const { lines } = await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password: null })
    const told = lines.map(({ fullName, standing, workingSince, contractOn, remark }) => ({
      [fullName]: [standing, workingSince, contractOn, remark],
    }))
    expect(Object.assign({}, ...told)).toEqual({
      'Nông Thị Mẫu': ['taken', '2026-12-01', '2026-12-02', ''],
      'Lý Văn Thử': ['taken', '2026-12-03', null, ''],
      'Vi Thị Khác': ['taken', null, null, 'Nhà xa; đường đèo'],
      'Hà Văn Trống': ['blank', null, null, ''],
    })
    fair.close()
  },
)
