import { randomUUID } from 'node:crypto'
import office from 'officecrypto-tool'
import { beforeAll, expect, test } from 'vitest'
import { deleteByDay } from '../../../electron/core/exports/employer-file.ts'
import { consentTextVersion } from '../../../electron/core/consent-text.ts'
import { employerReference, readEmployerReference } from '../../../electron/core/employer-reference.ts'
import { testSecret } from '../../support/station.ts'
import { column, make, readTables } from './made.ts'
import { unzip } from './read-back.ts'
import { openTrialFair, type TrialFair } from './trial-fair.ts'

const secretThings = {
  idNumber: '020090000001',
  ethnicity: 'nung',
  household: 'poor',
  householdYear: 2026,
  disability: true,
} as const

function answer(fair: TrialFair, person: string, given: boolean): void {
  fair.store.atomically(() =>
    fair.store.changes.create(
      'consent',
      randomUUID(),
      {
        fair: fair.fairId,
        person,
        purpose: 'share-with-employers',
        given: given ? 1 : 0,
        method: 'spoken',
        text_version: consentTextVersion('share-with-employers'),
        answered_at: fair.clock.now,
      },
      (fair.clock.now += 1000),
    ),
  )
}

/** Two employers; at the first three people, of whom one shares, one refuses and one was not asked. */
function visited() {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  const other = fair.employer('Công ty Điện tử', '04')
  const sharing = fair.arrive({
    fullName: 'Nông Thị Mẫu',
    phone: '0912345678',
    birthDate: '2002-03-21',
    ...secretThings,
  })
  const refusing = fair.arrive({ fullName: 'Lý Văn Giấu' })
  const unasked = fair.arrive({ fullName: 'Triệu Mùi Ví Dụ' })
  const elsewhere = fair.arrive({ fullName: 'Vi Thị Khác' })
  answer(fair, sharing.person, true)
  answer(fair, refusing.person, false)
  answer(fair, elsewhere.person, true)
  for (const visitor of [sharing, refusing, unasked]) fair.talk(visitor, garment, { outcome: 'met' })
  fair.talk(sharing, garment, { outcome: 'pre-selected', note: 'Gọi lại thứ Hai' })
  fair.talk(elsewhere, other)
  return { fair, garment, other }
}

/** One such file, made once: its password costs a hundred thousand turns at every locking and every opening. */
let taken: {
  made: Awaited<ReturnType<typeof make>>
  content: Uint8Array
  kept: string
  accesses: unknown
  garment: string
}
beforeAll(async () => {
  const { fair, garment } = visited()
  await fair.tell('employer-file.keep', { id: randomUUID(), months: 3 })
  const made = await make(fair, 'employer-file', 'xlsx', { employerId: garment })
  const tables = ['receipt', 'setting', 'access_log', 'change']
  const rows = tables.map((table) => JSON.stringify(fair.connection.prepare(`SELECT * FROM ${table}`).all()))
  const kept = `${rows.join('')}${fair.connection.serialize().toString('latin1')}`
  taken = { made, content: await opened(made), kept, accesses: fair.accesses(), garment }
  fair.close()
})

async function opened({ body, password }: { body: Uint8Array; password: string | null }): Promise<Uint8Array> {
  return new Uint8Array(await office.decrypt(Buffer.from(body), { password: password ?? '' }))
}

test('an employer takes along who came to its booth and agreed to share, each once, and nobody else', async () => {
  const [list] = await readTables(taken.content)
  if (!list) throw new Error('no sheet')
  expect(column(list, 'Họ và tên')).toEqual(['Nông Thị Mẫu'])
  expect(column(list, 'Kết quả tại phiên')).toEqual(['Đạt sơ tuyển'])
  expect(list.below).toEqual([
    'Số người trong danh sách: 1',
    '2 người đến gặp đơn vị không đồng ý chia sẻ thông tin nên không có trong danh sách.',
    'Điền năm cột cuối rồi gửi lại tệp này cho Trung tâm; giữ nguyên cột Mã tham chiếu.',
  ])
})

test('its file has no ID number, ethnicity, poverty or disability in any of its parts, whatever the layout names', () => {
  const whole = [...unzip(taken.content).values()].join('')
  expect(whole).toContain('Nông Thị Mẫu')
  for (const secret of ['020090000001', 'Nùng', 'Hộ nghèo', 'khuyết tật', 'Lý Văn Giấu', 'Vi Thị Khác'])
    expect(whole.toLowerCase()).not.toContain(secret.toLowerCase())
})

test('it opens with its password and with no other, and the password is in no table of the database', async () => {
  const { made, kept } = taken
  expect(made.password).toMatch(/^([2-9CFHJKMNPQRTVX]{4}-){3}[2-9CFHJKMNPQRTVX]{4}$/)
  expect(office.isEncrypted(Buffer.from(made.body))).toBe(true)
  expect(made.fileName).toBe('danh-sach-gap-don-vi-03-cong-ty-tnhh-may-dap-cau-2026-11-24.xlsx')
  await expect(office.decrypt(Buffer.from(made.body), { password: `${made.password}x` })).rejects.toThrow('password')
  expect(kept).toContain('Nông Thị Mẫu')
  expect(kept).not.toContain(made.password)
})

test('it says what it is for and by when it must be deleted, and the second sheet is the hand-over to be signed', async () => {
  const [list, handover] = await readTables(taken.content)
  expect(list?.heading.join('\n')).toContain('Mục đích: tuyển dụng')
  expect(list?.heading.join('\n')).toContain('xóa danh sách này trước ngày 24/02/2027')
  expect(handover?.name).toBe('Biên bản bàn giao')
  const lines = [handover?.titles ?? [], ...(handover?.rows ?? [])]
  const facts: Record<string, string> = Object.fromEntries(lines.map(([name = '', said = '']) => [name, said]))
  expect(facts).toMatchObject({
    'Bên nhận': 'Công ty TNHH May Đáp Cầu',
    'Số người trong danh sách': '1',
    'Họ tên, chức vụ người nhận': '',
    'Thời hạn xóa dữ liệu': 'Trước ngày 24/02/2027 đối với người không được tuyển dụng',
  })
  expect(handover?.below.join('\n')).toContain('ĐẠI DIỆN BÊN GIAO')
})

test('every export of it is noted with the employer and the rows', () => {
  expect(taken.accesses).toEqual([{ action: `employer-file:${taken.garment}`, person: null, rows: 1 }])
})

test('a desk that is not the office makes none, and sees no list of them', async () => {
  const { fair, garment } = visited()
  const desk = { door: 'browser', stationId: randomUUID(), role: 'desk' } as const
  const input = { id: randomUUID(), name: 'employer-file', format: 'xlsx', employerId: garment } as const
  expect(await fair.call('export.start', input, desk)).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  expect((await fair.tell('export.list', {}, desk)).map(({ name }) => name)).toEqual([
    'attendance',
    'interviews',
    'employers',
    'summary',
  ])
  expect(await fair.tell('employer-file.read', {})).toMatchObject({
    months: 6,
    deleteBy: '2027-05-24',
    employers: [
      { name: 'Công ty TNHH May Đáp Cầu', persons: 3, sharing: 1 },
      { name: 'Công ty Điện tử', persons: 1, sharing: 1 },
    ],
  })
  fair.close()
})

test('what the organizer hides from booths is in no file for them', async () => {
  const { fair, garment } = visited()
  const show = { birthYear: false, commune: true, phone: false, needs: true, education: true }
  await fair.tell('booth-settings.save', {
    id: randomUUID(),
    settings: { show, rating: false, tags: [], handbooks: [] },
  })
  const [list] = await readTables(await opened(await make(fair, 'employer-file', 'xlsx', { employerId: garment })))
  expect(list?.titles).not.toContain('Điện thoại')
  expect(list?.titles).not.toContain('Năm sinh')
  expect(list?.titles).toContain('Nơi ở')
  fair.close()
})

test('a reference names its badge to its own fair and employer only, however it is typed', () => {
  const of = (fair: string, employer: string) => employerReference(testSecret, fair, employer, 'A-0042-3')
  const reference = of('fair', 'employer')
  expect(reference).toMatch(/^A-0042-3\/[2-9CFHJKMNPQRTVX]{4}$/)
  const read = (text: string) => readEmployerReference(testSecret, 'fair', 'employer', text)
  expect(read(reference)).toEqual({ letter: 'A', counter: 42 })
  expect(read(` ${reference.toLowerCase().replace('/', ' / ')} `)).toEqual({ letter: 'A', counter: 42 })
  expect([of('fair', 'other'), of('other', 'employer'), reference.slice(0, -1), 'A-0042-3', ''].map(read)).toEqual(
    Array.from({ length: 5 }, () => null),
  )
})

test.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2027-08-31', 6, '2028-02-29'],
])('a file of %s must be deleted %i months later, on %s', (day, months, by) => {
  expect(deleteByDay(day, months)).toBe(by)
})
