import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { coverCamera } from '../support/covered-camera.ts'
import { filmSwitches } from '../support/film.ts'
import { lookOnPhones } from '../support/phone-looks.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { openOffice, openPhone, startBrowser, startServingHost, visit } from '../support/serving-host.ts'

let host: Awaited<ReturnType<typeof startServingHost>>
let desk: Browser
let pocket: Browser
let office: Page
let phone: Page
let card: { path: string; code: string; employerName: string }
let shown: { code: string; number: string }
const words = vi.booth
const longName = 'Nguyễn Hoàng Phương Thảo Vân'

beforeAll(async () => {
  host = await startServingHost()
  desk = await startBrowser()
  office = await openOffice(desk, host)
  const [first] = await ask(office, 'booth-card.list', {})
  card = { path: first?.path ?? '', code: first?.code ?? '', employerName: first?.employerName ?? '' }
  shown = await register({
    fullName: longName,
    birthDate: '1998-03-02',
    sex: 'female',
    phone: '0912345678',
    phoneOwner: 'own',
    communeCode: '06040',
    needs: ['job-in-province', 'vocational-training'],
  })
  const switches = await filmSwitches(host.folder, [
    { code: null, seconds: 6 },
    { code: shown.code, seconds: 5 },
  ])
  pocket = await startBrowser(switches)
  phone = await openPhone(pocket)
})
afterAll(async () => {
  await pocket?.close()
  await desk?.close()
  await host?.end()
})
afterEach(({ task }) => (task.result?.state === 'fail' ? shoot(phone, `failed ${task.name}`) : undefined))

/** Somebody registered at the desk, who shares with employers unless nobody has asked. */
async function register(
  person: Partial<PersonInput>,
  shares: boolean | null = true,
): Promise<{ code: string; number: string }> {
  const { attendee } = await ask(office, 'attendee.register', {
    id: randomUUID(),
    person: { ...onlyNamed(person.fullName ?? ''), ...person },
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      ...(shares === null
        ? []
        : [{ purpose: 'share-with-employers' as const, given: shares, method: 'spoken' as const }]),
    ],
    knownAs: null,
  })
  return { code: attendee.badge?.code ?? '', number: attendee.badge?.number ?? '' }
}

/** Types a number as a recruiter does, slower than a scanner. */
async function typeNumber(number: string): Promise<void> {
  await phone.locator('#booth-scan').tap()
  await phone.keyboard.type(number, { delay: 70 })
  await phone.keyboard.press('Enter')
}

/** The button as a thumb finds it: it must not lie under what stays at the edge of the screen. */
const outcome = (name: keyof typeof vi.lists.outcome) =>
  phone
    .locator('label')
    .filter({ has: phone.getByRole('radio', { name: vi.lists.outcome[name] }) })
    .tap()
const save = () => phone.getByRole('button', { name: words.log }).tap()
const tab = (name: RegExp | string) => phone.getByRole('navigation').getByRole('button', { name }).tap()

test('a phone without a card is asked for its code, and a wrong one is refused in words', async () => {
  await visit(phone, `${host.address}b`)
  await phone.getByText(words.phone.connectTitle).waitFor()
  await phone.getByLabel(words.phone.code).fill('AAAA-2222')
  await phone.getByRole('button', { name: words.phone.connect }).tap()
  await phone.getByText(words.phone.refused.wrong).waitFor()
  await lookOnPhones(phone, 'connect')
})

test('a card whose sign-in the network broke off is tried once more with one press, without scanning it again', async () => {
  const other = await openPhone(pocket)
  await other.route('**/sign-in', (route) => route.abort('internetdisconnected'), { times: 1 })
  await visit(other, `${host.address.replace(/\/$/u, '')}${card.path}`)
  await other.getByText(words.phone.refused.away).waitFor()
  await other.getByRole('button', { name: vi.common.retry }).tap()
  await other.getByRole('heading', { name: card.employerName }).waitFor()
  await other.context().close()
})

test('the table card pairs the phone, and what it carried is gone from the address', async () => {
  await visit(phone, `${host.address.replace(/\/$/u, '')}${card.path}`)
  await phone.getByRole('heading', { name: card.employerName }).waitFor()
  expect(phone.url()).not.toContain('#')
  await phone.getByLabel(words.phone.name).fill('Chị Hoa')
  await lookOnPhones(phone, 'name')
  await phone.getByRole('button', { name: words.phone.begin }).tap()
  await expect.poll(async () => (await ask(office, 'device.list', {})).map(({ name }) => name)).toContain('Chị Hoa')
})

test('a badge before the camera shows who stands there, and one press logs what came of it', async () => {
  await phone.getByRole('heading', { name: longName }).waitFor({ timeout: 40_000 })
  await phone.getByText(words.read(shown.number)).waitFor()
  expect(await phone.getByRole('link', { name: words.callPhone('0912345678') }).getAttribute('href')).toBe(
    'tel:0912345678',
  )
  await outcome('appointment')
  await phone.getByLabel(words.appointment.day).fill('2026-12-07')
  expect(await phone.getByLabel(words.appointment.time).inputValue()).toBe('08:00')
  await phone.getByLabel(words.appointment.place).fill('Cổng số 2, khu công nghiệp Đồng Bành')
  await lookOnPhones(phone, 'visitor')
  await phone.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await lookOnPhones(phone, 'visitor bottom')
  await save()
  await phone.getByText(words.logged(longName, vi.lists.outcome.appointment)).waitFor()
  await lookOnPhones(phone, 'logged')
  const [logged] = await ask(office, 'interview.list', { limit: 5 })
  expect(logged).toMatchObject({
    fullName: longName,
    outcome: 'appointment',
    appointmentAt: Date.parse('2026-12-07T08:00:00+07:00'),
    appointmentPlace: 'Cổng số 2, khu công nghiệp Đồng Bành',
  })
})

test('the same badge again is the same interview, opened as it was logged', async () => {
  await phone.getByText(words.editingSeen).waitFor({ timeout: 40_000 })
  await coverCamera(phone)
  expect(await phone.getByLabel(words.appointment.place).inputValue()).toContain('Đồng Bành')
  await outcome('pre-selected')
  await phone.getByRole('button', { name: words.saveCorrection }).tap()
  await phone.getByText(words.logged(longName, vi.lists.outcome['pre-selected'])).waitFor()
  const all = await ask(office, 'interview.list', { limit: 5 })
  expect(all.map(({ outcome: how }) => how)).toEqual(['pre-selected'])
})

test('who has not been asked is asked at the table, in the words of the consent', async () => {
  const unasked = await register({ fullName: 'Vi Thị Chưa Hỏi' }, null)
  await tab(words.phone.tabs.scan)
  await typeNumber(unasked.number)
  await phone.getByText(words.askByScan).waitFor()
  await phone.getByRole('button', { name: words.skip }).tap()
  await scanWithKeyboard(phone, unasked.code)
  await phone.getByText(words.askConsentNote).waitFor()
  await phone.getByText(vi.lists.consent['share-with-employers']).waitFor()
  await lookOnPhones(phone, 'consent')
  await phone.getByRole('button', { name: words.agree, exact: true }).tap()
  await phone.getByRole('heading', { name: 'Vi Thị Chưa Hỏi' }).waitFor()
  await outcome('not-suitable')
  await phone.getByLabel(words.reason).selectOption({ index: 1 })
  await save()
  await phone.getByText(words.logged('Vi Thị Chưa Hỏi', vi.lists.outcome['not-suitable'])).waitFor()
})

test('what is begun for one visitor is kept when the next badge comes, and saved only when somebody says so', async () => {
  const [one, other] = [await register({ fullName: 'Lý Văn Dở' }), await register({ fullName: 'Mã Thị Sau' })]
  await typeNumber(one.number)
  await phone.getByRole('heading', { name: 'Lý Văn Dở' }).waitFor()
  await phone.getByLabel(words.note).fill('Hỏi lại về ca đêm')
  await scanWithKeyboard(phone, other.code)
  await phone.getByRole('heading', { name: 'Mã Thị Sau' }).waitFor()
  await phone.getByText(words.setAside('Lý Văn Dở')).waitFor()
  expect(await phone.getByLabel(words.note).inputValue()).toBe('')
  await lookOnPhones(phone, 'set aside')
  await phone.getByRole('button', { name: words.takeUp }).tap()
  await phone.getByRole('heading', { name: 'Lý Văn Dở' }).waitFor()
  expect(await phone.getByLabel(words.note).inputValue()).toBe('Hỏi lại về ca đêm')
  const list = await ask(office, 'interview.list', { limit: 20 })
  expect(list.map(({ fullName }) => fullName)).not.toContain('Lý Văn Dở')
  await outcome('considering')
  await save()
  await phone.getByText(words.logged('Lý Văn Dở', vi.lists.outcome.considering)).waitFor()
})

test('the last one is undone with one press', async () => {
  await phone.getByRole('button', { name: vi.common.undo }).tap()
  await phone.getByText(words.undone('Lý Văn Dở')).waitFor()
  const list = await ask(office, 'interview.list', { limit: 20 })
  expect(list.map(({ fullName }) => fullName)).not.toContain('Lý Văn Dở')
})

test('a misread code and a citizen card are each refused in words at once', async () => {
  const wrongCheck = `${shown.code.slice(0, 23)}${(Number(shown.code.at(-1)) + 1) % 10}`
  await scanWithKeyboard(phone, wrongCheck)
  await phone.getByText(words.misread).waitFor()
  await scanWithKeyboard(phone, '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử|12042021')
  await phone.getByText(words.cardInstead).waitFor()
  await lookOnPhones(phone, 'refused')
})

test('the list of own visitors shows who was logged', async () => {
  await tab(new RegExp(words.phone.tabs.own, 'u'))
  await phone.getByRole('table').getByText('Vi Thị Chưa Hỏi').waitFor()
  await lookOnPhones(phone, 'own')
})

test('somebody put into the queue is called, and the call is shown', async () => {
  const waits = await register({ fullName: 'Hứa Văn Chờ' })
  await tab(new RegExp(words.phone.tabs.queue, 'u'))
  await phone.getByText(words.queue.empty).waitFor()
  await phone.locator('#booth-join').tap()
  await phone.keyboard.type(waits.number, { delay: 70 })
  await phone.keyboard.press('Enter')
  await phone.getByText(words.queue.joined('Hứa Văn Chờ')).waitFor()
  await phone.getByRole('button', { name: words.queue.call, exact: true }).tap()
  await phone.getByRole('button', { name: words.queue.callAgain }).waitFor()
  await lookOnPhones(phone, 'queue')
})

test('without the host a scan and its outcome wait in the phone, say so, and go by themselves', async () => {
  const away = await register({ fullName: 'Triệu Văn Xa' })
  await tab(words.phone.tabs.scan)
  await phone.context().setOffline(true)
  await scanWithKeyboard(phone, away.code)
  await phone.getByText(words.unconfirmed(words.unnamed(away.number))).waitFor()
  await outcome('hired')
  await save()
  await phone.getByText(words.keptNext).waitFor()
  await phone.getByText(words.phone.stay).waitFor()
  await lookOnPhones(phone, 'away')
  await phone.getByRole('button', { name: /Chưa gửi \d/u }).tap()
  await lookOnPhones(phone, 'unsent')
  await phone.getByRole('button', { name: vi.common.close }).tap()
  await phone.context().setOffline(false)
  await phone.getByText(words.unsent.none).waitFor({ timeout: 30_000 })
  await phone.getByText(words.logged(words.unnamed(away.number), vi.lists.outcome.hired)).waitFor()
  const list = await ask(office, 'interview.list', { limit: 20 })
  expect(list.find(({ fullName }) => fullName === 'Triệu Văn Xa')).toMatchObject({ outcome: 'hired' })
})

test('a phone cut off by the organizer says so, and its card lets it in again with what it had', async () => {
  const somebody = await register({ fullName: 'Vi Văn Cuối' })
  const [device] = (await ask(office, 'device.list', {})).filter(({ name }) => name === 'Chị Hoa')
  await ask(office, 'device.revoke', { id: randomUUID(), deviceId: device?.id ?? '', employerId: null })
  await scanWithKeyboard(phone, somebody.code)
  await phone.getByText(words.phone.connectTitle).waitFor()
  await lookOnPhones(phone, 'cut off')
  await phone.getByLabel(words.phone.code).fill(card.code)
  await phone.getByRole('button', { name: words.phone.connect }).tap()
  await phone.getByRole('navigation').waitFor()
  const again = (await ask(office, 'device.list', {})).filter(({ revokedAt }) => revokedAt === null)
  expect(again.map(({ id }) => id)).toContain(device?.id)
})
