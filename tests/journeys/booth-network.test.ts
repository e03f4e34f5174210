import { expect, afterAll, afterEach, beforeAll, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { badgePicture } from '../support/badge-picture.ts'
import {
  heldInPhone,
  interviewLines,
  listNames,
  type NetworkedDesk,
  newPocket,
  passWarning,
  registerAt,
  scanTableCard,
  startNetworkedDesk,
} from '../support/booth-network.ts'
import { coverCamera, darkCamera } from '../support/covered-camera.ts'
import { filmSwitches } from '../support/film.ts'
import { lookOnPhones } from '../support/phone-looks.ts'
import type { RecruiterPhone } from '../support/recruiter-phone.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.booth
let host: NetworkedDesk
let pocket: ReturnType<typeof newPocket>
let phone: RecruiterPhone
// What nobody caught: each would have left the phone's page white.
const broke: string[] = []
const people: Awaited<ReturnType<typeof registerAt>>[] = []

beforeAll(async () => {
  host = await startNetworkedDesk()
  for (const name of [
    'Nông Thị Trước Ống Kính',
    'Lý A Ngoài Vùng Sóng',
    'Hoàng Văn Pin Yếu',
    'Vi Thị Đóng Trang',
    'Mã Văn Chuyển Tay',
    'Đàm Thị Màn Hình Vỡ',
    'Lộc Văn Chờ Trả Lời',
  ])
    people.push(await registerAt(host.window, name))
  const picture = await badgePicture(host.window, person(0).badgeId, host.data)
  const film = await filmSwitches(host.data, [
    { code: null, seconds: 3 },
    { code: null, picture, seconds: 6 },
  ])
  pocket = newPocket(host, 'chị Hoa')
  phone = await switchOn(film)
})
afterAll(async () => {
  await phone?.kill()
  await host?.end()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(phone.page, `failed ${task.name}`)
  expect(broke).toEqual([])
})

const person = (at: number) => people[at] ?? { id: '', badgeId: '', code: '', number: '', fullName: '' }
const outcome = (name: keyof typeof vi.lists.outcome) =>
  phone.page
    .locator('label')
    .filter({ has: phone.page.getByRole('radio', { name: vi.lists.outcome[name] }) })
    .tap()
const turnTo = (name: keyof typeof words.phone.tabs) =>
  phone.page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${words.phone.tabs[name]}`, 'u') })
    .tap()
const close = () => phone.page.getByRole('button', { name: vi.common.close }).tap()
const save = () => phone.page.getByRole('button', { name: words.log }).tap()
const unsent = (count: number) =>
  phone.page.getByRole('button', { name: new RegExp(`^${words.unsent.count(count)}`, 'u') })

async function switchOn(camera: readonly string[] = darkCamera): Promise<RecruiterPhone> {
  const started = await pocket.start(camera)
  started.context.on('weberror', (event) => void broke.push(String(event.error().stack)))
  return started
}

/** Scans as a scanner would that is plugged into it, and logs with one press. */
async function logWhileAway(code: string, how: keyof typeof vi.lists.outcome, note = ''): Promise<void> {
  await scanWithKeyboard(phone.page, code)
  await phone.page.getByText(words.unconfirmedNote).waitFor()
  await outcome(how)
  if (note !== '') await phone.page.getByLabel(words.note).fill(note)
  await save()
  await phone.page.getByText(words.keptNext).waitFor()
  await turnTo('own')
}

const logged = () => interviewLines(host.window)

test('the table card leads over the explanation and past the browser’s warning to the booth', async () => {
  await scanTableCard(phone, host, host.cards[0]?.path ?? '')
  await phone.page.getByRole('heading', { name: host.cards[0]?.employerName ?? '' }).waitFor()
  expect(phone.page.url()).not.toContain('#')
  await phone.page.getByRole('button', { name: words.phone.begin }).tap()
  const { reached } = await ask(host.window, 'lan.read', {})
  expect([reached.port, reached.landing, reached.page, reached.paired].every((at) => at !== null)).toBe(true)
})

test('a printed badge before the phone’s camera shows who stands there', async () => {
  await phone.page.getByRole('heading', { name: person(0).fullName }).waitFor({ timeout: 60_000 })
  await coverCamera(phone.page)
  await outcome('met')
  // The link is cut next: by then the phone's own list has heard of it, without having been opened.
  const listed = listNames(phone.page, person(0).fullName)
  await save()
  await phone.page.getByText(words.logged(person(0).fullName, vi.lists.outcome.met)).waitFor()
  await listed
})

test('with the link cut every page and sheet of the booth opens, and none of it has to be fetched', async () => {
  host.network.cut()
  const fetched: string[] = []
  phone.page.on('request', (request) => {
    if (request.url().includes('/b/')) fetched.push(request.url())
  })
  await turnTo('own')
  await phone.page.getByRole('button', { name: vi.common.edit }).tap()
  await phone.page.getByRole('dialog').getByRole('button', { name: words.saveCorrection }).waitFor()
  await close()
  await turnTo('queue')
  await phone.page.getByText(words.queue.scanHere).waitFor()
  await phone.page.getByRole('button', { name: words.phone.settings }).tap()
  await phone.page.getByText(words.phone.theme).waitFor()
  await close()
  await phone.page.getByRole('button', { name: words.unsent.none }).tap()
  await phone.page.getByText(words.unsent.allSent).waitFor()
  await close()
  await turnTo('scan')
  await scanWithKeyboard(phone.page, person(5).code)
  await phone.page.getByText(words.unconfirmedNote).waitFor()
  await outcome('not-suitable')
  await expect.poll(() => phone.page.getByLabel(words.reason).locator('option').count()).toBeGreaterThan(3)
  expect(fetched).toEqual([])
})

test('a table that breaks says so under what waits, and gives back what was begun', async () => {
  await phone.page.getByLabel(words.note).fill('viết dở')
  await phone.page.evaluate(() => {
    const real = window.scrollTo
    Object.assign(window, {
      realScroll: real,
      scrollTo: () => {
        throw new Error('broken on purpose')
      },
    })
  })
  await turnTo('own')
  await phone.page.getByText(vi.common.brokenScreen).waitFor()
  await unsent(1).waitFor()
  await lookOnPhones(phone.page, 'broken table')
  await phone.page.evaluate(() =>
    Object.assign(window, { scrollTo: (window as unknown as { realScroll: typeof scrollTo }).realScroll }),
  )
  await phone.page.getByRole('button', { name: vi.common.openAgain }).tap()
  await phone.page.getByRole('button', { name: words.takeUp }).tap()
  await expect.poll(() => phone.page.getByLabel(words.note).inputValue()).toBe('viết dở')
  await phone.page.getByRole('button', { name: words.skip, exact: true }).tap()
  await phone.page.getByRole('button', { name: words.dropAside, exact: true }).tap()
  host.network.mend()
  await phone.page.getByText(words.unsent.none).waitFor({ timeout: 60_000 })
})

test('the link cut in the middle of a visit loses nothing, and mended it sends the visit with its own time', async () => {
  const before = Date.now()
  host.network.cut()
  await logWhileAway(person(1).code, 'pre-selected', 'hẹn gọi lại')
  const after = Date.now()
  await phone.page.getByText(words.phone.stay).waitFor()
  await unsent(2).waitFor()
  host.network.mend()
  await phone.page.getByText(words.unsent.none).waitFor({ timeout: 60_000 })
  const [mine] = (await ask(host.window, 'interview.list', { limit: 5 })).filter(
    ({ fullName }) => fullName === person(1).fullName,
  )
  expect(mine).toMatchObject({ outcome: 'pre-selected', note: 'hẹn gọi lại' })
  expect(mine?.at).toBeGreaterThanOrEqual(before)
  expect(mine?.at).toBeLessThanOrEqual(after)
})

test('what waits is handed over by a code that the desk’s scanner types, and by numbers to read aloud', async () => {
  host.network.cut()
  await logWhileAway(person(4).code, 'considering', 'chỉ trong điện thoại')
  await unsent(2).tap()
  await phone.page.getByRole('button', { name: vi.rescue.title }).tap()
  const qr = phone.page.getByRole('img', { name: vi.rescue.codeLabel(1, 1) })
  await lookOnPhones(phone.page, 'rescue')
  const code = (await qr.getAttribute('data-code')) ?? ''
  await scanWithKeyboard(host.window, code)
  const taken = vi.desk.strip.rescue.taken(1, host.cards[0]?.employerName ?? '', 1, 1)
  await host.window.getByText(taken).waitFor()
  await shoot(host.window, 'rescue taken')
  expect(await logged()).toContain(`${person(4).fullName}: considering`)
  await close()
  await close()
})

test('a phone whose battery dies while it is away sends everything when it is back, once and with its own times', async () => {
  const before = Date.now()
  await logWhileAway(person(2).code, 'hired')
  const after = Date.now()
  await phone.kill()
  host.network.mend()
  phone = await switchOn()
  await scanTableCard(phone, host, host.cards[0]?.path ?? '')
  await phone.page.getByText(words.unsent.none).waitFor({ timeout: 60_000 })
  expect(await logged()).toEqual(
    [
      `${person(0).fullName}: met`,
      `${person(1).fullName}: pre-selected hẹn gọi lại`,
      `${person(4).fullName}: considering chỉ trong điện thoại`,
      `${person(2).fullName}: hired`,
    ].sort(),
  )
  const [hired] = (await ask(host.window, 'interview.list', { limit: 5 })).filter((one) => one.outcome === 'hired')
  expect(hired?.at).toBeGreaterThanOrEqual(before)
  expect(hired?.at).toBeLessThanOrEqual(after)
  const devices = await ask(host.window, 'device.list', {})
  expect(devices.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
})

test('a tab closed while the host is away cannot open before it is back, and then sends what it kept', async () => {
  host.network.cut()
  await logWhileAway(person(3).code, 'declined')
  const address = phone.page.url()
  // Another tab stays, as on most phones: with the last one Chromium forgets its session, and the card is scanned again.
  const next = await phone.context.newPage()
  await phone.page.close({ runBeforeUnload: false })
  phone.page = next
  const opens = (timeout: number) => phone.page.goto(address, { timeout }).then(Boolean, () => false)
  expect(await opens(3000)).toBe(false)
  host.network.mend()
  await expect.poll(() => opens(15_000), { timeout: 60_000 }).toBe(true)
  await passWarning(phone.page)
  await phone.page.getByText(words.unsent.none).waitFor({ timeout: 60_000 })
  await expect.poll(logged).toContain(`${person(3).fullName}: declined`)
  expect(new Set(await logged()).size).toBe((await logged()).length)
})

test('a scan is in the phone before the host is asked, and a phone that dies before the answer asks again', async () => {
  let held = 0
  await phone.page.route('**/api/booth.scan', async () => {
    held = await phone.page.evaluate(heldInPhone)
  })
  await scanWithKeyboard(phone.page, person(6).code)
  await expect.poll(() => held).toBeGreaterThan(0)
  await phone.kill()
  phone = await switchOn()
  const asked: string[] = []
  phone.page.on('request', (request) => {
    if (request.url().endsWith('/api/booth.scan')) asked.push(request.postData() ?? '')
  })
  await scanTableCard(phone, host, host.cards[0]?.path ?? '')
  await expect.poll(() => asked.some((body) => body.includes(person(6).code)), { timeout: 60_000 }).toBe(true)
  await phone.page.getByText(words.unsent.none).waitFor({ timeout: 60_000 })
})
