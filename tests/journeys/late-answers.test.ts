import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { holdNextCall } from '../support/held-calls.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

let window: Page
let end: () => Promise<void>
let people = 0

beforeAll(async () => {
  ;({ window, end } = await startSampleDesk())
  await window.setViewportSize({ width: 1366, height: 768 })
})
afterAll(() => end())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

/** A card nobody has shown yet. */
function newCard(name: string): string {
  people += 1
  return `020190${String(people).padStart(6, '0')}||${name}|05021990|Nữ|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021`
}

/** The badge code of somebody registered at another desk meanwhile. */
async function badgeOf(name: string): Promise<string> {
  const { attendee } = await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: onlyNamed(name),
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
  })
  return attendee.badge?.code ?? ''
}

const field = (id: string) => window.locator(`#desk-${id}`).inputValue()
const bringBack = () => window.getByRole('button', { name: vi.desk.strip.bringBack })

async function emptyDesk(): Promise<void> {
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('Alt+KeyX')
  await expect.poll(() => field('full-name')).toBe('')
}

async function pressSave(): Promise<void> {
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await window.keyboard.press('Control+KeyS')
}

async function isRegistered(name: string): Promise<void> {
  await window.getByRole('complementary', { name: vi.desk.latest.title }).getByRole('link', { name }).waitFor()
}

async function keptOnDisk(): Promise<unknown> {
  const { content } = await ask(window, 'draft.read', { screen: 'desk' })
  return content === null ? null : (JSON.parse(content) as unknown)
}

test('a card that comes before the answer about the former person stays in the form', async () => {
  await emptyDesk()
  await scanWithKeyboard(window, newCard('Nông Thị Trước'))
  await expect.poll(() => field('full-name')).toBe('Nông Thị Trước')
  const call = await holdNextCall(window, 'attendee.register')
  await pressSave()
  await scanWithKeyboard(window, newCard('Vi Thị Sau'))
  await expect.poll(() => field('full-name')).toBe('Vi Thị Sau')
  await call.arrives()
  await isRegistered('Nông Thị Trước')
  expect(await field('full-name')).toBe('Vi Thị Sau')
  // The former one is in the database and no form of theirs is left.
  await expect.poll(() => bringBack().count()).toBe(0)
  await expect.poll(keptOnDisk).toMatchObject({ fullName: 'Vi Thị Sau' })
  await pressSave()
  await isRegistered('Vi Thị Sau')
  await expect.poll(keptOnDisk).toBe(null)
})

test('a registration lost on its way after the next card came gives its form back on a key', async () => {
  await emptyDesk()
  await scanWithKeyboard(window, newCard('Nông Thị Lỡ'))
  await expect.poll(() => field('full-name')).toBe('Nông Thị Lỡ')
  const call = await holdNextCall(window, 'attendee.register')
  await pressSave()
  await scanWithKeyboard(window, newCard('Vi Thị Chờ'))
  await expect.poll(() => field('full-name')).toBe('Vi Thị Chờ')
  await call.isLost()
  await window.getByText(vi.desk.strip.notSaved).waitFor()
  expect(await field('full-name')).toBe('Vi Thị Chờ')
  await bringBack().click()
  await expect.poll(() => field('full-name')).toBe('Nông Thị Lỡ')
})

test('a record on its way is not put on the person whose card came meanwhile', async () => {
  await emptyDesk()
  await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: { ...onlyNamed('Lường Thị Đã Biết'), birthDate: '1952', phone: '0987654399', phoneOwner: 'own' },
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
  })
  await window.locator('#desk-full-name').fill('Lường Thị Đã Biết')
  await window.getByText(vi.known.thisOne).waitFor()
  const call = await holdNextCall(window, 'attendee.read')
  await window.keyboard.press('Control+Digit1')
  await scanWithKeyboard(window, newCard('Hoàng Thị Khác'))
  await expect.poll(() => field('full-name')).toBe('Hoàng Thị Khác')
  await call.arrives()
  await pressSave()
  await isRegistered('Hoàng Thị Khác')
  const [row] = await ask(window, 'attendee.search', { text: 'Hoàng Thị Khác', limit: 1 })
  expect(await ask(window, 'attendee.read', { attendeeId: row?.id ?? '' })).toMatchObject({
    fullName: 'Hoàng Thị Khác',
    birthDate: '1990-02-05',
    phone: null,
  })
})

test('a form put aside for a card outlives that person and a change of rooms', async () => {
  await emptyDesk()
  await window.locator('#desk-full-name').fill('Lý Thị Đang Dở')
  await window.locator('#desk-village').fill('Bản Chu')
  await scanWithKeyboard(window, newCard('Nông Thị Chen Ngang'))
  await expect.poll(() => field('full-name')).toBe('Nông Thị Chen Ngang')
  await pressSave()
  await isRegistered('Nông Thị Chen Ngang')
  await window.keyboard.press('F6')
  await window.getByRole('heading', { level: 1 }).first().waitFor()
  await window.keyboard.press('F2')
  await bringBack().click()
  await expect.poll(() => field('full-name')).toBe('Lý Thị Đang Dở')
  expect(await field('village')).toBe('Bản Chu')
})

test('a half form that was slow on its way does not come back behind the registration', async () => {
  await emptyDesk()
  await expect.poll(keptOnDisk).toBe(null)
  const call = await holdNextCall(window, 'draft.keep')
  await window.locator('#desk-full-name').fill('Quách Thị Chậm')
  await call.isMade()
  await pressSave()
  await isRegistered('Quách Thị Chậm')
  await call.arrives()
  await expect.poll(keptOnDisk).toBe(null)
})

test('a badge still looked up does not take the clerk away from the card scanned after it', async () => {
  await emptyDesk()
  const call = await holdNextCall(window, 'badge.read')
  await scanWithKeyboard(window, await badgeOf('Vi Thị Có Thẻ'))
  await window.getByText(vi.desk.strip.readingBadge).waitFor()
  await scanWithKeyboard(window, newCard('Hoàng Thị Tiếp'))
  await expect.poll(() => field('full-name')).toBe('Hoàng Thị Tiếp')
  await call.arrives()
  await window.keyboard.press('Alt+KeyX')
  await window.getByText(vi.desk.strip.cleared).waitFor()
})

test('who leaves the second table before its answer is not called back to it', async () => {
  await window.keyboard.press('Alt+KeyR')
  await window.locator('#rest-scan').waitFor()
  await scanWithKeyboard(window, await badgeOf('Lý Thị Trả Lời'))
  await window.locator('[data-question=sex]:focus-within').waitFor()
  await window.keyboard.press('2')
  const call = await holdNextCall(window, 'attendee.correct')
  await window.keyboard.press('Control+Enter')
  await call.isMade()
  await window.keyboard.press('F2')
  await window.locator('#desk-full-name').fill('Quách Thị Bàn Ngoài')
  await call.arrives()
  await window.getByText(vi.desk.count.incomplete(1)).or(window.locator('#desk-scan')).first().waitFor()
  expect(await field('full-name')).toBe('Quách Thị Bàn Ngoài')
})

test('a visitor whose badge is read while the former interview is being saved stays at the table', async () => {
  const [employer] = await ask(window, 'employer.list', {})
  await window.keyboard.press('F4')
  await window.getByRole('button', { name: employer?.name ?? '' }).click()
  await window.locator('#booth-scan').waitFor()
  await scanWithKeyboard(window, await badgeOf('Nông Thị Phỏng Vấn'))
  await window.locator('#booth-outcomes').focus()
  await window.keyboard.press('2')
  const call = await holdNextCall(window, 'interview.log')
  await window.keyboard.press('Control+Enter')
  await call.isMade()
  const next = await badgeOf('Vi Thị Kế Tiếp')
  const row = await ask(window, 'badge.read', { text: next })
  await scanWithKeyboard(window, next)
  await window.getByText(vi.booth.read(row.badge?.number ?? '')).waitFor()
  await call.arrives()
  await expect.poll(async () => (await ask(window, 'attendee.count', {})).interviews).toBe(1)
  await window.getByText(vi.booth.read(row.badge?.number ?? '')).waitFor()
  await window.locator('#booth-outcomes').waitFor()
})
