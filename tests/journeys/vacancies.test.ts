import { randomUUID } from 'node:crypto'
import type { Browser, ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { fillHall } from '../support/full-hall.ts'
import { holdNextCall } from '../support/held-calls.ts'
import { pressKeys } from '../support/hands.ts'
import { addByKeyboard, chooseByTyping } from '../support/hiring-hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { setUpFair } from '../support/new-fair.ts'
import { openOtherLaptop } from '../support/other-laptop.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readDocument } from '../support/printing/document-pages.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { startBrowser, visit } from '../support/serving-host.ts'

const folder = newFolder()
let printer: TestPrinter
let desk: ElectronApplication
let window: Page
let browser: Browser

const { hiring, jobs, office } = vi
const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Sản xuất và Thương mại Xuất nhập khẩu Dệt may Đông Bắc Hữu Nghị Lạng Sơn'

beforeAll(async () => {
  printer = await startPrinter('Badge')
  ;({ desk, window } = await startDesk(folder.path))
  await setUpFair(window)
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
  printer?.stop()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const pane = (name: string) => window.getByRole('heading', { name })
const form = () => window.getByRole('form', { name: hiring.freshVacancy })

test('where nobody has come yet, the room and the board say so and what to do', async () => {
  await window.keyboard.press('F5')
  await window.getByText(office.employers.empty).waitFor()
  await lookFromAllSides(window, 'employers empty')
  await window.evaluate(() => history.pushState(null, '', '/vacancies'))
  await window.getByText(jobs.board.empty).waitFor()
  await shoot(window, 'board empty')
  await window.keyboard.press('Escape')
  await window.getByText(office.employers.empty).waitFor()
})

test('an employer with two vacancies is added by the keyboard alone: twelve keys beside what was dictated', async () => {
  const keys = await addByKeyboard(window, { name: 'Công ty TNHH May Xứ Lạng', booth: '3' }, [
    { title: 'Công nhân may công nghiệp', wanted: '40', wage: '7-9 triệu', place: 'Xã Hữu Lũng, Lạng Sơn' },
    { title: 'Nhân viên kho', wanted: '5', wage: 'từ 8tr', place: 'KCN Quang Châu, Bắc Ninh' },
  ])
  expect(keys).toHaveLength(12)
  const [employer] = await ask(window, 'employer.list', {})
  expect(employer).toMatchObject({ name: 'Công ty TNHH May Xứ Lạng', booth: '3', kind: 'employer' })
  expect(employer?.vacancies).toMatchObject([
    {
      title: 'Công nhân may công nghiệp',
      wanted: 40,
      wageFrom: 7_000_000,
      wageTo: 9_000_000,
      // Nobody chose these: the title and the place tell them.
      jobGroup: 'sewing',
      placeKind: 'in-province',
    },
    { wageFrom: 8_000_000, wageTo: null, jobGroup: 'warehouse', placeKind: 'out-of-province' },
  ])
})

test('what is typed stays when it could not be saved, over other employers and rooms too, and is saved once', async () => {
  await window.keyboard.press('Alt+KeyN')
  await window.getByLabel(office.employers.name).fill(longName)
  await window.getByLabel(office.employers.booth).fill('3')
  await window.getByText(hiring.boothTaken('3', 'Công ty TNHH May Xứ Lạng')).waitFor()
  await window.getByLabel(office.employers.booth).fill('12')
  const call = await holdNextCall(window, 'employer.save')
  await window.keyboard.press('Enter')
  await call.isLost()
  await window.getByText(vi.failure['host-away']({ code: 'host-away' })).waitFor()
  await lookFromAllSides(window, 'employers not saved')
  await window.getByRole('button', { name: /Công ty TNHH May Xứ Lạng/u }).click()
  await form().waitFor()
  await window.keyboard.press('F3')
  await window.getByLabel(vi.attendees.search).waitFor()
  await window.keyboard.press('F5')
  await form().waitFor()
  await window.keyboard.press('Alt+KeyN')
  await expect.poll(() => window.getByLabel(office.employers.name).inputValue()).toBe(longName)
  await window.keyboard.press('Enter')
  await pane(longName).waitFor()
  expect(await ask(window, 'employer.list', {})).toHaveLength(2)
})

test('a vacancy in full: what is folded away is one key away, and a wage or an age that cannot be is said at its field', async () => {
  await window
    .getByLabel(office.employers.vacancyTitle)
    .fill('Kỹ thuật viên bảo trì dây chuyền may công nghiệp tự động ca đêm')
  await window.getByLabel(hiring.wage).fill('9-7')
  await window.getByText(hiring.wageWrong).waitFor()
  await window.getByLabel(hiring.wage).fill('12-15tr')
  await window.getByText(hiring.wageRead('12–15 triệu')).waitFor()
  await window.keyboard.press('Alt+KeyM')
  await window.getByRole('radio', { name: hiring.skilledYes }).check({ force: true })
  await window.getByLabel(hiring.age, { exact: true }).fill('20 đến 45 tuổi')
  // Nothing of that name: Enter has nothing to choose and saves nothing half said.
  await window.getByRole('combobox', { name: hiring.education }).fill('zzz')
  await window.keyboard.press('Enter')
  await chooseByTyping(window, hiring.education, 'thpt', 'Tốt nghiệp THPT')
  await chooseByTyping(window, hiring.qualification, 'trung cap', 'Trung cấp')
  await window.getByLabel(hiring.requirements).fill('Đọc được bản vẽ; đi làm theo ca')
  await window.getByLabel(hiring.benefits).fill('Có xe đưa đón, ăn ca, ở ký túc xá miễn phí')
  await window.getByRole('radio', { name: jobs.placeKind['in-province'] }).check({ force: true })
  await lookFromAllSides(window, 'employers vacancy in full')
  await window.keyboard.press('Control+Enter')
  await window
    .getByText(hiring.savedVacancy('Kỹ thuật viên bảo trì dây chuyền may công nghiệp tự động ca đêm'))
    .waitFor()
  const saved = (await ask(window, 'employer.list', {})).find(({ booth }) => booth === '12')?.vacancies[0]
  expect(saved).toMatchObject({
    wageFrom: 12_000_000,
    wageTo: 15_000_000,
    ageFrom: 20,
    ageTo: 45,
    skilled: true,
    education: 'upper-secondary',
    qualification: 'intermediate',
    placeKind: 'in-province',
    jobGroup: 'technical',
  })
})

test('put right, a vacancy shows what was saved as it would be typed; taken off the board, it is asked about first', async () => {
  await window.getByRole('button', { name: /Công ty TNHH May Xứ Lạng/u }).click()
  await window.getByRole('button', { name: office.employers.edit('Công nhân may công nghiệp') }).click()
  expect(await window.getByLabel(hiring.wage).inputValue()).toBe('7tr - 9tr')
  await window.getByLabel(office.employers.wanted).fill('60')
  await window.keyboard.press('Enter')
  await window.getByText(/cần 60/u).waitFor()
  await window.getByRole('button', { name: hiring.retireOne('Nhân viên kho') }).click()
  await window.getByText(hiring.retireAsk('Nhân viên kho')).waitFor()
  await shoot(window, 'employers retire asked')
  await window.getByRole('button', { name: hiring.retire, exact: true }).last().click()
  await window.getByText(hiring.retired('Nhân viên kho')).waitFor()
  expect((await ask(window, 'vacancy.board', {})).map(({ title }) => title)).not.toContain('Nhân viên kho')
})

test('many employers are searched by name, booth or vacancy, without marks', async () => {
  await fillHall(window)
  await window.getByLabel(hiring.search).fill('lai xe')
  await expect.poll(() => window.getByRole('list', { name: hiring.list }).getByRole('listitem').count()).toBe(1)
  await window.getByLabel(hiring.search).fill('zzz')
  await window.getByText(hiring.searchNone).waitFor()
  await window.getByLabel(hiring.search).fill('')
  await lookFromAllSides(window, 'employers many')
})

test('the board is read from afar, turns by keys and stops when told, and names no person', async () => {
  await window.getByRole('link', { name: jobs.board.open }).click()
  await window.getByRole('heading', { name: jobs.board.title }).waitFor()
  await window.getByText(jobs.board.page(1, 2)).waitFor()
  await window.keyboard.press('ArrowRight')
  await window.getByText(jobs.board.page(2, 2)).waitFor()
  await window.keyboard.press('ArrowRight')
  await window.getByText(jobs.board.page(1, 2)).waitFor()
  await window.keyboard.press('Space')
  await window.getByText(jobs.board.stopped).waitFor()
  await lookFromAllSides(window, 'board first page')
  await window.keyboard.press('ArrowRight')
  await window.getByText(jobs.board.page(2, 2)).waitFor()
  await lookFromAllSides(window, 'board second page')
  expect(await window.locator('body').textContent()).not.toMatch(/Nguyễn Thị Mẫu|0205300/u)
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: hiring.fresh }).waitFor()
})

test('in the browser of another laptop the board is the same, and what is taken off goes from it by itself', async () => {
  browser = await startBrowser()
  const { page: other, home } = await openOtherLaptop(window, browser)
  await visit(other, `${home}/vacancies`)
  await other.getByText(jobs.board.page(1, 2)).waitFor()
  const driving = other.getByText('Lái xe tải')
  await driving.waitFor()
  await shoot(other, 'board in another browser')
  const board = await ask(window, 'vacancy.board', {})
  const vacancyId = board.find(({ title }) => title === 'Lái xe tải')?.id ?? ''
  await ask(window, 'vacancy.retire', { id: randomUUID(), vacancyId })
  await driving.waitFor({ state: 'detached' })
})

test('what fits somebody is shown on their page with reasons and doubts in words', async () => {
  const { attendee } = await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: {
      ...onlyNamed('Nguyễn Hoàng Thị Phương Thảo Nguyên'),
      birthDate: '1979-05-02',
      sex: 'female',
      occupation: 'sewing',
      needs: ['job-in-province'],
      wageWanted: 7_000_000,
      education: 'primary',
      communeCode: '06040',
    },
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
  })
  await window.evaluate((id) => history.pushState(null, '', `/attendees/${id}`), attendee.id)
  await window.getByRole('heading', { name: attendee.fullName }).waitFor()
  await window.keyboard.press('Alt+KeyJ')
  const list = window.getByRole('list', { name: jobs.fit.title })
  const first = list.getByRole('listitem').first()
  await first.getByText('May mặc, da giày, như đã nói muốn làm').waitFor()
  await first.getByText('Trong tỉnh, đúng nhu cầu').waitFor()
  await first.getByText('Lương 7–9 triệu, mong muốn 7 triệu').waitFor()
  await list.locator(':text("người này 47 tuổi")').first().waitFor()
  await window.getByRole('region', { name: jobs.fit.title }).scrollIntoViewIfNeeded()
  await lookFromAllSides(window, 'person what fits')
})

test('at the desk it is one key after registering, and the next card closes it', async () => {
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  const card = '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'
  await scanWithKeyboard(window, card)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Thử')
  await window.locator('#desk-phone').fill('0912345678')
  await window.locator('#desk-consents').focus()
  await pressKeys(window, ['1', '2', '3', '4', 'Enter'])
  await window
    .getByText(/A-0002-\d/u)
    .first()
    .waitFor()
  await shoot(window, 'desk with what fits')
  await window.keyboard.press('Alt+KeyJ')
  await window.getByRole('dialog').getByText(jobs.fit.noWishes).waitFor()
  await lookFromAllSides(window, 'desk what fits')
  // The cursor stands on printing. The badge went to the printer first, by itself.
  await pressKeys(window, ['Enter'])
  await window.getByRole('dialog').getByText(jobs.fit.printed('Badge')).waitFor()
  await printer.nextSheet()
  const slip = readDocument(await printer.nextSheet(), 30).texts[0]
  expect(slip).toContain('Hoàng Văn Thử')
  const best = window.getByRole('dialog').getByRole('list', { name: jobs.fit.title }).locator('strong').first()
  expect(slip).toContain(await best.textContent())
  await shoot(window, 'desk what fits printed')
  await scanWithKeyboard(window, card.replace('020090000001', '020090000002').replace('Hoàng Văn Thử', 'Vi Văn Hai'))
  await expect.poll(() => window.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Vi Văn Hai')
})
