import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { wifiCode } from '../../shared/wifi-code.ts'
import { vi } from '../../shared/words/vi.ts'
import { answerTo, ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readDocument } from '../support/printing/document-pages.ts'
import { jobIs } from '../support/printing/jobs.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let printer: TestPrinter
let desk: Awaited<ReturnType<typeof startDesk>>
let window: Page
const id = () => crypto.randomUUID()
/** Cards let phones in until the day after the fair. */
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

beforeAll(async () => {
  printer = await startPrinter('Badge')
  desk = await startDesk(folder.path)
  window = desk.window
  window.setDefaultTimeout(15_000)
  await window.waitForLoadState()
  await window.setViewportSize({ width: 1366, height: 768 })
  await ask(window, 'fair.found-sample', { id: id(), heldOn: today })
}, 180_000)
afterAll(async () => {
  await desk.desk.close()
  printer.stop()
  folder.remove()
})

/** Prints a paper and takes it from the tray. */
async function printed(document: PaperDocument): Promise<string> {
  const { jobId } = await ask(window, 'document.print', { id: id(), document, printer: null })
  const file = await printer.nextSheet()
  await jobIs(window, jobId, { status: 'confirmed', confirmedBy: 'system' })
  return file
}

/** Somebody who shares with employers; their badge. */
async function register(fullName: string) {
  const { attendee } = await ask(window, 'attendee.register', {
    id: id(),
    person: { ...onlyNamed(fullName), birthDate: '1990', sex: 'female', withoutPapers: true },
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      { purpose: 'share-with-employers', given: true, method: 'spoken' },
    ],
    knownAs: null,
  })
  if (attendee.badge === null) throw new Error(`${fullName} was given no badge`)
  return { ...attendee.badge, attendeeId: attendee.id }
}

/** Somebody is given an appointment at the first booth. */
async function appointment(name: string) {
  const [employer] = await ask(window, 'employer.list', {})
  if (employer === undefined) throw new Error('no booth')
  const badge = await register(name)
  await ask(window, 'booth.sit', { employerId: employer.id })
  const { id: interviewId } = await ask(window, 'interview.log', {
    id: id(),
    badgeText: badge.code,
    vacancyId: employer.vacancies[0]?.id ?? null,
    outcome: 'appointment',
    note: '',
    appointmentAt: Date.UTC(2026, 10, 26, 1, 0),
    appointmentPlace: 'Văn phòng nhà máy, cổng số 2',
    scannedAt: Date.now(),
  })
  await ask(window, 'booth.sit', { employerId: null })
  return { interviewId, employer, badge }
}

test('cards for all booths come out of the printer, one a page, each leading to its own booth', async () => {
  await ask(window, 'lan.open', { id: id() })
  const wifi = { name: 'Nhà văn hóa', password: 'thienthuat' }
  const { link } = await ask(window, 'lan.choose', { id: id(), address: null, wifi })
  const list = await ask(window, 'booth-card.list', {})
  const { sizes, texts, zbar, zxing } = readDocument(await printed({ kind: 'booth-cards', employerIds: [] }))
  expect(sizes).toHaveLength(list.length)
  for (const [at, { employerName, code, path }] of list.entries()) {
    const codes = [wifiCode(wifi), `${link}${path}`].toSorted()
    expect(zbar[at]?.toSorted()).toEqual(codes)
    expect(zxing[at]?.toSorted()).toEqual(codes)
    expect(texts[at]).toContain(employerName)
    expect(texts[at]).toContain(code)
    expect(texts[at]).toContain('thienthuat')
  }
  expect((await ask(window, 'lan.read', {})).printedLink).toBeNull()
})

test('sheets for every booth and for the desk come out numbered', async () => {
  const booths = await ask(window, 'sheet.issue', { id: id(), kind: 'interviews', employerIds: [], copies: 1 })
  const register = await ask(window, 'sheet.issue', { id: id(), kind: 'register', employerIds: [], copies: 1 })
  const numbers = [...booths.numbers, ...register.numbers]
  const { sizes, texts, zbar } = readDocument(await printed({ kind: 'sheets', numbers }))
  expect(sizes).toHaveLength(numbers.length)
  for (const [width = 0, height = 0] of sizes) expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
  expect(zbar.flat()).toHaveLength(numbers.length)
  expect(texts[0]).toContain(vi.lists.outcome['pre-selected'])
  expect(texts.at(-1)).toContain(vi.lists.consent.statistics)
})

test('slips and lists come out with every mark of every name', async () => {
  const { interviewId, employer, badge } = await appointment('Nguyễn Thị Đặng Hoà')
  const slip = readDocument(await printed({ kind: 'appointment-slip', interviewId }))
  expect(slip.sizes).toHaveLength(1)
  for (const part of ['Nguyễn Thị Đặng Hoà', employer.name, badge.number, 'Văn phòng nhà máy, cổng số 2', '8 giờ'])
    expect(slip.texts[0]).toContain(part)
  const referral = readDocument(await printed({ kind: 'referral-slip', interviewId }))
  for (const part of ['PHIẾU GIỚI THIỆU VIỆC LÀM', employer.name, 'Nguyễn Thị Đặng Hoà', employer.vacancies[0]?.title])
    expect(referral.texts[0]).toContain(part)
  const list = readDocument(await printed({ kind: 'vacancy-list' }), 30).texts.join(' ')
  for (const { title } of employer.vacancies) expect(list).toContain(title)
  const match = readDocument(await printed({ kind: 'match-slip', attendeeId: badge.attendeeId }), 30)
  expect(match.texts[0]).toContain('Nguyễn Thị Đặng Hoà')
})

test('on a roll a slip is as long as what it says, and the system is told so', async () => {
  const { interviewId, badge } = await appointment('Hoàng Thị Mỷ')
  await ask(window, 'badge.print', { id: id(), badgeIds: [badge.id], printer: 'Badge', format: 'roll-80' })
  await printer.nextSheet()
  const file = await printed({ kind: 'appointment-slip', interviewId })
  const [[width = 0, height = 0] = []] = readDocument(file, 30).sizes
  expect([Math.round(width), height > 80, height < 200]).toEqual([80, true, true])
  const [, points] = /PageSize=Custom\.226x(\d+)/u.exec(printer.optionsOf(file)) ?? []
  expect(Math.abs((Number(points) / 72) * 25.4 - height)).toBeLessThan(0.5)
  await ask(window, 'badge.print', {
    id: id(),
    badgeIds: [badge.id],
    printer: 'Badge',
    format: 'a4-8up',
    reprint: true,
  })
  // Nothing of the slip is left on the page that draws both.
  const after = readDocument(await printer.nextSheet())
  // A badge bears its code twice.
  expect(after.zbar.map((codes) => [...new Set(codes)])).toEqual([[badge.code]])
  expect(after.texts.join()).not.toContain('PHIẾU')
})

test('a paper saved as a PDF is the same paper, and a slip has a page of its own size', async () => {
  const { interviewId } = await appointment('Lý A Sình')
  const { order } = await ask(window, 'document.order-pdf', {
    id: id(),
    document: { kind: 'appointment-slip', interviewId },
  })
  const bytes = await window.evaluate(async (address) => {
    const answer = await fetch(address)
    return { name: answer.headers.get('content-disposition'), body: [...new Uint8Array(await answer.arrayBuffer())] }
  }, `/export/document.pdf?order=${order}`)
  expect(bytes.name).toContain(`phieu-hen-${today}.pdf`)
  const file = join(folder.path, 'slip.pdf')
  writeFileSync(file, Uint8Array.from(bytes.body))
  const { sizes, texts } = readDocument(file, 30)
  expect(sizes.map((size) => size.map(Math.round))).toEqual([[210, 149]])
  expect(texts[0]).toContain('Lý A Sình')
})

test('the queue names papers, and one that waits is called off or comes out like a badge', async () => {
  const { interviewId, badge } = await appointment('Phùng Chỉn Sèng')
  printer.trouble('media-empty-warning')
  const slip = await ask(window, 'document.print', {
    id: id(),
    document: { kind: 'appointment-slip', interviewId },
    printer: null,
  })
  const list = await ask(window, 'document.print', { id: id(), document: { kind: 'vacancy-list' }, printer: null })
  await window.keyboard.press('F6')
  await window.getByText(`Phiếu hẹn ${badge.number} · Phùng Chỉn Sèng`).waitFor()
  await window.getByText(vi.printing.document['vacancy-list']).waitFor()
  await shoot(window, 'papers in the queue')
  await ask(window, 'print-job.cancel', { id: id(), jobIds: [list.jobId] })
  printer.trouble(null)
  expect(readDocument(await printer.nextSheet(), 30).texts[0]).toContain('Phùng Chỉn Sèng')
  await jobIs(window, slip.jobId, { status: 'confirmed' })
  await jobIs(window, list.jobId, { status: 'cancelled' })
})

test('an interview taken back leaves no slip in the queue', async () => {
  const { interviewId } = await appointment('Nông Văn Ỷ')
  printer.pause()
  const { jobId } = await ask(window, 'document.print', {
    id: id(),
    document: { kind: 'appointment-slip', interviewId },
    printer: null,
  })
  await ask(window, 'interview.undo', { id: id(), interviewId })
  await jobIs(window, jobId, { status: 'cancelled' })
  printer.resume()
  expect(
    await answerTo(window, 'document.print', {
      id: id(),
      document: { kind: 'appointment-slip', interviewId },
      printer: null,
    }),
  ).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(printer.sheetsWaiting()).toBe(0)
})
