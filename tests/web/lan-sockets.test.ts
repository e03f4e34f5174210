import { connect, createServer, type Socket } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { usualLimits } from '../../electron/web/lan/sockets.ts'
import { ask, freePort, neighbour, openLanDesk, posted } from './lan-desk.ts'

function plain(port: number, from = neighbour): Socket {
  const socket = connect({ host: '127.0.0.1', port, localAddress: from })
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  return socket
}

/** What a connection answers until it ends. */
function told(socket: Socket, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (answer += part))
    socket.once('close', () => resolve(answer))
    socket.write(text)
  })
}

const closed = (socket: Socket): Promise<unknown> => new Promise((resolve) => socket.once('close', resolve))

test('an address typed without https:// is answered on the same port with the page that explains', async () => {
  const desk = await openLanDesk()
  const answer = await told(plain(desk.port), `GET /b?x=1 HTTP/1.1\r\nHost: 192.168.137.1:${desk.port}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(answer).toContain(`href="https://192.168.137.1:${desk.port}/b?x=1"`)
  expect(answer).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"))
  expect(desk.lan.reached()).toMatchObject({ landing: desk.clock.now, page: null })
})

test('plain HTTP gives that page and nothing else', async () => {
  const desk = await openLanDesk()
  const host = `Host: 127.0.0.1:${desk.port}\r\n`
  const say = async (line: string, more = host): Promise<string> =>
    (await told(plain(desk.port), `${line} HTTP/1.1\r\n${more}\r\n`)).split('\r\n')[0] ?? ''
  expect(await say('POST /sign-in', `${host}Content-Length: 2\r\n`)).toBe('HTTP/1.1 405 Method Not Allowed')
  expect(await say('GET /b', 'Host: "><script>\r\n')).toBe('HTTP/1.1 400 Bad Request')
  expect(await say('GET /"><script>')).toBe('HTTP/1.1 400 Bad Request')
  const api = await told(plain(desk.port), `GET /api/session.read HTTP/1.1\r\n${host}Cookie: ${desk.office}\r\n\r\n`)
  expect(api).toContain('<!doctype html>')
})

test('whoever is silent, or drips letters, is hung up on; the next phone is served', async () => {
  const limits = { ...usualLimits, firstByte: 50, plain: 80, firstRequest: 80, handshake: 80 }
  const desk = await openLanDesk({ limits })
  const silent = plain(desk.port)
  const dripping = plain(desk.port)
  dripping.write('GET / HT')
  const halfShake = plain(desk.port)
  halfShake.write(Buffer.from([0x16, 3, 1, 2, 0]))
  const [mute, muteOfOld, old] = [desk.phone(), tls(desk.port), tls(desk.port)]
  const asked = `GET /b HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\n\r\n`
  old.write(asked)
  const gone = [silent, dripping, halfShake, muteOfOld].map(closed)
  await Promise.all([...gone, new Promise((r) => mute.once('close', r))])
  expect(old.destroyed).toBe(false)
  expect((await ask(desk.phone(), { ':path': '/b' })).status).toBe(200)
})

test('a connection with nothing more to say is ended, and one that hears news is not', async () => {
  const desk = await openLanDesk({ limits: { ...usualLimits, idle: 150 } })
  const idle = desk.phone()
  await ask(idle, { ':path': '/b' })
  const ended = new Promise<string>((resolve) => idle.once('close', () => resolve('ended')))
  const busy = desk.phone()
  const news = busy.request({ ':path': '/events', cookie: desk.office })
  news.on('error', () => undefined)
  const lost = new Promise<string>((resolve) => news.once('close', () => resolve('lost')))
  const telling = setInterval(() => desk.desk.house.announce(['lan']), 20)
  onTestFinished(() => clearInterval(telling))
  expect(await Promise.race([ended, lost])).toBe('ended')
})

test('one peer cannot take every place', async () => {
  const desk = await openLanDesk({ limits: { ...usualLimits, perPeer: 3 } })
  const held = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise<Socket>((resolve) => {
          const socket = plain(desk.port)
          socket.once('connect', () => resolve(socket))
        }),
    ),
  )
  await closed(plain(desk.port))
  expect(desk.refusals).toEqual([['too-many-connections', null, 1]])
  expect((await ask(desk.phone('127.0.0.8'), { ':path': '/b' })).status).toBe(200)
  held[0]?.destroy()
  await expect
    .poll(() =>
      ask(desk.phone(), { ':path': '/b' }).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})

test('a remembered port that is taken is said; a first one goes to the next that is free', async () => {
  const port = await freePort()
  const intruder = createServer().listen(port, '0.0.0.0')
  onTestFinished(() => void intruder.close())
  await new Promise((resolve) => intruder.once('listening', resolve))
  const desk = await openLanDesk()
  await desk.lan.close()
  await expect(desk.lan.open(port)).rejects.toMatchObject({ failure: { code: 'port-taken', detail: String(port) } })
  expect([desk.lan.port(), desk.lan.trouble()]).toEqual([null, 'port-taken'])

  const other = await openLanDesk()
  await other.lan.close()
  const first = await other.lan.open(null)
  const second = await openLanDesk()
  await second.lan.close()
  expect(await second.lan.open(null)).toBeGreaterThan(first)
})

test('the door tries its own addresses as a phone would', async () => {
  const desk = await openLanDesk()
  const { answers, profile } = await desk.lan.test()
  expect(answers).toEqual(desk.lan.addresses().map(({ address }) => ({ address, reached: true })))
  expect(profile).toBeNull()
  await desk.lan.close()
  expect((await desk.lan.test()).answers.every(({ reached }) => !reached)).toBe(true)
})

test('whoever leaves in the middle of a command leaves no line in the log, and costs no memory of warnings', async () => {
  const warned: string[] = []
  const onWarning = ({ name }: Error): void => void warned.push(name)
  process.on('warning', onWarning)
  onTestFinished(() => void process.off('warning', onWarning))
  const desk = await openLanDesk()
  const headers = `Host: 127.0.0.1:${desk.port}\r\nOrigin: ${desk.origin}\r\nContent-Type: application/json\r\n`
  const leave = async (more: string): Promise<void> => {
    const socket = tls(desk.port)
    await new Promise((resolve) => socket.once('secureConnect', resolve))
    socket.write(`POST /sign-in HTTP/1.1\r\n${headers}${more}\r\n\r\n`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.destroy()
  }
  await Promise.all(Array.from({ length: 12 }, () => leave('Content-Length: 100')))
  await leave('Transfer-Encoding: chunked')
  const stream = desk.phone().request(posted(desk, '/sign-in', { 'content-length': '100' }))
  stream.on('error', () => undefined)
  stream.write('{')
  await new Promise((resolve) => setTimeout(resolve, 50))
  stream.close(8)
  expect((await ask(desk.phone(), { ':path': '/b' })).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(desk.desk.log).toEqual([])
  expect(warned).toEqual([])
})

function tls(port: number): TLSSocket {
  const socket = connectTls({ host: '127.0.0.1', port, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] })
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  return socket
}
