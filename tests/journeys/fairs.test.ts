import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { answerTo, ask } from '../support/ask.ts'
import { Hands, newcomersCard } from '../support/desk-keys.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { setUpFair } from '../support/new-fair.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const { fairs: words, around } = vi
const longName = 'Phiên giao dịch việc làm cụm xã Bình Gia, Thiện Thuật, Hoa Thám, Quý Hòa và Tân Văn, đợt II năm 2027'
let desk: ElectronApplication
let window: Page
let hands: Hands

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await setUpFair(window)
  hands = new Hands(window)
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const session = () => ask(window, 'session.read', {})
const bar = () => window.getByRole('banner')
const current = async () => (await session()).fair

/** The keyboard goes to a button or row as Tab would. */
async function onto(name: string | RegExp): Promise<void> {
  await window.getByRole('button', { name }).first().focus()
}

/** What stands in the field under the cursor is typed over. */
async function typeOver(text: string): Promise<void> {
  await window.keyboard.press('Control+a')
  await hands.type(text)
}

test('the next fair is a copy of the last, made with the keyboard alone', async () => {
  await ask(window, 'employer.save', { id: crypto.randomUUID(), name: 'Công ty TNHH Điện tử Bắc Sơn', booth: '3' })
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: words.parts.fairs }).waitFor()
  await pressKeys(window, ['Alt+s'])
  const name = window.getByLabel(words.form.name, { exact: true })
  await name.focus()
  await typeOver('Phiên Bình Gia')
  await pressKeys(window, ['Tab'])
  await typeOver('31/13/2027')
  await pressKeys(window, ['Control+Enter'])
  await window.getByText(vi.gate.heldOnWrong).waitFor()
  await lookFromAllSides(window, 'fairs new with a wrong day')
  await window.getByLabel(words.form.heldOn).focus()
  await typeOver('15/3/2027')
  // Another room, and back: what was typed is still there.
  await pressKeys(window, ['F2', 'Alt+0'])
  expect(await name.inputValue()).toBe('Phiên Bình Gia')
  await name.focus()
  await typeOver(longName.slice(0, 60))
  await window.getByLabel(words.form.persons).focus()
  await hands.type('300')
  await pressKeys(window, ['Control+Enter'])
  await window.getByRole('heading', { name: longName.slice(0, 60) }).waitFor()
  const made = (await ask(window, 'fair.list', {})).find(({ fair }) => fair.heldOn === '2027-03-15')
  expect(made).toMatchObject({ employers: 1, current: false, fair: { status: 'draft', targets: { persons: 300 } } })
})

test('this machine goes to the new fair, and nothing half typed goes along', async () => {
  await pressKeys(window, ['F2'])
  await hands.cursorAt('desk-scan')
  await window.locator('#desk-full-name').focus()
  await hands.type('Hoang Van Do')
  await window.waitForTimeout(500)
  await pressKeys(window, ['Alt+0'])
  await onto(new RegExp(longName.slice(0, 60)))
  await pressKeys(window, ['Enter', 'Alt+l'])
  await bar().getByText(vi.frame.stage.draft).waitFor()
  await pressKeys(window, ['F2'])
  await hands.cursorAt('desk-scan')
  expect(await window.locator('#desk-full-name').inputValue()).toBe('')
})

test('a registration at a fair that is not open asks first, and so does opening a second fair', async () => {
  await scanWithKeyboard(window, newcomersCard)
  await hands.cursorAt('desk-phone')
  await hands.type('0912345611')
  await hands.cursorAt('desk-consents')
  await hands.consents()
  await hands.press('Enter')
  await window.getByRole('dialog', { name: around.notOpen.title }).waitFor()
  await lookFromAllSides(window, 'desk fair not open')
  await pressKeys(window, ['Escape'])
  expect((await ask(window, 'attendee.count', {})).persons).toBe(0)
  await ask(window, 'fair.save', { ...written(await current()), id: crypto.randomUUID(), name: longName })
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: longName }).waitFor()
  await pressKeys(window, ['Alt+m'])
  const asked = window.getByRole('dialog', { name: words.move.besideTitle })
  await asked.waitFor()
  await lookFromAllSides(window, 'fairs another one is open')
  await pressKeys(window, ['Escape'])
  expect((await current())?.status).toBe('draft')
})

/** A fair as `fair.save` takes it. */
function written(fair: Awaited<ReturnType<typeof current>>) {
  if (fair === null) throw new Error('no fair')
  const { id: fairId, status: _status, ...fields } = fair
  return { fairId, ...fields }
}

test('who sits at the machine is chosen with two keys and stands in the bar', async () => {
  await pressKeys(window, ['Control+4'])
  await window.getByText(words.operators.empty).waitFor()
  await lookFromAllSides(window, 'fairs no operators')
  await window.getByLabel(words.operators.name).focus()
  await hands.type('Nong Thi Lan')
  await pressKeys(window, ['Enter'])
  await window.getByRole('listitem').filter({ hasText: 'Nong Thi Lan' }).waitFor()
  await pressKeys(window, ['Alt+o'])
  await window.getByRole('dialog', { name: around.seat.title }).waitFor()
  await lookFromAllSides(window, 'frame who sits here')
  await pressKeys(window, ['1'])
  await bar().getByRole('button', { name: 'Nong Thi Lan' }).waitFor()
  expect((await session()).operator?.name).toBe('Nong Thi Lan')
  await lookFromAllSides(window, 'fairs operators')
})

test('a rehearsal has the real screens, and a real card in it asks for the real fair', async () => {
  await pressKeys(window, ['Control+1'])
  await window.getByRole('heading', { name: longName }).waitFor()
  await lookFromAllSides(window, 'fairs list and form')
  await pressKeys(window, ['Alt+t'])
  await bar().getByText(vi.frame.rehearsal).waitFor()
  await window.getByRole('img', { name: /QR/ }).waitFor()
  await lookFromAllSides(window, 'fairs rehearsal with cards')
  await pressKeys(window, ['F2'])
  await hands.cursorAt('desk-scan')
  const { cards } = await ask(window, 'rehearsal.cards', {})
  const walkIn = cards.find(({ ahead }) => !ahead)
  await scanWithKeyboard(window, walkIn?.text ?? '')
  await window.waitForFunction(
    (name) => document.querySelector<HTMLInputElement>('#desk-full-name')?.value === name,
    walkIn?.fullName,
  )
  await pressKeys(window, ['Alt+x'])

  await scanWithKeyboard(window, newcomersCard)
  const dialog = window.getByRole('dialog', { name: around.realCard.title })
  await dialog.getByText('Hoàng Văn Mới').waitFor()
  await lookFromAllSides(window, 'frame a real card in a rehearsal')
  await pressKeys(window, ['Escape'])
  expect(await window.locator('#desk-full-name').inputValue()).toBe('')
  expect((await current())?.status).toBe('rehearsal')
})

test('one key opens the real fair, and the card that was scanned goes on there', async () => {
  const { person, badge } = await inRehearsal()
  // A scanner's double read within two seconds is one scan.
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, newcomersCard)
  await window.getByRole('dialog', { name: around.realCard.title }).waitFor()
  await pressKeys(window, ['Enter'])
  await bar().getByText(longName).waitFor()
  await hands.cursorAt('desk-phone')
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Mới')
  expect(await current()).toMatchObject({ status: 'open', name: longName })
  await hands.type('0912345611')
  await hands.cursorAt('desk-consents')
  await hands.consents()
  await hands.press('Enter')
  await hands.registered('Hoàng Văn Mới')
  expect((await ask(window, 'attendee.count', {})).persons).toBe(1)
  await scanWithKeyboard(window, badge)
  await window.getByText(vi.desk.badgeFailure['badge-rehearsal']()).waitFor()
  expect(await answerTo(window, 'attendee.check-in', { id: crypto.randomUUID(), attendeeIds: [person] })).toMatchObject(
    {
      failure: { code: 'card-rehearsal' },
    },
  )
})

async function inRehearsal(): Promise<{ person: string; badge: string }> {
  const { cards } = await ask(window, 'rehearsal.cards', {})
  const [first] = await ask(window, 'attendee.search', { text: cards[0]?.fullName ?? '', limit: 1 })
  const { attendees } = await ask(window, 'attendee.check-in', {
    id: crypto.randomUUID(),
    attendeeIds: [first?.id ?? ''],
  })
  return { person: attendees[0]?.id ?? '', badge: attendees[0]?.badge?.code ?? '' }
}

test('a rehearsal is erased in one press that shows what goes', async () => {
  await pressKeys(window, ['Alt+0'])
  await onto(words.rehearsal.toErase)
  await pressKeys(window, ['Enter'])
  await window.getByRole('heading', { name: words.rehearsal.title }).waitFor()
  await pressKeys(window, ['Alt+x'])
  const dialog = window.getByRole('dialog', { name: words.rehearsal.eraseTitle })
  await dialog.getByText('40', { exact: true }).waitFor()
  await lookFromAllSides(window, 'fairs rehearsal to be erased')
  await pressKeys(window, ['Enter'])
  await window.getByText(words.rehearsal.erased(40)).waitFor()
  expect((await ask(window, 'fair.list', {})).map(({ fair }) => fair.status)).toEqual(['open', 'open'])
  expect((await ask(window, 'attendee.count', {})).persons).toBe(1)
})

test('a fair ends by its checklist, at a machine that works on it', async () => {
  await window.getByRole('heading', { name: longName }).waitFor()
  await onto(/^Phiên giao dịch việc làm cụm xã Thiện Thuật/)
  await pressKeys(window, ['Enter', 'Alt+m'])
  await window.getByRole('dialog', { name: words.move.close }).waitFor()
  await lookFromAllSides(window, 'fairs close one elsewhere')
  await pressKeys(window, ['Escape'])
  await onto(longName)
  await pressKeys(window, ['Enter', 'Alt+m'])
  await window.getByText(vi.closing.checklist).waitFor()
  expect((await current())?.status).toBe('open')
})

test('a fair that ended is opened again beside another once that is said', async () => {
  await ask(window, 'fair.move', { id: crypto.randomUUID(), fairId: (await current())?.id ?? '', to: 'closed' })
  await bar().getByText(vi.frame.stage.closed).waitFor()
  await pressKeys(window, ['Alt+0'])
  await onto(words.move.reopen)
  await pressKeys(window, ['Enter'])
  await window.getByRole('dialog', { name: words.move.besideTitle }).waitFor()
  await pressKeys(window, ['Tab', 'Enter'])
  await bar().getByText(vi.frame.stage.closed).waitFor({ state: 'detached' })
  expect((await current())?.status).toBe('open')
})

test('once the sample fair is erased the first start is there again', async () => {
  const sample = await startSampleDesk()
  sample.window.setDefaultTimeout(15_000)
  await pressKeys(sample.window, ['Alt+0'])
  await sample.window.getByRole('heading', { name: words.rehearsal.title }).waitFor()
  await pressKeys(sample.window, ['Alt+x'])
  await sample.window.getByText(words.rehearsal.eraseFirst).waitFor()
  await pressKeys(sample.window, ['Enter'])
  await sample.window.getByRole('heading', { name: vi.gate.welcome }).waitFor()
  await sample.window.getByRole('button', { name: vi.gate.trySample }).click()
  await sample.window.locator('#desk-scan').waitFor()
  await sample.end()
})
