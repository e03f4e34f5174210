import { expect, test } from 'vitest'
import { address, command, openDesk, signIn } from './desk.ts'
import { anOrder } from '../support/an-order.ts'

test('a browser that shows the code gets a session only this origin can use', async () => {
  const desk = openDesk()
  await desk.door.start()
  const answer = await desk.inBrowser('/sign-in', command({ code: desk.door.offerSignIn() }))
  expect(await answer.json()).toEqual({ ok: true, value: { role: 'office' } })
  expect(answer.headers.get('set-cookie')).toBe(
    '__Host-fairdesk-40404=token-1; Path=/; HttpOnly; Secure; SameSite=Strict',
  )
  expect(desk.signIns()).toBe(1)
  const asked = await desk.inBrowser('/api/attendee.count', { ...command({}), cookie: '__Host-fairdesk-40404=token-1' })
  expect(await asked.json()).toMatchObject({ value: { caller: { door: 'browser', stationId: 'token-1' } } })
})

test('a code is good once, and a wrong one gives no cookie', async () => {
  const desk = openDesk()
  await desk.door.start()
  const code = desk.door.offerSignIn()
  await desk.inBrowser('/sign-in', command({ code }))
  for (const wrong of [code, 'GUESSED']) {
    const answer = await desk.inBrowser('/sign-in', command({ code: wrong }))
    expect(await answer.json()).toMatchObject({ ok: false, failure: { code: 'sign-in-code-wrong' } })
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
})

test('a command without an Origin, or with another one, is refused before anyone looks at it', async () => {
  const desk = openDesk()
  const cookie = await signIn(desk)
  for (const origin of ['', 'null', 'https://evil.example', `http://${address}`, 'https://127.0.0.1:1', 'app://fair']) {
    const answer = await desk.inBrowser('/api/attendee.count', { ...command({}, { origin }), cookie })
    expect([origin, answer.status]).toEqual([origin, 403])
  }
  const bySecondName = command({}, { host: 'localhost:40404', origin: 'https://localhost:40404' })
  expect(
    (
      await desk.web.fetch(new Request('https://localhost:40404/api/vault.status', bySecondName), {
        door: 'loopback',
        address,
      })
    ).status,
  ).toBe(200)
})

test('a name that merely leads to this machine is refused, page and all', async () => {
  const desk = openDesk()
  for (const host of [
    'evil.example',
    'evil.example:40404',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example:40404',
  ]) {
    expect([host, (await desk.inBrowser('/', { headers: { host } })).status]).toEqual([host, 403])
    const url = new Request(`https://${host}/`)
    expect([host, (await desk.web.fetch(url, { door: 'loopback', address })).status]).toEqual([host, 403])
  }
})

test('a page elsewhere cannot read our news or files even where the cookie would go along', async () => {
  const desk = openDesk()
  const cookie = await signIn(desk)
  for (const path of ['/events', '/export/attendance.csv']) {
    expect((await desk.inBrowser(path, { cookie, headers: { origin: 'https://evil.example' } })).status).toBe(403)
  }
})

test('saying one is the window does not make it so', async () => {
  const desk = openDesk()
  const id = desk.orders.place(anOrder)
  const answer = await desk.inBrowser(`/print-order/${id}`, {
    cookie: await signIn(desk),
    headers: { 'x-door': 'window' },
  })
  expect(answer.status).toBe(404)
  expect(desk.orders.take(id)).not.toBeNull()
})

test('a browser let in while the database is sealed opens it, and keeps its place afterwards', async () => {
  const desk = openDesk({ isSealed: true })
  const cookie = await signIn(desk)
  expect(await (await desk.inBrowser('/api/session.read', { ...command({}), cookie })).json()).toEqual({
    ok: false,
    failure: { code: 'sealed' },
  })
  const opened = await desk.inBrowser('/api/vault.unlock', { ...command({ passphrase: 'a good one' }), cookie })
  expect(await opened.json()).toEqual({ ok: true, value: {} })
  expect(opened.headers.get('set-cookie')).toContain('__Host-fairdesk-40404=token-1')
  // A question that was already under way still carries the porch's cookie and is the same station.
  const late = await desk.inBrowser('/api/session.read', { ...command({}), cookie })
  expect(await late.json()).toMatchObject({ value: { caller: { stationId: 'token-1' } } })
  expect(late.headers.get('set-cookie')).toContain('token-1')
})
