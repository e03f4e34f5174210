import { randomUUID } from 'node:crypto'
import { Workbook } from '@cj-tech-master/excelts'
import office from 'officecrypto-tool'
import { expect, test } from 'vitest'
import { consentTextVersion } from '../../electron/core/consent-text.ts'
import { make } from './exports/made.ts'
import { openTrialFair, opening, type TrialFair } from './exports/trial-fair.ts'

const day = 24 * 60 * 60 * 1000

/** Four people who agreed to share and were met by one employer; the second was chosen there. */
function metByOne() {
  const fair = openTrialFair()
  const employer = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  const people = ['Nông Thị Mẫu', 'Lý Văn Thử', 'Vi Thị Khác', 'Hà Văn Trống'].map((fullName, at) => {
    const visitor = fair.arrive({ fullName, birthDate: '1990-02-05' })
    const consent = {
      fair: fair.fairId,
      person: visitor.person,
      purpose: 'share-with-employers',
      given: 1,
      method: 'spoken',
      text_version: consentTextVersion('share-with-employers'),
      answered_at: fair.clock.now,
    }
    fair.store.atomically(() => fair.store.changes.create('consent', randomUUID(), consent, (fair.clock.now += 1000)))
    fair.talk(visitor, employer, { outcome: at === 1 ? 'pre-selected' : 'met' })
    return visitor.person
  })
  return { fair, employer, people }
}

type Filled = Readonly<Record<string, string | Date>>

/** The file as the employer sends it back: filled in by the names of people and columns, under its password. */
async function sentBack(fair: TrialFair, employer: string, filled: Readonly<Record<string, Filled>>) {
  const { body, password } = await make(fair, 'employer-file', 'xlsx', { employerId: employer })
  const book = new Workbook()
  await book.xlsx.load(await office.decrypt(Buffer.from(body), { password: password ?? '' }))
  const [sheet] = book.worksheets
  if (!sheet || password === null) throw new Error('no list')
  const columns = new Map<string, number>()
  sheet.eachRow((row) =>
    row.eachCell((cell, at) => {
      if (typeof cell.value !== 'string') return
      const of = filled[cell.value]
      if (of === undefined) columns.set(cell.value, at)
      else for (const [title, value] of Object.entries(of)) row.getCell(columns.get(title) ?? 99).value = value
    }),
  )
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  return { bytes: new Uint8Array(office.encrypt(bytes, { password })), password }
}

function handOver(fair: TrialFair, bytes: Uint8Array): string {
  const { heldFiles, caller } = fair.contextOf(fair.window)
  return heldFiles.take({ bytes, fileName: 'ket-qua.xlsx', station: caller.stationId, fairId: null })
}

const filled = {
  'Nông Thị Mẫu': {
    'Kết quả sau phiên': 'Đang làm việc',
    'Đi làm từ ngày': new Date(Date.UTC(2026, 11, 1)),
    'Số hợp đồng': '12/HĐLĐ',
    'Ngày ký hợp đồng': '02/12/2026',
  },
  'Lý Văn Thử': { 'Kết quả sau phiên': 'Không nhận việc', 'Ghi chú thêm': 'Nhà xa' },
  'Vi Thị Khác': { 'Kết quả sau phiên': 'đang xem xét' },
}

test('an employer’s file comes back under its password and is taken once, line by line', async () => {
  const { fair, employer, people } = metByOne()
  fair.clock.now = opening + 35 * day
  const { bytes, password } = await sentBack(fair, employer, filled)
  const handle = handOver(fair, bytes)
  const ask = (said: string | null) => fair.call('follow-up.read-file', { id: randomUUID(), handle, password: said })
  expect(await ask(null)).toEqual({ ok: false, failure: { code: 'file-sealed' } })
  expect(await ask('AAAA')).toEqual({ ok: false, failure: { code: 'file-sealed', detail: 'wrong' } })
  const read = await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password })
  expect(read).toMatchObject({ employer: 'Công ty TNHH May Đáp Cầu', heldOn: '2026-11-24' })
  expect(Object.fromEntries(read.lines.map(({ fullName, standing }) => [fullName, standing]))).toEqual({
    'Nông Thị Mẫu': 'taken',
    'Lý Văn Thử': 'taken',
    'Vi Thị Khác': 'result-unclear',
    'Hà Văn Trống': 'blank',
  })
  const id = randomUUID()
  const taken = await fair.tell('follow-up.take-file', { id, handle })
  expect(taken).toEqual({ commandId: id, taken: 2 })
  expect(await fair.tell('follow-up.take-file', { id, handle })).toEqual(taken)
  const { fairs } = await fair.tell('follow-up.read', { personId: people[0] ?? '' })
  expect(fairs[0]?.entries).toMatchObject([
    { result: 'working', source: 'employer-file', workingSince: '2026-12-01', contractOn: '2026-12-02', stage: 1 },
  ])
  expect((await fair.tell('follow-up.results', {}))[0]?.counts).toMatchObject({
    workingAt1: 1,
    contract: 1,
    payable: 1,
  })

  const again = handOver(fair, bytes)
  const second = await fair.tell('follow-up.read-file', { id: randomUUID(), handle: again, password })
  expect(second.lines.filter(({ standing }) => standing === 'same')).toHaveLength(2)
  expect(await fair.tell('follow-up.take-file', { id: randomUUID(), handle: again })).toMatchObject({ taken: 0 })

  await fair.tell('follow-up.undo-file', { id: randomUUID(), commandId: id })
  expect((await fair.tell('follow-up.results', {}))[0]?.counts).toMatchObject({ workingAt1: 0, contract: 0 })
  expect(await fair.call('follow-up.undo-file', { id: randomUUID(), commandId: id })).toMatchObject({
    failure: { code: 'already-undone' },
  })
  fair.close()
})

test('a reference that was changed is nobody’s, a day to come is asked about, and another’s list is no list of ours', async () => {
  const { fair, employer } = metByOne()
  fair.clock.now = opening + 35 * day
  const { bytes, password } = await sentBack(fair, employer, {
    ...filled,
    'Nông Thị Mẫu': { 'Kết quả sau phiên': 'Đang làm việc', 'Mã tham chiếu': 'A-0001-1/XXXX' },
    'Lý Văn Thử': { 'Kết quả sau phiên': 'Đang làm việc', 'Đi làm từ ngày': '01/01/2030' },
  })
  const handle = handOver(fair, bytes)
  const { lines } = await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password })
  expect(lines.map(({ standing }) => standing).toSorted()).toEqual([
    'blank',
    'day-unclear',
    'result-unclear',
    'unknown',
  ])
  const stranger = handOver(fair, new TextEncoder().encode('Họ và tên,Năm sinh\nNông Văn A,1990\n'))
  const answer = await fair.call('follow-up.read-file', { id: randomUUID(), handle: stranger, password: null })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'file-not-a-list' } })
  fair.close()
})
