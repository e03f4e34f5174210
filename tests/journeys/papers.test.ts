import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { officePapers as words } from '../../shared/words/vi/office-papers.ts'
import { reportFiles } from '../../shared/words/vi/report-files.ts'
import { reportParts } from '../../shared/words/vi/report-parts.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { whileDrawingIsHeld } from '../support/held-drawing.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { setUpFair } from '../support/new-fair.ts'
import { shoot } from '../support/screenshot.ts'
import { savedFile } from '../support/saved-file.ts'

const folder = newFolder()
const downloads = join(folder.path, 'downloads')
let desk: ElectronApplication
let window: Page

const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Sản xuất và Thương mại Xuất nhập khẩu Dệt may Đông Bắc Hữu Nghị Lạng Sơn'
const people = 46
const purposes = ['register-and-match', 'share-with-employers', 'contact-after-fair', 'statistics'] as const

beforeAll(async () => {
  mkdirSync(downloads, { recursive: true })
  ;({ desk, window } = await startDesk(folder.path))
  await setUpFair(window)
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

/** A file of the house, as the window's own link fetches it. */
async function fetched(address: string): Promise<Buffer> {
  const base64 = await window.evaluate(async (path) => {
    const response = await fetch(path)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }, address)
  return Buffer.from(base64, 'base64')
}

const saved = (start: string): Promise<Buffer> => savedFile(downloads, start)

async function pdfOf(kind: 'fair-report' | 'attendance-list', name: string): Promise<string[]> {
  const { order } = await ask(window, 'document.order-pdf', { id: crypto.randomUUID(), document: { kind } })
  const file = join(process.env['FAIRDESK_KEEP_PAGES'] ?? folder.path, `${name}.pdf`)
  writeFileSync(file, await fetched(`/export/document.pdf?order=${order}`))
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 }).toString()
  return text.normalize('NFC').split('\f').slice(0, -1)
}

async function openPapers(): Promise<void> {
  await window.keyboard.press('F8')
  await window.getByRole('heading', { name: reportParts.files }).waitFor()
  await window.keyboard.press('Control+6')
  await window.getByRole('heading', { name: words.sections.papers }).waitFor()
}

test('before anybody has come, the room and its papers stand', async () => {
  await openPapers()
  await window.getByText(words.noEmployers).first().waitFor()
  await lookFromAllSides(window, 'papers empty')
  const pages = await pdfOf('fair-report', 'report-empty')
  expect(pages.join('\n')).toContain('Chưa có người tham gia.')
  expect((await pdfOf('attendance-list', 'attendance-empty')).join('\n')).toContain('Tổng số: 0 người, trong đó nữ 0.')
})

test('the report holds the figures of the screen, on as many numbered pages as it takes', async () => {
  const names = Array.from({ length: 30 }, (_, at) => (at === 0 ? longName : `Công ty Thứ ${at + 1}`))
  for (const [at, name] of names.entries())
    await ask(window, 'employer.save', { id: crypto.randomUUID(), name, booth: String(at + 1) })
  for (let at = 0; at < people; at += 1)
    await ask(window, 'attendee.register', {
      id: crypto.randomUUID(),
      person: {
        ...onlyNamed(at === 3 ? 'Nguyễn Hoàng Thị Phương Thảo Nguyên Bảo Châu Ngượng' : `Nông Thị Người ${at + 1}`),
        birthDate: String(1960 + at),
        sex: at % 3 === 0 ? 'male' : 'female',
        communeCode: at % 4 === 0 ? '06046' : '06040',
        village: 'Thôn Nà Thử',
        needs: at % 2 === 0 ? ['job-in-province'] : [],
        household: at % 5 === 0 ? 'poor' : null,
      },
      consents: purposes.map((purpose) => ({ purpose, given: true, method: 'spoken' })),
      knownAs: null,
    })
  const { totals } = await ask(window, 'figures.read', {})
  expect(totals.attended).toBe(people)
  const pages = await pdfOf('fair-report', 'report')
  expect(pages.at(-1)).toContain('Lạng Sơn, ngày … tháng … năm …')
  const text = pages.join('\n').replaceAll(/\s+/gu, ' ')
  expect(text).toContain(`Số người tham gia ${totals.attended} người`)
  expect(text).toContain(`Trong đó nữ ${totals.women} người`)
  expect(text).toContain('Công ty Thứ 30')
  for (const [at, page] of pages.entries()) expect(page).toContain(`Trang ${at + 1}/${pages.length}`)
  const list = await pdfOf('attendance-list', 'attendance')
  expect(list.join('\n')).toContain(`Tổng số: ${people} người, trong đó nữ ${totals.women}.`)
  expect(list.length).toBeGreaterThan(1)
  for (const [at, page] of list.entries()) expect(page).toContain(`Trang ${at + 1}/${list.length}`)
})

test('what the office says of itself stands on its papers', async () => {
  await openPapers()
  await window.getByRole('textbox', { name: words.settings.signerName }).fill('Hoàng Văn Nam')
  await window.getByRole('textbox', { name: words.settings.hours }).fill('7 giờ 30 đến 11 giờ 30')
  await window.getByText(words.settings.unsaved).scrollIntoViewIfNeeded()
  await lookFromAllSides(window, 'papers settings unsaved')
  // Somebody is called to the desk before it is saved.
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await openPapers()
  expect(await window.getByRole('textbox', { name: words.settings.signerName }).inputValue()).toBe('Hoàng Văn Nam')
  await window.getByRole('button', { name: words.settings.save }).press('Enter')
  await window.getByText(words.settings.saved).waitFor()
  // Disabled while it was at work, it has the keyboard again.
  await window.locator('button:focus').filter({ hasText: words.settings.save }).waitFor()
  expect(await window.getByText(words.settings.unsaved).count()).toBe(0)
  await window.getByRole('button', { name: `${words.make}: ${words.name.report}` }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(/Đã lưu lúc \d+:\d\d vào .*bao-cao-ket-qua.*\.docx/u).waitFor()
  const text = textOf(await saved('bao-cao-ket-qua'))
  expect(text).toContain('Hoàng Văn Nam')
  expect(text).toContain('7 giờ 30 đến 11 giờ 30')
  expect(text).toContain(`Có ${people} người tham gia`)
  await lookFromAllSides(window, 'papers')
  await window.getByText(words.template.placeholders).click()
  await window.getByText('{so_van_ban}').waitFor()
  await lookFromAllSides(window, 'papers placeholders')
})

test('the list to be signed is drawn beside the desk: it shows that it is under way, can be stopped, and is made again', async () => {
  await openPapers()
  const get = window.getByRole('button', { name: `${words.pdf.get}: ${words.pdf.attendance}` })
  await whileDrawingIsHeld(desk, async () => {
    await get.focus()
    await window.keyboard.press('Enter')
    await window.getByRole('button', { name: reportFiles.stopOf(words.pdf.attendance) }).focus()
    await window.keyboard.press('Enter')
    await window.getByText(reportFiles.stopped).waitFor()
  })
  expect(readdirSync(downloads).filter((name) => name.startsWith('danh-sach-tham-gia'))).toEqual([])
  await get.focus()
  await window.keyboard.press('Enter')
  expect((await saved('danh-sach-tham-gia')).subarray(0, 4).toString()).toBe('%PDF')
  await window.getByText(/Đã lưu lúc \d+:\d\d vào .*danh-sach-tham-gia/u).waitFor()
  await shoot(window, 'papers list drawn')
})

test('the day of signing is written as people write it; one that is no day is said and nothing is lost', async () => {
  await openPapers()
  const day = window.getByRole('textbox', { name: words.settings.signedOn })
  await day.fill('31/11/2026')
  await day.press('Enter')
  await window.getByText(words.settings.signedOnWrong).waitFor()
  expect(await day.evaluate((field) => field === document.activeElement)).toBe(true)
  expect((await ask(window, 'office-paper.settings', {})).fair.signedOn).toBeNull()
  expect(await day.inputValue()).toBe('31/11/2026')
  await day.evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await lookFromAllSides(window, 'papers wrong day')
  await day.fill('26-11-2026')
  await window.getByRole('button', { name: words.settings.save }).click()
  await window.getByText(words.settings.saved).waitFor()
  expect((await ask(window, 'office-paper.settings', {})).fair.signedOn).toBe('2026-11-26')
  expect((await pdfOf('fair-report', 'report-signed')).at(-1)).toContain('Lạng Sơn, ngày 26 tháng 11 năm 2026')
})

test('a template with a wrong placeholder is not taken, and the sentence names it; a good one is, and can be taken back', async () => {
  const title = words.name.thanks
  const original = await fetched('/export/paper-template.docx?name=thanks')
  const upload = (from: string, to: string) => {
    const zip = new PizZip(original)
    const xml = zip.file('word/document.xml')?.asText() ?? ''
    zip.file('word/document.xml', xml.replaceAll(from, to))
    const file = { name: 'thư cảm ơn sửa.docx', mimeType: 'application/octet-stream' }
    const buffer = zip.generate({ type: 'nodebuffer' })
    return window
      .getByLabel(`${words.template.upload}: ${title}`)
      .first()
      .setInputFiles({ ...file, buffer })
  }
  // A stick taken out between choosing and reading: what is chosen is there no more.
  await window.evaluate(() => {
    const read = File.prototype.arrayBuffer
    File.prototype.arrayBuffer = function once() {
      File.prototype.arrayBuffer = read
      return Promise.reject(new DOMException('gone', 'NotReadableError'))
    }
  })
  await upload('THƯ CẢM ƠN', 'LỜI CẢM ƠN')
  await window.getByText(words.template.unread).waitFor()
  await upload('{ten_don_vi}', '{ten_donvi}')
  await window.getByText('{ten_donvi}').waitFor()
  await window.getByText('{ten_donvi}').scrollIntoViewIfNeeded()
  await lookFromAllSides(window, 'papers wrong template')
  expect(textOf(await fetched('/export/paper-template.docx?name=thanks'))).toContain('{ten_don_vi}')
  await upload('THƯ CẢM ƠN', 'LỜI CẢM ƠN')
  await window.getByText(words.template.saved(title)).waitFor()
  expect(textOf(await fetched('/export/paper-template.docx?name=thanks'))).toContain('LỜI CẢM ƠN')
  await window.getByRole('button', { name: `${words.template.reset}: ${title}` }).click()
  await window.getByText(words.template.wasReset(title)).waitFor()
  expect(textOf(await fetched('/export/paper-template.docx?name=thanks'))).toContain('THƯ CẢM ƠN')
})

function textOf(docx: Buffer): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? ''
  return xml.replaceAll(/<[^>]+>/gu, '')
}
