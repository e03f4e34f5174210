import type { OutgoingHttpHeaders } from 'node:http2'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import type { SigningIn } from '../../electron/core/ports.ts'
import { ask, neighbour, openLanDesk, posted } from './lan-desk.ts'

test('a phone that was let in asks and hears, and counts as one that came through', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const page = await ask(phone, { ':path': '/b' })
  expect([page.status, page.body]).toEqual([200, '<title>booth</title>'])
  expect(desk.lan.reached()).toMatchObject({ landing: null, paired: null })
  const asked = await ask(phone, posted(desk, '/api/booth.read', { cookie: desk.booth }), '{}')
  expect(JSON.parse(asked.body)).toMatchObject({ ok: true, value: { caller: { stationId: 'booth-1', role: 'booth' } } })
  const reached = desk.lan.reached()
  expect([reached.port, reached.page, reached.paired]).toEqual([desk.clock.now, desk.clock.now, desk.clock.now])
})

test('what comes from this machine itself proves nothing about the network', async () => {
  const desk = await openLanDesk()
  await ask(desk.phone('127.0.0.1'), posted(desk, '/api/booth.read', { cookie: desk.booth }), '{}')
  expect(desk.lan.reached()).toEqual({ port: null, landing: null, page: null, paired: null })
})

test('a command with a forged Origin, or with none, is refused and written down', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const forged = ['https://evil.example', 'null', `http://127.0.0.1:${desk.port}`, 'https://127.0.0.1:1']
  for (const origin of forged) {
    const answer = await ask(phone, posted(desk, '/api/interview.log', { cookie: desk.booth, origin }), '{}')
    expect([origin, answer.status]).toEqual([origin, 403])
  }
  const { origin: _, ...without } = posted(desk, '/api/interview.log', { cookie: desk.booth })
  expect((await ask(phone, without, '{}')).status).toBe(403)
  for (const path of ['/events', '/export/attendance.csv'])
    expect((await ask(phone, { ':path': path, cookie: desk.booth, origin: 'https://evil.example' })).status).toBe(403)
  // One line a minute, however often.
  expect(desk.refusals).toEqual([['origin', null, 1]])
  expect(desk.desk.log).toEqual([`The local network refused ${neighbour}: origin`])
})

test('a name that merely leads here is refused; every address of this machine is taken', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  for (const authority of [`fair.example:${desk.port}`, '127.0.0.1', '127.0.0.1:1', '10.9.9.9:8643'])
    expect([authority, (await ask(phone, { ':path': '/b', ':authority': authority })).status]).toEqual([authority, 403])
  for (const name of ['localhost', '127.0.0.1', ...desk.lan.addresses().map(({ address }) => address)]) {
    const answer = await ask(phone, { ':path': '/b', ':authority': `${name}:${desk.port}` })
    expect([name, answer.status]).toEqual([name, 200])
  }
  expect(desk.refusals).toEqual([['host', null, 1]])
})

test('an address that came back a moment ago is this machine’s own, whatever the list of its networks says yet', async () => {
  const desk = await openLanDesk({ networks: { interfaces: () => ({}), isWireless: () => false } })
  const phone = desk.phone()
  expect((await ask(phone, { ':path': '/b' })).status).toBe(200)
  const told = await ask(phone, posted(desk, '/api/booth.read', { cookie: desk.booth }), '{}')
  expect(told.status).toBe(200)
  expect((await ask(phone, { ':path': '/b', ':authority': `127.0.0.8:${desk.port}` })).status).toBe(403)
})

test('the database’s own door, what is shown before anybody signs in, and paper orders are not answered there', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  for (const path of ['/api/vault.unlock', '/api/vault.status', '/api/vault.create', '/api/%76ault.status'])
    expect([path, (await ask(phone, posted(desk, path, { cookie: desk.office }), '{}')).status]).toEqual([path, 403])
  expect((await ask(phone, { ':path': '/print-order/x', cookie: desk.office })).status).toBe(403)
})

test('a phone that signs in says where it comes from, gets a cookie for this port only, and counts as connected', async () => {
  const asked: SigningIn[] = []
  const session = { token: 'a-booth', role: 'booth' } as const
  const desk = await openLanDesk({
    house: { signIn: (signing) => (asked.push(signing), { ok: true, value: session }) },
  })
  const answer = await ask(desk.phone(), posted(desk, '/sign-in'), JSON.stringify({ code: 'a-token' }))
  expect(answer.body).toBe('{"ok":true,"value":{"role":"booth"}}')
  expect(answer.headers['set-cookie']).toEqual([
    `__Host-fairdesk-${desk.port}=a-booth; Max-Age=259200; Path=/; HttpOnly; Secure; SameSite=Strict`,
  ])
  expect(asked).toMatchObject([{ code: 'a-token', isHere: false, peer: neighbour }])
  expect(desk.lan.reached().paired).toBe(desk.clock.now)
  // The terminal's code is not replaced for what phones do.
  expect(desk.desk.signIns()).toBe(0)
})

test('without a session there is nothing but pages, and that is written down', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const cookie = `__Host-fairdesk-${desk.port}=guessed`
  expect((await ask(phone, posted(desk, '/api/attendee.search', { cookie }), '{}')).status).toBe(401)
  expect((await ask(phone, { ':path': '/events', cookie })).status).toBe(401)
  expect((await ask(phone, { ':path': '/export/attendance.csv' })).status).toBe(401)
  // Another desk's cookie on this machine, by its port, is none of ours.
  const other = desk.booth.replace(String(desk.port), '1')
  expect((await ask(phone, posted(desk, '/api/booth.read', { cookie: other }), '{}')).status).toBe(401)
  expect(desk.refusals).toEqual([['no-session', null, 1]])
})

test('a booth sends little: more is refused, while a desk’s laptop may send more', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const long = JSON.stringify({ note: 'x'.repeat(70_000) })
  const send = async (cookie: string, path = '/api/interview.log'): Promise<number> =>
    (await ask(phone, posted(desk, path, { cookie }), long)).status
  expect([await send(desk.booth), await send(desk.office), await send('', '/sign-in')]).toEqual([413, 200, 413])
  const said = posted(desk, '/api/interview.log', { cookie: desk.booth, 'content-length': '70000' })
  expect((await ask(phone, said, 'x'.repeat(70_000))).status).toBe(413)
  expect(desk.refusals).toContainEqual(['too-large', 'booth-1', 1])
})

test('a phone that opens the desk’s address is sent to its own page', async () => {
  const desk = await openLanDesk()
  const answer = await ask(desk.phone(), { ':path': '/', cookie: desk.booth })
  expect([answer.status, answer.headers['location']]).toEqual([302, '/b'])
  expect((await ask(desk.phone(), { ':path': '/', cookie: desk.office })).status).toBe(200)
})

test('eight screens’ news over one connection leave room for questions', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const heard = Array.from({ length: 8 }, () => {
    const news = phone.request({ ':path': '/events', cookie: desk.office })
    news.setEncoding('utf8')
    const open = new Promise((resolve) => news.once('data', resolve))
    const told = new Promise<string>((resolve) =>
      news.on('data', (text: string) => text.startsWith('data:') && resolve(text)),
    )
    return { open, told }
  })
  await Promise.all(heard.map(({ open }) => open))
  const asked = await ask(phone, posted(desk, '/api/booth.read', { cookie: desk.office }), '{}')
  expect(asked.status).toBe(200)
  desk.desk.house.announce(['lan'])
  const told = await Promise.all(heard.map((one) => one.told))
  expect(new Set(told)).toEqual(new Set(['data: {"topics":["lan"]}\n\n']))
})

test('a long answer is packed for the air, and a page’s files as the build packed them', async () => {
  const desk = await openLanDesk({
    house: { dispatch: () => Promise.resolve({ ok: true, value: { names: Array(500).fill('Hoàng Thị Thử') } }) },
  })
  const phone = desk.phone()
  const bytes = (headers: OutgoingHttpHeaders, body?: string): Promise<[string, number]> =>
    new Promise((resolve) => {
      const stream = phone.request(headers)
      let size = 0
      let encoding = ''
      stream.on('response', (received) => (encoding = received['content-encoding'] ?? ''))
      stream.on('data', (part: Buffer) => (size += part.byteLength))
      stream.on('end', () => resolve([encoding, size]))
      stream.end(body)
    })
  const asked = posted(desk, '/api/interview.list', { cookie: desk.booth })
  const [, whole] = await bytes(asked, '{}')
  const [encoding, packed] = await bytes({ ...asked, 'accept-encoding': 'gzip, deflate, br' }, '{}')
  expect([encoding, packed * 10 < whole]).toEqual(['gzip', true])
  const file = { ':path': '/b/assets/booth-Ab_3-x9Z.js' }
  expect(await ask(phone, file)).toMatchObject({ body: 'export const booth = true' })
  expect((await bytes({ ...file, 'accept-encoding': 'gzip, br;q=1' }))[0]).toBe('br')
  expect((await bytes({ ...file, 'accept-encoding': 'gzip' }))[0]).toBe('')
})

test('closing the door ends what is under way and frees the port', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  await ask(phone, { ':path': '/b' })
  const ended = new Promise((resolve) => phone.once('close', resolve))
  await desk.lan.close()
  await ended
  expect(desk.lan.port()).toBeNull()
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect(desk.port, '127.0.0.1')
    socket.once('error', () => resolve(true))
    socket.once('connect', () => resolve(false))
  })
  expect(refused).toBe(true)
})
