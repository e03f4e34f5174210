import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import type { BoothCard } from '../../shared/contract/devices.ts'
import type { Result } from '../../shared/failure.ts'
import { openHouse } from '../../electron/core/house.ts'
import type { House } from '../../electron/core/ports.ts'
import { noPaper } from '../support/no-paper.ts'
import { tokenOf } from '../support/pairing.ts'
import { command, type DeskOf, openDeskOf } from './desk.ts'

const id = (): string => randomUUID()
let house: House
let desk: DeskOf
let card: BoothCard

/** The web app over a real house with a sample fair. */
beforeEach(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fairdesk-devices-')), 'fair.db')
  house = openHouse({
    file,
    key: Buffer.alloc(32, 3),
    paper: noPaper(),
    thirdPartyElectron: false,
    log: () => undefined,
  })
  desk = openDeskOf(house)
  await desk.door.start()
  await inWindow('fair.found-sample', { id: id(), heldOn: new Date().toISOString().slice(0, 10) })
  const [first] = await inWindow('booth-card.list', {})
  if (!first) throw new Error('no booth')
  card = first
})
afterEach(() => house.close())

async function inWindow<Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = (await house.dispatch(name, input, house.windowCaller())) as Result<OutputOf<Name>>
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer.value
}

/** A phone scans the card; its cookie. */
async function pair(more: { name?: unknown; former?: unknown } = {}): Promise<string> {
  const answer = await desk.inBrowser('/sign-in', command({ code: tokenOf(card), ...more }))
  expect(await answer.json()).toEqual({ ok: true, value: { role: 'booth' } })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function ask(name: ProcedureName, cookie: string): Promise<{ status: number; body: unknown }> {
  const answer = await desk.inBrowser(`/api/${name}`, { ...command({}), cookie })
  return { status: answer.status, body: await answer.json() }
}

test('a phone whose right is taken back hears no more news, and its next request says why', async () => {
  const cookie = await pair({ name: 'Máy chị Hoa' })
  const news = await desk.inBrowser('/events', { cookie })
  const reader = news.body?.getReader()
  await reader?.read()
  const [phone] = await inWindow('device.list', {})
  expect(phone).toMatchObject({ name: 'Máy chị Hoa', online: true })

  await inWindow('device.revoke', { id: id(), deviceId: phone?.id ?? '', employerId: null })
  expect(await reader?.read()).toEqual({ done: true, value: undefined })
  expect(await inWindow('device.list', {})).toMatchObject([{ online: false }])
  const refused = { status: 401, body: { ok: false, failure: { code: 'device-revoked' } } }
  expect(await ask('device.read', cookie)).toEqual(refused)
  const again = await desk.inBrowser('/events', { cookie })
  expect([again.status, await again.json()]).toEqual([refused.status, refused.body])
  expect((await desk.inBrowser('/export/attendance.csv', { cookie })).status).toBe(401)
  expect(await ask('device.read', '__Host-fairdesk-40404=unknown')).toMatchObject({
    status: 401,
    body: { failure: { code: 'station-unknown' } },
  })
})

test('the others go on hearing news when one loses its right', async () => {
  const [leaving, staying] = [await pair(), await pair()]
  const news = await desk.inBrowser('/events', { cookie: staying })
  const reader = news.body?.getReader()
  await reader?.read()
  const read = (await ask('device.read', leaving)).body as { value: { id: string } }
  await inWindow('device.revoke', { id: id(), deviceId: read.value.id, employerId: null })
  const heard = await reader?.read()
  expect(new TextDecoder().decode(heard?.value)).toContain('"stations"')
  await reader?.cancel()
})

test('who came back with the ids it kept has its key again; what is no list of ids is not looked at', async () => {
  const cookie = await pair()
  const before = (await ask('device.read', cookie)).body as { value: { id: string; outboxKey: string } }
  const after = await ask('device.read', await pair({ former: [before.value.id] }))
  expect(after.body).toMatchObject({ value: { id: before.value.id, outboxKey: before.value.outboxKey } })
  expect(await ask('device.read', cookie)).toMatchObject({ status: 401 })
  const stranger = await ask('device.read', await pair({ former: 'all', name: 7 }))
  expect(stranger.body).toMatchObject({ ok: true, value: { name: expect.stringMatching(/ 2$/) as string } })
})

test('phones that come and go are news for the office and for no booth', async () => {
  const first = await pair()
  const news = await desk.inBrowser('/events', { cookie: first })
  const reader = news.body?.getReader()
  await reader?.read()
  const heard: string[] = []
  const stop = desk.door.onStale((topics) => heard.push(...topics))
  const another = await desk.inBrowser('/events', { cookie: await pair() })
  await another.body?.cancel()
  stop()
  expect(heard).toContain('devices')
  const said = new TextDecoder().decode((await reader?.read())?.value)
  expect(said).not.toContain('devices')
  await reader?.cancel()
})

test('a leader hears what the board shows and nothing of printers, scanners or settings', async () => {
  const { code } = await inWindow('device.offer', { id: id(), role: 'leader' })
  const answer = await desk.inBrowser('/sign-in', command({ code }))
  expect(await answer.json()).toEqual({ ok: true, value: { role: 'leader' } })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const news = await desk.inBrowser('/events', { cookie })
  const reader = news.body?.getReader()
  await reader?.read()
  await inWindow('booth-settings.save', { id: id(), settings: await inWindow('booth-settings.read', {}) })
  await inWindow('child.count', { id: id() })
  const { design } = await inWindow('badge-design.read', {})
  await inWindow('badge-design.save', { id: id(), design })
  await inWindow('lock.set', { pin: null, current: null, idleMinutes: 10 })
  const heard: string[] = []
  const read = async () => new TextDecoder().decode((await reader?.read())?.value)
  while (!heard.join('').includes('"lock"')) heard.push(await read())
  expect(heard.join('')).toContain('"attendees"')
  expect(heard.join('')).not.toMatch(/printing|badge-design|scanner|drafts/u)
  expect(await ask('attendee.count', cookie)).toMatchObject({ body: { failure: { code: 'not-allowed' } } })
  expect(await desk.inBrowser('/export/attendance.csv', { cookie })).toMatchObject({ status: 403 })
  await reader?.cancel()
})
