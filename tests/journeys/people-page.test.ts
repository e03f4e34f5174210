import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { peopleRoom } from '../support/people-room.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.attendees
const folder = newFolder()
let desk: ElectronApplication
let window: Page
const room = peopleRoom(() => window)

const longName = 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Anh Thư'

beforeAll(async () => {
  await prepareFair(folder.path, { known: [], ahead: [{ ...onlyNamed('Đàm Văn Xa'), communeCode: '06040' }] })
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('F3')
}, 120_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

test('a field that is not right is said, nothing typed is lost, and the correction stands in the history', async () => {
  await room.registerElsewhere({
    fullName: 'Nông Thi Mẫu',
    birthDate: '1995-03-04',
    phone: '0912345678',
    communeCode: '06040',
  })
  await room.openByName('Nông Thi Mẫu')
  await room.pressButton(words.correction.open)
  const form = window.getByRole('form', { name: words.correction.title })
  await form.getByLabel(vi.desk.field.fullName).fill('Nông Thị Mẫu')
  await form.getByLabel(vi.desk.field.birthDate).fill('31/02/1995')
  await form.getByLabel(words.correction.label.wageWanted).fill('8.500.000')
  await window.keyboard.press('Control+KeyS')
  await window.getByText(vi.desk.problem.birthDate).waitFor()
  await shoot(window, 'people correction refused')
  await expectAccessible(window)
  await room.openByName('Đàm Văn Xa')
  await room.openByName('Nông Thi Mẫu')
  expect(await form.getByLabel(vi.desk.field.fullName).inputValue()).toBe('Nông Thị Mẫu')
  await window.getByText(words.correction.brought).waitFor()
  await form.getByLabel(vi.desk.field.birthDate).fill('4.3.95')
  await window.keyboard.press('Control+KeyS')
  await window.getByText(words.correction.saved).waitFor()
  // The keyboard is where it was before, and the next name is typed over the last.
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('person-correct')
  const history = room.page().getByRole('list', { name: words.history.title })
  await history.getByText(words.history.changed('họ tên', 'Nông Thi Mẫu', 'Nông Thị Mẫu')).waitFor()
  await history.getByText(words.history.filled(words.field.wageWanted, '8.500.000 đồng/tháng')).waitFor()
  await room.page().getByRole('heading', { name: 'Nông Thị Mẫu' }).waitFor()
})

test('a consent is taken back with the way it was said, and what it covered is gone', async () => {
  await window.getByRole('button', { name: `${words.consent.withdraw}: ${vi.lists.consentShort.statistics}` }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(words.consent.effect.statistics).waitFor()
  await expectAccessible(window)
  await room.pressButton(words.consent.withdrawTitle)
  await window.getByText(words.consent.saidWithdrawn(vi.lists.consentShort.statistics)).waitFor()
  await room.pressButton(words.correction.open)
  await window.getByText(words.correction.sensitiveClosed).waitFor()
  await room.pressButton(vi.common.cancel)
})

test('two records of one person stand side by side with what differs in bold, become one, and can be told apart again', async () => {
  await room.registerElsewhere({
    fullName: 'Nông Thị Mẫu',
    birthDate: '1995-03-04',
    phone: '0987654321',
    communeCode: '06040',
  })
  const pair = room.page().getByRole('article').first()
  await pair.locator('strong').first().waitFor()
  expect(await pair.locator('strong').allTextContents()).toContain('0987654321')
  await pair.scrollIntoViewIfNeeded()
  await shoot(window, 'people duplicates')
  await expectAccessible(window)
  await room.pressButton(words.duplicates.merge)
  await window.getByText(words.duplicates.merged('Nông Thị Mẫu')).waitFor()
  await window.getByText(words.records.title).waitFor()
  await shoot(window, 'people merged')
  await room.page().getByText(words.history.what.merged).first().waitFor()
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
  expect(await room.page().getByRole('article').count()).toBe(0)
  await window.keyboard.press('F3')
  await window.keyboard.type('dam van xa', { delay: 70 })
  await expect.poll(() => room.search().inputValue()).toBe('dam van xa')
})

test('what is missing is asked at the second table, one key from the person’s page', async () => {
  await room.openByName('Nông Thị Mẫu')
  const [id] = /[^/]+$/u.exec(window.url()) ?? []
  await window.keyboard.press('Alt+KeyR')
  await expect.poll(() => window.url()).toMatch(new RegExp(`/rest/${id}$`, 'u'))
  await window.keyboard.press('F3')
  await room.search().waitFor()
})

test('a very long name is whole on its page', async () => {
  await room.registerElsewhere({
    fullName: longName,
    communeCode: '06040',
    village: 'Thôn Nà Pàn, khu tái định cư mới',
  })
  await room.openByName(longName)
  await shoot(window, 'people long name')
  expect(await room.page().getByRole('heading', { name: longName }).textContent()).toBe(longName)
})

test('erasing asks for the badge number, refuses another one, and leaves nobody to be found', async () => {
  await room.openByName('Đàm Văn Xa')
  await room.pressButton(words.checkInOnly)
  await window.getByText(/Đàm Văn Xa có mặt, thẻ A-/u).waitFor()
  await room.pressButton(words.erase.open)
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
  await room.search().fill('Đàm Văn Xa')
  await window.getByText(words.nothingFound('Đàm Văn Xa')).waitFor()
  await window.keyboard.press('Escape')
})

test('an empty list says so and what to do next', async () => {
  await room.search().fill('')
  await room.chooseScope(3)
  await window.getByText(words.empty.ahead).waitFor()
  await shoot(window, 'people empty')
  await expectAccessible(window)
  await room.chooseScope(-3)
})

test('the room reads in the dark and on a large screen', async () => {
  await room.openByName('Nông Thị Mẫu')
  await room.pressButton(vi.frame.toDark)
  await window.locator('[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' })
  await expectAccessible(window)
  await shoot(window, 'people dark')
  await window.setViewportSize({ width: 1920, height: 1080 })
  await expectAccessible(window)
  await shoot(window, 'people dark large')
  await room.pressButton(vi.frame.toLight)
  await shoot(window, 'people large')
})
