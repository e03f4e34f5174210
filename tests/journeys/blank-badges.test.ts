import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import type { BlankOnPaper } from '../support/blanks.ts'
import { aheadInFolder, stackInFolder } from '../support/closed-desk.ts'
import { Hands, newcomersCard, returning, returningCard } from '../support/desk-keys.ts'
import { deskWithEarlierFair } from '../support/earlier-fair.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { holdNextCall } from '../support/held-calls.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const { blank: words, strip } = vi.desk
let desk: ElectronApplication
let window: Page
let stack: BlankOnPaper[]

beforeAll(async () => {
  await deskWithEarlierFair(folder.path, [returning])
  stack = stackInFolder(folder.path, 20)
  aheadInFolder(folder.path, { fullName: 'Bế Thị Đăng Ký Trước' })
  await open()
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

async function open(): Promise<void> {
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
}

/** The next badge of the stack, in the clerk's hand. */
function nextBadge(): BlankOnPaper {
  const badge = stack.shift()
  if (badge === undefined) throw new Error('the stack is used up')
  return badge
}

const said = (sentence: string) => window.getByRole('status').filter({ hasText: sentence }).first().waitFor()
const bar = () => window.getByRole('region', { name: words.label })
const jobs = () => ask(window, 'print-job.list', { scope: 'all', limit: 100 })
const latest = async () => (await ask(window, 'attendee.latest', { limit: 1 }))[0]

test('a person with a card gets the next badge of the stack: scan, scan, and not a key more than with printing', async () => {
  const hands = new Hands(window)
  const badge = nextBadge()
  await hands.cursorAt('desk-scan')
  await scanWithKeyboard(window, newcomersCard)
  await hands.cursorAt('desk-phone')
  await hands.type('0912345611')
  await hands.cursorAt('desk-consents')
  await hands.consents()
  await scanWithKeyboard(window, badge.code)
  await said(words.willGo(badge.number, 'Hoàng Văn Mới'))
  await said(words.enter)
  await bar().getByText(badge.number).waitFor()
  await lookFromAllSides(window, 'desk badge without a name')
  await window.setViewportSize({ width: 1366, height: 768 })
  await hands.press('Enter')
  await hands.registered('Hoàng Văn Mới')
  expect(hands.keys).toEqual(['Enter'])
  await said(strip.savedNew(badge.number))
  await said(strip.savedBlankNext('Hoàng Văn Mới'))
  await expectAccessible(window)
  await shoot(window, 'desk badge given')
  expect(await latest()).toMatchObject({ fullName: 'Hoàng Văn Mới', badgeNumber: badge.number })
  expect(await jobs()).toEqual([])
})

test('somebody whose consent stands costs one key with a badge of the stack, too', async () => {
  const hands = new Hands(window)
  const badge = nextBadge()
  await scanWithKeyboard(window, returningCard)
  await hands.cursorAt('desk-consents')
  await scanWithKeyboard(window, badge.code)
  await said(words.willGo(badge.number, 'Nông Thị Trở Lại'))
  await hands.press('Enter')
  await hands.registered('Nông Thị Trở Lại')
  expect(hands.keys).toEqual(['Enter'])
  expect((await latest())?.badgeNumber).toBe(badge.number)
  expect(await jobs()).toEqual([])
})

test('an Enter quicker than the house gives the scanned badge and prints nothing', async () => {
  const badge = nextBadge()
  await window.keyboard.press('Alt+KeyP')
  await window.locator('#desk-full-name').fill('Vi Thị Nhanh Tay')
  await window.locator('#desk-consents').focus()
  // A key so close to a scan would be the scanner's.
  await pressKeys(window, ['1'])
  const call = await holdNextCall(window, 'badge.read-blank')
  await scanWithKeyboard(window, badge.code)
  await call.isMade()
  await window.keyboard.press('Enter')
  await said(strip.savedNew(badge.number))
  await call.arrives()
  expect((await latest())?.badgeNumber).toBe(badge.number)
  await said(strip.savedBlankNext('Vi Thị Nhanh Tay'))
  expect(await jobs()).toEqual([])
})

test('a badge scanned before anybody’s card says to scan the card first, and one already given to take the next', async () => {
  const [given, badge] = [(await latest())?.badgeNumber ?? '', nextBadge()]
  await scanWithKeyboard(window, badge.code)
  await said(words.nobodys(badge.number))
  await said(words.cardFirst)
  await window.locator('#desk-full-name').fill('Lý Thị Đổi Thẻ')
  const code = (await ask(window, 'badge.read', { text: given })).badge?.code ?? ''
  await scanWithKeyboard(window, code)
  await said(vi.desk.badgeFailure['badge-taken']({ code: 'badge-taken', detail: given }))
  expect(await bar().count()).toBe(0)
})

test('another badge takes the place of the one scanned before, and a key takes it off again', async () => {
  const [first, second] = [nextBadge(), nextBadge()]
  await scanWithKeyboard(window, first.code)
  await bar().getByText(first.number).waitFor()
  await scanWithKeyboard(window, second.code)
  await bar().getByText(second.number).waitFor()
  await window.keyboard.press('Alt+KeyX')
  await expect.poll(() => bar().count()).toBe(0)
  await window.getByRole('region', { name: strip.label }).getByRole('button', { name: vi.common.undo }).press('Enter')
  await bar().getByText(second.number).waitFor()
  await window.getByRole('button', { name: words.takeOff }).press('Enter')
  await said(words.takenOff)
  expect(await bar().count()).toBe(0)
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Lý Thị Đổi Thẻ')
})

test('a badge given at another desk meanwhile is refused when saving, and nothing typed is lost', async () => {
  const [badge, next] = [nextBadge(), nextBadge()]
  await scanWithKeyboard(window, badge.code)
  await bar().getByText(badge.number).waitFor()
  await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: onlyNamed('Quách Văn Bàn Bên'),
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
    badgeText: badge.code,
  })
  await window.locator('#desk-consents').focus()
  await pressKeys(window, ['1', 'Enter'])
  await said(strip.notSaved)
  await said(vi.desk.badgeFailure['badge-taken']({ code: 'badge-taken', detail: badge.number }))
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Lý Thị Đổi Thẻ')
  await scanWithKeyboard(window, next.code)
  await bar().getByText(next.number).waitFor()
  await window.keyboard.press('Enter')
  await said(strip.savedNew(next.number))
})

test('a desk killed with a badge scanned and nothing saved finds form and badge again', async () => {
  const badge = nextBadge()
  await window.locator('#desk-full-name').fill('Nông Thị Mất Điện')
  await scanWithKeyboard(window, badge.code)
  await bar().getByText(badge.number).waitFor()
  const kept = async () =>
    JSON.parse((await ask(window, 'draft.read', { screen: 'desk' })).content ?? '{}') as { badge?: unknown }
  await expect.poll(async () => (await kept()).badge).toEqual({ text: badge.code, number: badge.number })
  const ended = new Promise((resolve) => desk.process().once('exit', resolve))
  desk.process().kill('SIGKILL')
  await ended
  await open()
  await bar().getByText(badge.number).waitFor()
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Mất Điện')
  await window.keyboard.press('Alt+KeyX')
})

test('somebody who goes home is back in when their badge is scanned at the desk, which stays open', async () => {
  const row = await latest()
  const person = await ask(window, 'attendee.read', { attendeeId: row?.id ?? '' })
  await ask(window, 'attendee.check-out', { id: crypto.randomUUID(), attendeeId: person.id, left: true })
  await window.locator('#desk-full-name').fill('Hoàng Thị Đang Gõ')
  await scanWithKeyboard(window, person.badge?.code ?? '')
  await said(vi.desk.arrival.back(person.fullName, person.badge?.number ?? ''))
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Hoàng Thị Đang Gõ')
  expect((await ask(window, 'attendee.read', { attendeeId: person.id })).leftAt).toBeNull()
  await window.keyboard.press('Alt+KeyX')
})

test('somebody registered ahead, whose badge was made the day before, is let in when it is scanned, and is to be asked', async () => {
  await ask(window, 'badge.print-ahead', {
    id: crypto.randomUUID(),
    communes: null,
    printer: null,
    format: 'card-90x55',
    startAt: 0,
  })
  const { rows } = await ask(window, 'attendee.list', { scope: 'ahead', offset: 0, limit: 10 })
  const { id, badge } = await ask(window, 'attendee.read', { attendeeId: rows[0]?.id ?? '' })
  await window.locator('#desk-scan').focus()
  await window.keyboard.type(badge?.number ?? '', { delay: 70 })
  await pressKeys(window, ['Enter'])
  await window.getByRole('heading', { name: 'Bế Thị Đăng Ký Trước' }).waitFor()
  expect((await ask(window, 'attendee.read', { attendeeId: id })).arrivedAt).toBeNull()
  await pressKeys(window, ['F2'])
  await window.locator('#desk-scan').waitFor()
  await scanWithKeyboard(window, badge?.code ?? '')
  await said(vi.desk.arrival.here('Bế Thị Đăng Ký Trước', badge?.number ?? ''))
  await said(vi.desk.arrival.ask)
  await lookFromAllSides(window, 'desk arrived by badge')
  await window.setViewportSize({ width: 1366, height: 768 })
  expect((await ask(window, 'attendee.read', { attendeeId: id })).arrivedAt).not.toBeNull()
  await window.getByRole('link', { name: vi.desk.arrival.open }).press('Enter')
  await window.getByRole('heading', { name: 'Bế Thị Đăng Ký Trước' }).waitFor()
  await pressKeys(window, ['F2'])
  await window.locator('#desk-scan').waitFor()
})

test('a lost badge is replaced by the next of the stack, scanned into the dialog', async () => {
  const [row, badge] = [await latest(), nextBadge()]
  await window
    .getByRole('complementary', { name: vi.desk.latest.title })
    .getByRole('link', { name: row?.fullName ?? '' })
    .click()
  await window.getByRole('button', { name: vi.attendees.replace }).press('Enter')
  await window.getByRole('dialog').waitFor()
  await scanWithKeyboard(window, badge.code)
  await window.getByText(vi.paper.replaceBlank(badge.number)).waitFor()
  await expectAccessible(window)
  await shoot(window, 'person replace by blank')
  await window.getByRole('button', { name: vi.attendees.replaceLost }).press('Enter')
  await window.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(async () => (await latest())?.badgeNumber).toBe(badge.number)
  expect((await jobs()).filter(({ kind }) => kind !== 'batch')).toEqual([])
})

test('a booth reads a badge of the stack as its holder’s, and sends one nobody has to the desk', async () => {
  const [row, badge] = [await latest(), nextBadge()]
  await ask(window, 'employer.save', {
    id: crypto.randomUUID(),
    name: 'Công ty TNHH May Bắc Giang',
    booth: '3',
  })
  await window.keyboard.press('F4')
  await window.getByRole('button', { name: /May Bắc Giang/u }).press('Enter')
  await window.locator('#booth-scan').waitFor()
  const code = (await ask(window, 'badge.read', { text: row?.badgeNumber ?? '' })).badge?.code ?? ''
  // The holder's was scanned a moment ago: so soon again it would be one scan.
  await scanWithKeyboard(window, badge.code)
  await window.getByText(vi.failure['badge-blank']({ code: 'badge-blank', detail: badge.number })).waitFor()
  await shoot(window, 'booth badge nobody has')
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, code)
  await window.getByText(vi.booth.read(row?.badgeNumber ?? '')).waitFor()
})
