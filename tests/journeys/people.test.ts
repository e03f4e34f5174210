import type { ElectronApplication, Page } from 'playwright'
import { v7 } from 'uuid'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { compareNames } from '../../shared/text/names.ts'
import { vi } from '../../shared/words/vi.ts'
import { madeUpInputs } from '../bench/people.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.attendees
const folder = newFolder()
let desk: ElectronApplication
let window: Page

const known = madeUpInputs(7, 3000).map(({ person }) => person)
const village = 'Thôn Bản Chờ'
const ahead: PersonInput[] = ['Lường Văn Ải', 'Lường Thị Bích', 'Hứa Văn Chung', 'Hứa Thị Dung'].map((fullName) => ({
  ...onlyNamed(fullName),
  birthDate: '1988',
  communeCode: '06040',
  village,
}))
const elsewhere: PersonInput = { ...onlyNamed('Đàm Văn Xa'), communeCode: '06040', village: 'Thôn Ở Xa' }
const longName = 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Anh Thư'

beforeAll(async () => {
  await prepareFair(folder.path, { known, ahead: [...ahead, elsewhere] })
  ;({ desk, window } = await startDesk(folder.path))
  await window.locator('#desk-scan').waitFor()
}, 120_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const grid = () => window.getByRole('grid')
const search = () => window.getByLabel(words.search)
const page = () => window.getByRole('complementary')
const button = (name: string) => window.getByRole('button', { name }).first()

/** Gives the house a command as another desk would. */
async function register(person: Partial<PersonInput>): Promise<void> {
  const input: InputOf<'attendee.register'> = {
    id: v7(),
    person: { ...onlyNamed('Chưa có tên'), ...person },
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      { purpose: 'statistics', given: true, method: 'spoken' },
    ],
    knownAs: null,
  }
  const answer = await window.evaluate(async (body) => {
    const response = await fetch('/api/attendee.register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return response.text()
  }, JSON.stringify(input))
  expect(answer).toContain('"ok":true')
}

/** Types a name as a clerk does and opens the first that is found. */
async function openByName(name: string): Promise<void> {
  await search().fill(name)
  await grid()
    .getByRole('row')
    .nth(1)
    .getByText(name.split(' ').at(-1) ?? '')
    .first()
    .waitFor()
  await search().press('Enter')
  await page().getByRole('heading', { name }).waitFor()
}

/** Presses a button as the keyboard does. */
async function pressButton(name: string): Promise<void> {
  await button(name).focus()
  await window.keyboard.press('Enter')
}

async function chooseScope(steps: number): Promise<void> {
  await search().focus()
  await window.keyboard.press('Tab')
  for (let step = 0; step < Math.abs(steps); step++) await window.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
}

test('three thousand people are one list by given name, and End shows the last of them', async () => {
  await window.keyboard.press('F3')
  await grid().waitFor()
  const everyone = [...known, ...ahead, elsewhere].map(({ fullName }) => fullName)
  expect(await grid().getAttribute('aria-rowcount')).toBe(String(everyone.length + 1))
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('End')
  const last = everyone.toSorted(compareNames).at(-1) ?? ''
  const row = grid().locator(`[aria-rowindex="${everyone.length + 1}"]`)
  await row.getByText(last).waitFor()
  expect(await grid().getAttribute('aria-activedescendant')).toBe(await row.getAttribute('id'))
  await expectAccessible(window)
  await window.keyboard.press('Home')
  const first = everyone.toSorted(compareNames)[0] ?? ''
  await grid().locator('[aria-rowindex="2"]').getByText(first).waitFor()
  await shoot(window, 'people everyone')
})

test('letters typed while the cursor stands in the list go to the search, what they match stands out, Esc clears', async () => {
  await window.keyboard.type('luong bich')
  await grid().locator('mark', { hasText: 'Bích' }).waitFor()
  expect(await search().inputValue()).toBe('luong bich')
  expect(await grid().locator('mark').first().textContent()).toBe('Lường')
  await shoot(window, 'people searched')
  await window.keyboard.press('Escape')
  expect(await search().inputValue()).toBe('')
  await search().fill('khong co ai ten nhu the')
  await window.getByText(words.nothingFoundNext).waitFor()
  await shoot(window, 'people nothing found')
  await window.keyboard.press('Escape')
})

test('a village that was registered ahead and came together is checked in as one, and taken back as one', async () => {
  await chooseScope(3)
  await window.getByText(words.sorted('5')).waitFor()
  await search().fill('ban cho')
  await window.getByText(words.found(4)).waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Control+KeyA')
  await window.getByText(words.chosen(4)).waitFor()
  await expectAccessible(window)
  await shoot(window, 'people village chosen')
  await window.keyboard.press('Control+Enter')
  await window.getByText(words.checkedInMany(4)).waitFor()
  // No printer is here: they are present all the same, and the sentence says what is left to do.
  await window.getByText(words.printFailedMany).waitFor()
  await shoot(window, 'people printer missing')
  await window.getByText(words.nothingFound('ban cho')).waitFor()
  await window.keyboard.press('Alt+KeyZ')
  await window.getByText(words.undone).waitFor()
  await window.getByText(words.found(4)).waitFor()
})

test('several are chosen one by one with Space, and somebody who is here already is not', async () => {
  await search().focus()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Space')
  await window.keyboard.press('Shift+ArrowDown')
  await window.getByText(words.chosen(2)).waitFor()
  await window.keyboard.press('Control+Enter')
  await window.getByText(words.checkedInMany(2)).waitFor()
  await window.keyboard.press('Escape')
  await chooseScope(-2)
  await window.getByText(words.sorted('2')).waitFor()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Space')
  await window.getByText(words.cannotChoose('Lường Văn Ải')).waitFor()
})

test('one person is opened, goes home, and comes back in', async () => {
  await chooseScope(-1)
  await openByName('Lường Văn Ải')
  await pressButton(words.checkOut)
  await window.getByText(words.checkedOut('Lường Văn Ải')).waitFor()
  await pressButton(words.comeBack)
  await window.getByText(words.cameBack('Lường Văn Ải')).waitFor()
  await expectAccessible(window)
})

test('one who was registered ahead is checked in on their own page with one key', async () => {
  await openByName('Đàm Văn Xa')
  await button(words.checkInAndPrint).focus()
  await window.keyboard.press('Control+Enter')
  await window.getByText(/Đàm Văn Xa có mặt, thẻ A-/u).waitFor()
})

test('a field that is not right is said, nothing typed is lost, and the correction stands in the history', async () => {
  await register({ fullName: 'Nông Thi Mẫu', birthDate: '1995-03-04', phone: '0912345678', communeCode: '06040' })
  await openByName('Nông Thi Mẫu')
  await pressButton(words.correction.open)
  const form = window.getByRole('form', { name: words.correction.title })
  await form.getByLabel(vi.desk.field.fullName).fill('Nông Thị Mẫu')
  await form.getByLabel(vi.desk.field.birthDate).fill('31/02/1995')
  await form.getByLabel(words.correction.label.wageWanted).fill('8.500.000')
  await window.keyboard.press('Control+KeyS')
  await window.getByText(vi.desk.problem.birthDate).waitFor()
  await shoot(window, 'people correction refused')
  await expectAccessible(window)
  await openByName('Đàm Văn Xa')
  await openByName('Nông Thi Mẫu')
  expect(await form.getByLabel(vi.desk.field.fullName).inputValue()).toBe('Nông Thị Mẫu')
  await window.getByText(words.correction.brought).waitFor()
  await form.getByLabel(vi.desk.field.birthDate).fill('4.3.95')
  await window.keyboard.press('Control+KeyS')
  await window.getByText(words.correction.saved).waitFor()
  const history = page().getByRole('list', { name: words.history.title })
  await history.getByText(words.history.changed('họ tên', 'Nông Thi Mẫu', 'Nông Thị Mẫu')).waitFor()
  await history.getByText(words.history.filled(words.field.wageWanted, '8.500.000 đồng/tháng')).waitFor()
  await page().getByRole('heading', { name: 'Nông Thị Mẫu' }).waitFor()
})

test('a consent is taken back with the way it was said, and what it covered is gone', async () => {
  await window.getByRole('button', { name: `${words.consent.withdraw}: ${vi.lists.consentShort.statistics}` }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(words.consent.effect.statistics).waitFor()
  await expectAccessible(window)
  await pressButton(words.consent.withdrawTitle)
  await window.getByText(words.consent.saidWithdrawn(vi.lists.consentShort.statistics)).waitFor()
  await pressButton(words.correction.open)
  await window.getByText(words.correction.sensitiveClosed).waitFor()
  await pressButton(vi.common.cancel)
})

test('two records of one person stand side by side with what differs in bold, become one, and can be told apart again', async () => {
  await register({ fullName: 'Nông Thị Mẫu', birthDate: '1995-03-04', phone: '0987654321', communeCode: '06040' })
  const pair = page().getByRole('article').first()
  await pair.getByRole('strong').or(pair.locator('strong')).first().waitFor()
  expect(await pair.locator('strong').allTextContents()).toContain('0987654321')
  await pair.scrollIntoViewIfNeeded()
  await shoot(window, 'people duplicates')
  await expectAccessible(window)
  await pressButton(words.duplicates.merge)
  await window.getByText(words.duplicates.merged('Nông Thị Mẫu')).waitFor()
  await window.getByText(words.records.title).waitFor()
  await shoot(window, 'people merged')
  await page().getByText(words.history.what.merged).first().waitFor()
  await window
    .getByRole('button', { name: `${words.records.separate}: Nông Thị Mẫu` })
    .last()
    .focus()
  await window.keyboard.press('Enter')
  await window.getByRole('dialog').getByRole('button', { name: words.records.separate }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(words.records.separated).waitFor()
  await window.getByText(words.records.title).waitFor({ state: 'detached' })
  // Told apart by a clerk, they are not offered as one again.
  expect(await page().getByRole('article').count()).toBe(0)
})

test('a very long name is whole on its page', async () => {
  await register({ fullName: longName, communeCode: '06040', village: 'Thôn Nà Pàn, khu tái định cư mới' })
  await openByName(longName)
  await shoot(window, 'people long name')
  expect(await page().getByRole('heading', { name: longName }).textContent()).toBe(longName)
})

test('erasing asks for the badge number, refuses another one, and leaves nobody to be found', async () => {
  await openByName('Đàm Văn Xa')
  await pressButton(words.erase.open)
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('textbox').fill('A-9999-9')
  await window.keyboard.press('Enter')
  await dialog.getByText(words.erase.wrong).waitFor()
  await expectAccessible(window)
  await shoot(window, 'people erase')
  const label = (await dialog.locator('label').first().textContent()) ?? ''
  await dialog.getByRole('textbox').fill(/A-\d{4}-\d/u.exec(label)?.[0] ?? '')
  await window.keyboard.press('Enter')
  await window.getByText(words.erase.done).waitFor()
  await search().fill('Đàm Văn Xa')
  await window.getByText(words.nothingFound('Đàm Văn Xa')).waitFor()
  await window.keyboard.press('Escape')
})

test('the room reads in the dark and on a large screen', async () => {
  await openByName('Nông Thị Mẫu')
  await button(vi.frame.toDark).focus()
  await window.keyboard.press('Enter')
  await window.locator('[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' })
  await expectAccessible(window)
  await shoot(window, 'people dark')
  await window.setViewportSize({ width: 1920, height: 1080 })
  await expectAccessible(window)
  await shoot(window, 'people dark large')
  await button(vi.frame.toLight).focus()
  await window.keyboard.press('Enter')
  await shoot(window, 'people large')
})
