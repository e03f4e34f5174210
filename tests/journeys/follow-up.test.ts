import { randomUUID } from 'node:crypto'
import { Workbook } from '@cj-tech-master/excelts'
import office from 'officecrypto-tool'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { chooseAt } from '../support/chosen.ts'
import { dayFromNow, written } from '../support/days.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { shoot } from '../support/screenshot.ts'
import { callBeside } from '../support/second-caller.ts'
import { aimAt } from '../support/targets.ts'

const folder = newFolder()
const words = vi.followUp
const longName = 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường'
const longEmployer =
  'Công ty trách nhiệm hữu hạn một thành viên Sản xuất, Thương mại và Dịch vụ May mặc Đáp Cầu Bắc Ninh'
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await ask(window, 'fair.found', {
    id: randomUUID(),
    center: { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' },
    name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
    heldOn: dayFromNow(-40),
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    letter: 'A',
  })
  await window.reload()
  await window.locator('#desk-scan').waitFor()
}, 180_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const due = async () => (await ask(window, 'follow-up.due', {})).due
const fetched = () => window.getByText(/Đã lưu lúc \d+:\d\d vào .+\.xlsx/u).first()
/** The name of the person to be called now. */
const calling = (name: string) => window.getByRole('heading', { name, level: 2 }).waitFor()

test('nobody was chosen yet: the list says who will be on it', async () => {
  await window.keyboard.press('F8')
  await window.getByRole('navigation', { name: vi.reportParts.label }).waitFor()
  await window.keyboard.press('Control+Digit4')
  await window.getByText(words.nobody).waitFor()
  await lookFromAllSides(window, 'follow-up empty')
  await window.keyboard.press('Alt+KeyK')
  await window.getByText(words.noResults).waitFor()
  await window.keyboard.press('Alt+KeyL')
})

test('forty days after the fair those who were chosen wait to be called, one at a time', async () => {
  const { id: employerId } = await ask(window, 'employer.save', { id: randomUUID(), name: longEmployer, booth: '03' })
  await ask(window, 'booth.sit', { employerId })
  await chooseAt(window, longName, 'hired', '0912345678')
  await chooseAt(window, 'Lý Văn Thử', 'pre-selected', '0987654321')
  await chooseAt(window, 'Vi Thị Không Máy', 'pre-selected', null)
  await chooseAt(window, 'Nông Văn Giấu', 'hired', '0977777777', false)
  await window.getByText(words.left(3)).waitFor()
  await window.getByText(words.refused(1)).waitFor()
  expect(await window.getByText('Nông Văn Giấu').count()).toBe(0)
  await lookFromAllSides(window, 'follow-up call')
})

test('a second caller is given the next person, is asked before the first one’s, and nobody’s work is stopped', async () =>
  callBeside(window))

test('by the keyboard alone one is found at work with a contract, a day that cannot be is refused where it stands', async () => {
  const [first] = await due()
  if (!first) throw new Error('nobody is due')
  await calling(first.fullName)
  await pressKeys(window, ['Digit1'])
  await window.getByLabel(words.workingSince).waitFor()
  await window.keyboard.type(written(dayFromNow(5)), { delay: 90 })
  await pressKeys(window, ['Enter'])
  await window.getByText(words.dayFuture).waitFor()
  await lookFromAllSides(window, 'follow-up working')
  await window.getByLabel(words.workingSince).fill('')
  await window.getByLabel(words.workingSince).focus()
  await window.keyboard.type(written(dayFromNow(-20)), { delay: 90 })
  for (let at = 0; at < 3; at += 1) await pressKeys(window, ['Tab'])
  await window.keyboard.type('12/HĐLĐ', { delay: 90 })
  await pressKeys(window, ['Enter'])
  await window.getByText(words.saved(first.fullName, words.result.working)).waitFor()
  await window.getByText(words.left(2)).waitFor()
  const { fairs } = await ask(window, 'follow-up.read', { personId: first.personId })
  expect(fairs[0]?.entries).toMatchObject([
    { result: 'working', workingSince: dayFromNow(-20), contractNumber: '12/HĐLĐ', stage: 1 },
  ])
})

test('nobody answers, so the next is called and the first comes after; a slip is taken back', async () => {
  const [first, second] = await due()
  if (!first || !second) throw new Error('two are due')
  await calling(first.fullName)
  await pressKeys(window, ['Digit3', 'Enter'])
  await window.getByText(words.saved(first.fullName, words.result['no-answer'])).waitFor()
  await calling(second.fullName)
  await pressKeys(window, ['Digit6', 'Enter'])
  await window.getByText(words.saved(second.fullName, words.result.refused)).waitFor()
  await calling(first.fullName)
  await pressKeys(window, ['Alt+KeyZ'])
  await window.getByText(words.undone(second.fullName)).waitFor()
  await window.getByText(words.left(2)).waitFor()
  await calling(first.fullName)
  await pressKeys(window, ['Digit5'])
  await window.keyboard.type(written(dayFromNow(3)), { delay: 90 })
  await pressKeys(window, ['Enter'])
  await window.getByText(words.later(1)).waitFor()
  await calling(second.fullName)
  await lookFromAllSides(window, 'follow-up later')
  await window.getByLabel(words.find).focus()
  await window.keyboard.type(first.fullName.slice(0, 12), { delay: 70 })
  const found = window.getByRole('list', { name: words.find }).getByRole('button').first()
  await found.filter({ hasText: first.fullName }).waitFor()
  await shoot(window, 'follow-up called back')
  await pressKeys(window, ['Tab', 'Enter'])
  await calling(first.fullName)
})

test('what was heard stands by fair and employer', async () => {
  await pressKeys(window, ['Alt+KeyK'])
  await window.getByRole('table').waitFor()
  const [, fair, employer] = await window.getByRole('row').allInnerTexts()
  expect(fair?.split(/\s*\t\s*/u).slice(1)).toEqual(['4', '2', '1', '0', '0', '1', '1'])
  expect(employer).toContain(longEmployer)
  await window.getByRole('button', { name: vi.reportFiles.make('Excel', vi.reportFiles.name['follow-up']) }).click()
  await fetched().waitFor()
  await lookFromAllSides(window, 'follow-up results')
})

let sentBack = { file: { name: '', mimeType: '', buffer: Buffer.from('') }, password: '' }

/** The same file again, to be taken once more. */
async function takeSentBack(): Promise<void> {
  await window.locator('input[type=file]').setInputFiles(sentBack.file)
  await window.getByLabel(words.filePassword).fill(sentBack.password)
  expect(await window.locator('input[type=file]').inputValue(), 'the browser hears of the same file again').toBe('')
  await window.getByRole('button', { name: words.openFile }).click()
  await window.getByRole('button', { name: words.takeFile(1) }).click()
}

test('the employer’s file comes back with what it knows, under its password', async () => {
  const [employer] = await ask(window, 'employer.list', {})
  const order = { id: randomUUID(), name: 'employer-file', format: 'xlsx', employerId: employer?.id ?? '' } as const
  const { work, password } = await ask(window, 'export.start', order)
  const isDone = async () => (await ask(window, 'work.list', {})).find(({ id }) => id === work.id)?.state === 'done'
  await expect.poll(isDone, { timeout: 60_000 }).toBe(true)
  const made = await window.evaluate(
    async (id) => [...new Uint8Array(await (await fetch(`/export/work?id=${id}`)).arrayBuffer())],
    work.id,
  )
  const book = new Workbook()
  await book.xlsx.load(await office.decrypt(Buffer.from(made), { password: password ?? '' }))
  book.worksheets[0]?.eachRow((row) => {
    if (row.getCell(3).value === 'Vi Thị Không Máy') row.getCell(14).value = 'Đang làm việc'
    if (row.getCell(3).value === longName) row.getCell(14).value = 'đang xem xét'
  })
  const buffer = Buffer.from(office.encrypt(Buffer.from(await book.xlsx.writeBuffer()), { password: password ?? '' }))
  await pressKeys(window, ['Alt+KeyE'])
  sentBack = { file: { name: 'ket-qua.xlsx', mimeType: 'application/octet-stream', buffer }, password: password ?? '' }
  await window.locator('input[type=file]').setInputFiles(sentBack.file)
  await window.getByLabel(words.filePassword).waitFor()
  await lookFromAllSides(window, 'follow-up file locked')
  await window.getByLabel(words.filePassword).fill(password ?? '')
  await window.getByRole('button', { name: words.openFile }).click()
  await window.getByText(words.notTaken(1)).waitFor()
  await lookFromAllSides(window, 'follow-up file')
  await window.getByRole('button', { name: words.takeFile(1) }).click()
  await window.getByText(words.takenFile(1)).waitFor()
  expect((await ask(window, 'follow-up.results', {}))[0]?.counts.workingAt1).toBe(2)
  await pressKeys(window, ['Alt+KeyZ'])
  await window.getByText(words.undoneFile(1, 0)).waitFor()
  await window.getByText(words.takenFiles.undone).waitFor()
})

test('a file that was taken stands on the list, and is taken back from there by the keyboard after another room', async () => {
  await takeSentBack()
  await window.getByText(words.takenFile(1)).waitFor()
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('F8')
  await pressKeys(window, ['Control+Digit4', 'Alt+KeyE'])
  const undo = window.getByRole('button', { name: words.takenFiles.undoOf(1, longEmployer) })
  await undo.scrollIntoViewIfNeeded()
  await lookFromAllSides(window, 'follow-up files taken')
  await undo.focus()
  await pressKeys(window, ['Enter', 'Escape', 'Enter'])
  await window.getByText(words.takenFiles.confirm(1)).waitFor()
  await shoot(window, 'follow-up file to be taken back')
  // Whoever holds Enter down keeps it.
  await pressKeys(window, ['Enter', 'Enter', 'Shift+Tab', 'Enter'])
  await window.getByText(words.undoneFile(1, 0)).waitFor()
  await expect.poll(() => window.evaluate(() => document.activeElement?.textContent)).toContain(words.undoneFile(1, 0))
  expect((await ask(window, 'follow-up.results', {}))[0]?.counts.workingAt1).toBe(1)
  await expectAccessible(window)
})

test('a person’s page tells of the fairs and of what was heard since', async () => {
  await window.keyboard.press('F3')
  await window.getByText(longName).first().click()
  await window.getByRole('heading', { name: words.overFairs }).scrollIntoViewIfNeeded()
  await window.getByText(/hợp đồng số 12\/HĐLĐ/u).waitFor()
  await shoot(window, 'person over fairs')
})

test('whoever was put down as wanting no more calls by a wrong key is called again once that is taken back on the page', async () => {
  await window.keyboard.press('F8')
  await pressKeys(window, ['Control+Digit4', 'Alt+KeyL'])
  const [next] = await due()
  if (!next) throw new Error('somebody is due')
  await calling(next.fullName)
  await pressKeys(window, ['Digit6', 'Enter'])
  await window.getByText(words.saved(next.fullName, words.result.refused)).waitFor()
  expect(await due()).toEqual([])
  await window.keyboard.press('F3')
  await window.getByText(next.fullName).first().click()
  const takeBack = window.getByRole('button', { name: new RegExp(words.result.refused, 'u') })
  await takeBack.focus()
  await pressKeys(window, ['Enter', 'Escape', 'Enter'])
  await window.getByText(words.takeBackSure).waitFor()
  await shoot(window, 'person result to be taken back')
  await pressKeys(window, ['Shift+Tab', 'Enter'])
  await takeBack.waitFor({ state: 'detached' })
  expect((await due()).map(({ fullName }) => fullName)).toEqual([next.fullName])
  await window.keyboard.press('F8')
  await pressKeys(window, ['Control+Digit4', 'Alt+KeyL'])
  await window.getByRole('link', { name: words.openPerson }).click()
  await window.getByRole('heading', { name: words.overFairs }).waitFor()
  await expectAccessible(window)
  await window.keyboard.press('F8')
})

test('the fairs of the year stand side by side, and the same is saved as a file', async () => {
  await aimAt(window, { persons: 217, women: 120, employers: 15, interviewed: 95, preSelected: 43 })
  await pressKeys(window, ['Control+Digit5'])
  const part = window.locator('section').filter({ has: window.getByRole('heading', { name: vi.compared.fairs }) })
  await part.getByRole('table').waitFor()
  const [, row] = await part.getByRole('row').allInnerTexts()
  expect(row).toMatch(/Phiên giao dịch việc làm cụm xã Thiện Thuật.* \/ 15.* \/ 217.* \/ 120.* \/ 95.* \/ 43\s/su)
  await lookFromAllSides(window, 'fairs compared')
  const file = vi.reportFiles.make(vi.reportFiles.format.xlsx, vi.compared.file)
  await window.getByRole('button', { name: file }).focus()
  await pressKeys(window, ['Enter'])
  await fetched().waitFor()
})
