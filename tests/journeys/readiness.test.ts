import { execFileSync } from 'node:child_process'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import type { ReadinessItem } from '../../shared/contract/readiness.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newcomersCard } from '../support/desk-keys.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readCodes } from '../support/qr-reader.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { serialPair, type SerialPair } from '../support/serial-pair.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const { ready: words, fairs } = vi
let printer: TestPrinter
let scanner: SerialPair
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  const ahead = ['06040', '06040', '06001'].map((communeCode, at) => ({
    ...onlyNamed(`Nông Thị Mẫu ${at}`),
    communeCode,
  }))
  await prepareFair(folder.path, { known: [], ahead })
  printer = await startPrinter('Badge')
  scanner = await serialPair()
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
}, 120_000)
afterAll(async () => {
  await desk.close()
  printer.stop()
  await scanner.remove()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const entry = (name: ReadinessItem) => window.getByRole('listitem').filter({ hasText: words.item[name] })
const found = async (name: ReadinessItem) =>
  (await ask(window, 'readiness.read', {})).entries.find((one) => one.name === name)

/** The code on a sheet, as a reader that knows nothing of ours sees it. */
function codeOn(sheet: string): string {
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', '-singlefile', sheet, sheet])
  return readCodes([`${sheet}.png`])[0] ?? ''
}

test('one key looks at all the machine can tell, and says of each what to do', async () => {
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: fairs.parts.fairs }).waitFor()
  await pressKeys(window, ['Control+2'])
  await window.getByText(words.summary.unchecked(9)).waitFor()
  await lookFromAllSides(window, 'readiness before any look')
  await pressKeys(window, ['Alt+k'])
  await entry('printer').getByText(words.state.good, { exact: true }).waitFor()
  await expect.poll(async () => (await found('disk'))?.finding).toBe('disk-room')
  expect(await found('network')).toMatchObject({ state: 'attention', finding: 'network-closed' })
  const isVietnam = new Date().getTimezoneOffset() === -7 * 60
  expect((await found('clock'))?.finding === 'clock-other-zone').toBe(!isVietnam)
  expect((await found('power'))?.state).not.toBe('unchecked')
})

test('a scan says which way it came, and a citizen card opens no desk here', async () => {
  await scanWithKeyboard(window, newcomersCard)
  await expect.poll(async () => (await found('scanner'))?.facts).toEqual({ way: 'keyboard', code: 'citizen-card' })
  await ask(window, 'scanner.choose', { path: scanner.path })
  await scanner.send('8934563138165\r\n')
  await expect.poll(async () => (await found('scanner'))?.facts).toEqual({ way: 'serial', code: 'other' })
  await window.getByRole('heading', { name: fairs.parts.ready }).waitFor()
  expect(await ask(window, 'attendee.count', {})).toMatchObject({ persons: 0 })
})

test('a real badge is printed, read back by another program and timed, and the way of printing it advises is said', async () => {
  await pressKeys(window, ['Alt+b'])
  const number = await expect
    .poll(async () => (await found('badge'))?.facts.number)
    .toBeDefined()
    .then(async () => (await found('badge'))?.facts.number ?? '')
  const code = codeOn(await printer.nextSheet())
  // Another badge of the stack proves nothing.
  const other = await ask(window, 'badge.print-blanks', {
    id: crypto.randomUUID(),
    count: 1,
    printer: null,
    format: 'card-90x55',
    startAt: 0,
  })
  const wrong = codeOn(await printer.nextSheet())
  expect(other.firstNumber).not.toBe(number)
  await scanWithKeyboard(window, wrong)
  await window.getByText(words.otherBadge(number)).waitFor()
  await shoot(window, 'readiness another badge')
  await scanWithKeyboard(window, code)
  await expect.poll(async () => (await found('badge'))?.finding).toBe('badge-read')
  expect((await found('badge'))?.facts.seconds).toBeGreaterThan(0)
  await window.getByRole('heading', { name: words.advice.title }).waitFor()
  await window.getByRole('button', { name: words.to.kept }).click()
  await expect.poll(async () => (await found('recovery'))?.state).toBe('good')
  await lookFromAllSides(window, 'readiness measured')
})

test('a printer that stands still keeps the doors closed, and its remedy is one press away', async () => {
  printer.pause()
  await pressKeys(window, ['Alt+k'])
  await entry('printer').getByText(words.state.bad, { exact: true }).waitFor()
  await lookFromAllSides(window, 'readiness printer stands')
  await entry('printer').getByRole('button', { name: words.to.printer }).click()
  await window.getByRole('heading', { name: vi.printing.title }).first().waitFor()
  printer.resume()
})

test('a test badge of a rehearsal is to be taken back, not kept for the fair', async () => {
  const { fair } = await ask(window, 'session.read', {})
  await ask(window, 'rehearsal.start', { id: crypto.randomUUID(), fairId: fair?.id ?? '' })
  await window.getByRole('banner').getByText(vi.frame.rehearsal).waitFor()
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: fairs.parts.fairs }).waitFor()
  await pressKeys(window, ['Control+2'])
  await window.getByText(words.summary.unchecked(9)).waitFor()
  while (printer.sheetsWaiting() > 0) await printer.nextSheet()
  await pressKeys(window, ['Alt+b'])
  await scanWithKeyboard(window, codeOn(await printer.nextSheet()))
  await window.getByText(words.trialBadge).waitFor()
  await shoot(window, 'readiness trial badge')
})

test('one’s own card is the scanner’s trial in a rehearsal too, and asks for no real fair', async () => {
  // A scanner's double read within two seconds is one scan.
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, newcomersCard)
  await expect.poll(async () => (await found('scanner'))?.facts.code).toBe('citizen-card')
  expect(await window.getByRole('dialog').count()).toBe(0)
  await window.getByRole('heading', { name: fairs.parts.ready }).waitFor()
  // Anywhere else it is somebody's.
  await pressKeys(window, ['F2'])
  await window.locator('#desk-scan').waitFor()
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, newcomersCard)
  await window.getByRole('dialog', { name: vi.around.realCard.title }).waitFor()
  await pressKeys(window, ['Escape'])
})
