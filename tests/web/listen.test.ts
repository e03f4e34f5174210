import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, type ClientHttp2Session, type OutgoingHttpHeaders } from 'node:http2'
import { request as request1 } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Certificate, ownCertificate } from '../../electron/web/certificate.ts'
import { listen, type Listener } from '../../electron/web/listen.ts'
import { openDesk } from './desk.ts'

const day = 24 * 60 * 60 * 1000
const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step()
})

async function open(options: { portFile?: string } = {}): Promise<{
  desk: ReturnType<typeof openDesk>
  listener: Listener
  certificate: Certificate
  browser: ClientHttp2Session
}> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-listen-'))
  const desk = openDesk()
  const certificate = await ownCertificate(join(folder, 'certificate.pem'), Date.now())
  const listener = await listen(desk.web, certificate, options.portFile ?? join(folder, 'loopback.port'))
  // The certificate is trusted by hand, as the browser's user does; its names must then fit.
  const browser = connect(`https://${listener.address}`, { ca: certificate.cert })
  browser.on('error', () => undefined)
  cleanUp.push(
    () => listener.close(),
    () => browser.destroy(),
  )
  return { desk, listener, certificate, browser }
}

type Answer = { status: number; headers: Record<string, unknown>; body: string }

function ask(browser: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stream = browser.request(headers)
    let answer: Answer = { status: 0, headers: {}, body: '' }
    stream.on(
      'response',
      (received) => (answer = { ...answer, status: Number(received[':status']), headers: { ...received } }),
    )
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (answer.body += text))
    stream.on('end', () => resolve(answer))
    stream.on('error', reject)
    stream.end(body)
  })
}

test('a browser on this machine signs in, asks and hears news over one HTTP/2 connection', async () => {
  const { desk, listener, browser } = await open()
  await desk.door.start()
  const origin = `https://${listener.address}`
  const post = { ':method': 'POST', 'content-type': 'application/json', origin }
  const page = await ask(browser, { ':path': '/' })
  expect([page.status, page.body.includes('csp-nonce')]).toEqual([200, true])
  expect(browser.alpnProtocol).toBe('h2')

  // No content-length, as a streaming client sends it.
  const signedIn = await ask(
    browser,
    { ...post, ':path': '/sign-in' },
    JSON.stringify({ code: desk.door.offerSignIn() }),
  )
  expect(signedIn.body).toBe('{"ok":true,"value":{"role":"office"}}')
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]
  const asked = await ask(browser, { ...post, cookie, ':path': '/api/attendee.count' }, '{}')
  expect(JSON.parse(asked.body)).toMatchObject({ ok: true, value: { procedure: 'attendee.count' } })
  expect((await ask(browser, { ...post, cookie, ':path': '/api/attendee.count' }, 'x'.repeat(1_100_000))).status).toBe(
    413,
  )
  expect(
    (await ask(browser, { ...post, origin: 'https://evil.example', cookie, ':path': '/api/attendee.count' }, '{}'))
      .status,
  ).toBe(403)

  const news = browser.request({ ':path': '/events', cookie })
  news.setEncoding('utf8')
  const heard = new Promise<string>((resolve) =>
    news.on('data', (text: string) => (text.startsWith('data:') ? resolve(text) : desk.house.announce(['attendees']))),
  )
  expect(await heard).toBe('data: {"topics":["attendees"]}\n\n')
})

test('whoever speaks only HTTP/1.1 is answered too', async () => {
  const { listener, certificate } = await open()
  const answer = await new Promise<Answer>((resolve, reject) => {
    const asking = request1(
      `https://${listener.address}/icon.svg`,
      { ca: certificate.cert, agent: false },
      (response) => {
        let body = ''
        response.on('data', (part: Buffer) => (body += part.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    asking.on('error', reject)
    asking.end()
  })
  expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([
    200,
    '<svg/>',
    'image/svg+xml; charset=utf-8',
  ])
})

test('closing ends the live news as well', async () => {
  const { desk, listener, browser } = await open()
  await desk.door.start()
  const signedIn = await ask(
    browser,
    {
      ':method': 'POST',
      ':path': '/sign-in',
      'content-type': 'application/json',
      origin: `https://${listener.address}`,
    },
    JSON.stringify({ code: desk.door.offerSignIn() }),
  )
  const news = browser.request({ ':path': '/events', cookie: String(signedIn.headers['set-cookie']).split(';')[0] })
  news.on('error', () => undefined)
  await new Promise((resolve) => news.once('data', resolve))
  const ended = new Promise((resolve) => news.once('close', resolve))
  await listener.close()
  await ended
})

test('the desk comes back under the same address, unless another program took the port', async () => {
  const portFile = join(mkdtempSync(join(tmpdir(), 'fairdesk-port-')), 'loopback.port')
  const first = await open({ portFile })
  await first.listener.close()
  const second = await open({ portFile })
  expect(second.listener.address).toBe(first.listener.address)
  await second.listener.close()

  const intruder = createServer().listen(Number(readFileSync(portFile, 'utf8')), '127.0.0.1')
  cleanUp.push(() => intruder.close())
  await new Promise((resolve) => intruder.once('listening', resolve))
  const third = await open({ portFile })
  expect(third.listener.address).not.toBe(`127.0.0.1:${(intruder.address() as AddressInfo).port}`)
  expect((await ask(third.browser, { ':path': '/icon.svg' })).status).toBe(200)
})

test('the certificate is for this machine only, kept private, and made anew before it ends', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fairdesk-certificate-')), 'certificate.pem')
  const now = Date.now()
  const first = await ownCertificate(file, now)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const read = new X509Certificate(first.cert)
  expect(read.subjectAltName).toBe('IP Address:127.0.0.1, DNS:localhost')
  expect(Math.round((read.validToDate.getTime() - now) / day)).toBe(730)
  expect(await ownCertificate(file, now + 600 * day)).toEqual({ cert: first.cert.trim(), key: first.key.trim() })
  const later = await ownCertificate(file, now + 710 * day)
  expect(later.cert).not.toBe(first.cert)
  writeFileSync(file, 'half a certif')
  expect((await ownCertificate(file, now)).cert).toContain('BEGIN CERTIFICATE')
})
