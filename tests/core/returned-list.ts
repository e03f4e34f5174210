import { randomUUID } from 'node:crypto'
import { Workbook } from '@cj-tech-master/excelts'
import office from 'officecrypto-tool'
import { consentTextVersion } from '../../electron/core/consent-text.ts'
import { makeExport } from '../../electron/core/exports/make-export.ts'
import { make } from './exports/made.ts'
import { openTrialFair, type TrialFair } from './exports/trial-fair.ts'

/** Four people who agreed to share and were met by one employer; the second was chosen there. */
export function metByOne() {
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

async function sealedFile(fair: TrialFair, employerId: string) {
  const { body, password } = await make(fair, 'employer-file', 'xlsx', { employerId })
  return { bytes: await office.decrypt(Buffer.from(body), { password: password ?? '' }), password }
}

/** Without a password, which takes seconds: what the employer was given, opened and saved without. */
async function openFile(fair: TrialFair, employerId: string) {
  const place = {
    ...fair.contextOf(fair.window),
    tell: () => undefined,
    draw: () => Promise.reject(new Error('a list')),
  }
  const order = { name: 'employer-file', format: 'xlsx', employerId, months: 6, password: null } as const
  const { file } = await makeExport(order, place)
  return { bytes: Buffer.from(file?.body ?? []), password: null }
}

/** The file as the employer sends it back: filled in by the names of people and columns, under its password or saved without. */
export async function sentBack(
  fair: TrialFair,
  employer: string,
  filled: Readonly<Record<string, Filled>>,
  isSealed = true,
) {
  const { bytes: made, password } = await (isSealed ? sealedFile(fair, employer) : openFile(fair, employer))
  const book = new Workbook()
  await book.xlsx.load(made)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('no list')
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
  return { bytes: new Uint8Array(password === null ? bytes : office.encrypt(bytes, { password })), password }
}

/** The file as the wizard hands it over. */
export function handOver(fair: TrialFair, bytes: Uint8Array): string {
  const { heldFiles, caller } = fair.contextOf(fair.window)
  return heldFiles.take({ bytes, fileName: 'ket-qua.xlsx', station: caller.stationId, fairId: null })
}

/** What an employer writes into the last columns, by name. */
export const filled = {
  'Nông Thị Mẫu': {
    'Kết quả sau phiên': 'Đang làm việc',
    'Đi làm từ ngày': new Date(Date.UTC(2026, 11, 1)),
    'Số hợp đồng': '12/HĐLĐ',
    'Ngày ký hợp đồng': '02/12/2026',
  },
  'Lý Văn Thử': { 'Kết quả sau phiên': 'Không nhận việc', 'Ghi chú thêm': 'Nhà xa' },
  'Vi Thị Khác': { 'Kết quả sau phiên': 'đang xem xét' },
}

/** Takes what came back, as the screen does; `at` is the moment it is done. */
export async function takeAll(
  fair: TrialFair,
  sent: Awaited<ReturnType<typeof sentBack>>,
  at: number,
): Promise<string> {
  fair.clock.now = at
  const handle = handOver(fair, sent.bytes)
  await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password: sent.password })
  return (await fair.tell('follow-up.take-file', { id: randomUUID(), handle })).fileId ?? ''
}
