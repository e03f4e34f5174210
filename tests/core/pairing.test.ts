import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { fairWithCards, tokenOf } from '../support/pairing.ts'

const minute = 60_000

test('every booth has a card by itself, with a token for the QR and a code to type', async () => {
  const { station, employers, first, second } = await fairWithCards()
  expect([first.employerId, second.employerId]).toEqual(employers.map(({ id }) => id))
  for (const card of [first, second]) {
    expect(card.code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(card.path).toMatch(/^\/b#[\w-]{22}$/)
  }
  expect(first.path).not.toBe(second.path)
  expect(await station.tell('booth-card.list', {})).toEqual([first, second])
})

test('as many phones as come are let in by one card, each with a name and a key of its own', async () => {
  const { station, connect, phone, first } = await fairWithCards()
  const one = phone(first)
  const two = connect(first.code?.toLowerCase().replace('-', ' ') ?? '', { name: '  Máy chị Hoa ' })
  const three = phone(first)
  if (typeof two === 'string') throw new Error(two)
  const read = await Promise.all([one, two, three].map(({ caller }) => station.tell('device.read', {}, caller)))
  expect(read.map(({ name }) => name)).toEqual(['Điện thoại 1', 'Máy chị Hoa', 'Điện thoại 2'])
  expect(new Set(read.map(({ outboxKey }) => outboxKey)).size).toBe(3)
  expect(read.every(({ outboxKey }) => Buffer.from(outboxKey, 'base64url').length === 32)).toBe(true)
  expect((await station.tell('booth-card.list', {}))[0]).toMatchObject({ devices: 3 })
  expect((await station.tell('session.read', {}, one.caller)).employer?.id).toBe(first.employerId)
})

test('a card that was closed lets nobody in and stays closed until it is renewed; a phone already in stays', async () => {
  const { station, connect, phone, first, second } = await fairWithCards()
  const early = phone(first)
  await station.tell('booth-card.close', { id: randomUUID(), employerId: first.employerId })
  expect(connect(tokenOf(first))).toBe('pairing-closed')
  expect(connect(first.code ?? '')).toBe('pairing-closed')
  const [closed, other] = await station.tell('booth-card.list', {})
  expect([closed, other]).toMatchObject([{ code: null, path: null }, second])
  expect(await station.call('device.read', {}, early.caller)).toMatchObject({ ok: true })
  await station.tell('booth-card.renew', { id: randomUUID(), employerId: first.employerId })
  const [renewed] = await station.tell('booth-card.list', {})
  expect(renewed?.path).not.toBe(first.path)
  expect(typeof connect(renewed?.code ?? '')).toBe('object')
  expect(connect(tokenOf(first))).toBe('pairing-closed')
})

test('all cards are closed and renewed at once, each command once', async () => {
  const { station, first, second } = await fairWithCards()
  const id = randomUUID()
  await station.tell('booth-card.renew', { id, employerId: null })
  const renewed = await station.tell('booth-card.list', {})
  await station.tell('booth-card.renew', { id, employerId: null })
  expect(await station.tell('booth-card.list', {})).toEqual(renewed)
  expect(renewed.map(({ path }) => path)).not.toContain(first.path)
  await station.tell('booth-card.close', { id: randomUUID(), employerId: null })
  expect((await station.tell('booth-card.list', {})).map(({ path }) => path)).toEqual([null, null])
  expect(second.path).not.toBeNull()
})

test('a card works until the end of the day after the fair in Vietnam, and one renewed later until the next day ends', async () => {
  const { station, connect, first } = await fairWithCards()
  // The fair is held on 24 November; midnight at the end of the 25th in Vietnam is 17:00 UTC.
  station.clock.now = Date.UTC(2026, 10, 25, 16, 59)
  expect(typeof connect(tokenOf(first))).toBe('object')
  station.clock.now = Date.UTC(2026, 10, 25, 17, 0)
  expect(connect(tokenOf(first))).toBe('pairing-closed')
  expect((await station.tell('booth-card.list', {}))[0]).toMatchObject({ code: null })
  await station.tell('booth-card.renew', { id: randomUUID(), employerId: first.employerId })
  const [renewed] = await station.tell('booth-card.list', {})
  station.clock.now += 24 * 60 * minute
  expect(typeof connect(renewed?.code ?? '')).toBe('object')
  station.clock.now += 24 * 60 * minute
  expect(connect(renewed?.code ?? '')).toBe('pairing-closed')
})

test('a code for one more laptop is good once and for ten minutes', async () => {
  const { station, connect } = await fairWithCards()
  const id = randomUUID()
  const offer = await station.tell('device.offer', { id, role: 'desk' })
  expect(offer).toMatchObject({ until: station.clock.now + 10 * minute })
  expect(offer.path).toBe(`/sign-in#code=${offer.code.replace('-', '')}`)
  expect(await station.tell('device.offer', { id, role: 'desk' })).toEqual(offer)
  expect(connect(offer.code)).toMatchObject({ role: 'desk', caller: { role: 'desk' } })
  expect(connect(offer.code)).toBe('pairing-closed')
  const late = await station.tell('device.offer', { id: randomUUID(), role: 'office' })
  station.clock.now += 10 * minute
  expect(connect(late.code)).toBe('pairing-closed')
})

test('the code shown on this machine lets in nobody from the network', async () => {
  const { door, connect } = await fairWithCards()
  const code = door.offerSignIn()
  expect(connect(code)).toBe('sign-in-code-wrong')
  expect(connect(code, { isHere: true })).toMatchObject({ role: 'office' })
  expect(connect(code, { isHere: true })).toBe('sign-in-code-wrong')
})

test('whoever guesses codes is stopped after ten a minute, and a card scanned meanwhile is still let in', async () => {
  const { station, connect, first } = await fairWithCards()
  for (let at = 0; at < 10; at += 1) expect(connect(`GUESS${at}`, { peer: 'guesser' })).toBe('sign-in-code-wrong')
  expect(connect(first.code ?? '', { peer: 'guesser' })).toBe('too-many-tries')
  expect(typeof connect(first.code ?? '', { peer: 'somebody' })).toBe('object')
  expect(typeof connect(tokenOf(first), { peer: 'guesser' })).toBe('object')
  station.clock.now += minute
  expect(typeof connect(first.code ?? '', { peer: 'guesser' })).toBe('object')
})

test('many that guess at once make everybody who types wait, a little longer each time and never a minute', async () => {
  const { station, connect, first } = await fairWithCards()
  for (let at = 0; at < 41; at += 1) connect('GUESSED2', { peer: `one of many ${at}` })
  expect(connect(first.code ?? '', { peer: 'honest' })).toBe('too-many-tries')
  expect(typeof connect(tokenOf(first), { peer: 'honest' })).toBe('object')
  station.clock.now += 30_000
  expect(typeof connect(first.code ?? '', { peer: 'honest' })).toBe('object')
})
