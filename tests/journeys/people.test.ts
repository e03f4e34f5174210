import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { compareNames } from '../../shared/text/names.ts'
import { whySaid } from '../../renderer/src/desk/print-words.ts'
import { vi } from '../../shared/words/vi.ts'
import { madeUpInputs } from '../bench/people.ts'
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

const known = madeUpInputs(7, 3000).map(({ person }) => person)
const ahead: PersonInput[] = ['Lường Văn Ải', 'Lường Thị Bích', 'Hứa Văn Chung', 'Hứa Thị Dung'].map((fullName) => ({
  ...onlyNamed(fullName),
  birthDate: '1988',
  communeCode: '06040',
  village: 'Thôn Bản Chờ',
}))
const elsewhere: PersonInput = { ...onlyNamed('Đàm Văn Xa'), communeCode: '06040', village: 'Thôn Ở Xa' }

beforeAll(async () => {
  await prepareFair(folder.path, { known, ahead: [...ahead, elsewhere] })
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
}, 120_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

test('three thousand people are one list by given name, and End shows the last of them', async () => {
  await window.keyboard.press('F3')
  await room.grid().waitFor()
  const everyone = [...known, ...ahead, elsewhere].map(({ fullName }) => fullName)
  expect(await room.grid().getAttribute('aria-rowcount')).toBe(String(everyone.length + 1))
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('End')
  const last = everyone.toSorted(compareNames).at(-1) ?? ''
  const row = room.grid().locator(`[aria-rowindex="${everyone.length + 1}"]`)
  await row.getByText(last).waitFor()
  expect(await room.grid().getAttribute('aria-activedescendant')).toBe(await row.getAttribute('id'))
  await expectAccessible(window)
  await window.keyboard.press('Home')
  const first = everyone.toSorted(compareNames)[0] ?? ''
  await room.grid().locator('[aria-rowindex="2"]').getByText(first).waitFor()
  // Nobody checks in three thousand people by a slip of the hand.
  await window.keyboard.press('Control+KeyA')
  await window.getByText(words.tooMany).waitFor()
  await shoot(window, 'people everyone')
})

test('letters typed while the cursor stands in the list go to the search, what they match stands out, Esc clears', async () => {
  await room.type('luong bich')
  await room.grid().locator('mark', { hasText: 'Bích' }).first().waitFor()
  expect(await room.search().inputValue()).toBe('luong bich')
  expect(await room.grid().locator('mark').first().textContent()).toBe('Lường')
  await shoot(window, 'people searched')
  await window.keyboard.press('Escape')
  expect(await room.search().inputValue()).toBe('')
  await room.search().fill('khong co ai ten nhu the')
  await window.getByText(words.nothingFoundNext).waitFor()
  await shoot(window, 'people nothing found')
  await window.keyboard.press('Escape')
})

test('a village that was registered ahead and came together is checked in as one, and taken back as one', async () => {
  await room.chooseScope(3)
  await window.getByText(words.sorted('5')).waitFor()
  await room.search().fill('ban cho')
  await window.getByText(words.found(4)).waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Control+KeyA')
  await window.getByText(words.chosen(4)).waitFor()
  await expectAccessible(window)
  await shoot(window, 'people village chosen')
  await window.keyboard.press('Control+Enter')
  await window.getByText(words.checkedInMany(4)).waitFor()
  // No printer is here: they are present all the same, and the sentence says what is left to do.
  await window.getByText(vi.paper.printsWait(4, whySaid('gone', vi))).waitFor()
  await shoot(window, 'people printer missing')
  await window.getByText(words.nothingFound('ban cho')).waitFor()
  await window.keyboard.press('Alt+KeyZ')
  await window.getByText(words.undone).waitFor()
  await window.getByText(words.found(4)).waitFor()
})

test('one of the village who refuses to be registered does not hold up the others, and is named', async () => {
  await window.keyboard.press('Escape')
  await room.openByName('Hứa Thị Dung')
  await room.pressButton(`${words.consent.give}: ${vi.lists.consentShort['register-and-match']}`)
  await expectAccessible(window)
  await room.pressButton(words.consent.refuse)
  await window.getByText(words.askFirst).waitFor()
  await room.search().fill('hua')
  await window.getByText(words.found(2)).waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Control+KeyA')
  await window.getByText(words.chosen(2)).waitFor()
  await window.keyboard.press('Control+Enter')
  await window.getByText(words.notCheckedIn).waitFor()
  await room.page().getByRole('link', { name: 'Hứa Thị Dung' }).waitFor()
  await window.getByText(/Hứa Văn Chung có mặt, thẻ A-/u).waitFor()
  await shoot(window, 'people one of a village refuses')
})

test('several are chosen one by one with Space, and somebody who is here already is not', async () => {
  await room.search().fill('luong')
  await window.getByText(words.found(2)).waitFor()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Space')
  await window.keyboard.press('Shift+ArrowDown')
  await window.getByText(words.chosen(2)).waitFor()
  await window.keyboard.press('Control+Enter')
  await window.getByText(words.checkedInMany(2)).waitFor()
  await window.keyboard.press('Escape')
  await room.chooseScope(-2)
  await window.getByText(words.sorted('3')).waitFor()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Space')
  await window.getByText(words.cannotChoose('Lường Văn Ải')).waitFor()
})

test('one person is opened, goes home, and comes back in', async () => {
  await room.chooseScope(-1)
  await room.openByName('Lường Văn Ải')
  await room.pressButton(words.checkOut)
  await window.getByText(words.checkedOut('Lường Văn Ải')).waitFor()
  await room.pressButton(words.comeBack)
  await window.getByText(words.cameBack('Lường Văn Ải')).waitFor()
  await expectAccessible(window)
})

test('one who was registered ahead is checked in on their own page with one key', async () => {
  await room.openByName('Đàm Văn Xa')
  await window.getByRole('button', { name: words.checkInAndPrint }).focus()
  await window.keyboard.press('Control+Enter')
  await window.getByText(/Đàm Văn Xa có mặt, thẻ A-/u).waitFor()
})
