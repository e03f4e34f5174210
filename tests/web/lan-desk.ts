import { mkdtempSync } from 'node:fs'
import { type ClientHttp2Session, connect, type OutgoingHttpHeaders } from 'node:http2'
import { type AddressInfo, connect as connectPlain, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { Caller, House, Lan } from '../../electron/core/ports.ts'
import { type Certificate, ownCertificate } from '../../electron/web/certificate.ts'
import type { Networks } from '../../electron/web/lan/addresses.ts'
import { createLan } from '../../electron/web/lan/open-lan.ts'
import type { SocketLimits } from '../../electron/web/lan/sockets.ts'
import { openDesk } from './desk.ts'

/** A desk whose door to the network is open, and phones that come to it over real sockets. */
export type LanDesk = {
  desk: ReturnType<typeof openDesk>
  lan: Lan
  port: number
  certificate: Certificate
  /** What a phone at the first booth sends. */
  booth: string
  office: string
  origin: string
  /** What the access log was told: kind, station, times. */
  refusals: [string, string | null, number][]
  clock: { now: number }
  phone(from?: string): ClientHttp2Session
}
export type LanAnswer = { status: number; headers: Record<string, unknown>; body: string }

/** An address of the loopback network that is not this machine's own: a peer like any other. */
export const neighbour = '127.0.0.9'

const callers: Record<string, Caller> = {
  'a-booth': { door: 'browser', stationId: 'booth-1', role: 'booth' },
  'an-office': { door: 'browser', stationId: 'office-1', role: 'office' },
}
const folder = mkdtempSync(join(tmpdir(), 'fairdesk-lan-'))

export async function openLanDesk(
  options: { limits?: SocketLimits; house?: Partial<House>; port?: number; networks?: Networks } = {},
): Promise<LanDesk> {
  const desk = openDesk({ house: { identify: (token) => callers[token] ?? null, ...options.house } })
  const certificate = await ownCertificate(join(folder, 'certificate.pem'), Date.now())
  const refusals: LanDesk['refusals'] = []
  const clock = { now: Date.now() }
  const lan = createLan({
    web: Promise.resolve(desk.web),
    certificate: () => Promise.resolve(certificate),
    noteRefusal: (...all) => void refusals.push(all),
    log: (line) => void desk.log.push(line),
    now: () => clock.now,
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.networks ? { networks: options.networks } : {}),
  })
  onTestFinished(() => lan.close())
  const port = await lan.open(options.port ?? (await freePort()))
  return {
    desk,
    lan,
    port,
    certificate,
    booth: `__Host-fairdesk-${port}=a-booth`,
    office: `__Host-fairdesk-${port}=an-office`,
    origin: `https://127.0.0.1:${port}`,
    refusals,
    clock,
    phone(from = neighbour) {
      const session = connect(`https://127.0.0.1:${port}`, {
        createConnection: () =>
          connectTls({
            socket: connectPlain({ host: '127.0.0.1', port, localAddress: from }),
            ca: certificate.cert,
            servername: 'localhost',
            ALPNProtocols: ['h2'],
          }),
      })
      session.on('error', () => undefined)
      onTestFinished(() => session.destroy())
      return session
    },
  }
}

export function ask(session: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string): Promise<LanAnswer> {
  return new Promise((resolve, reject) => {
    const stream = session.request(headers)
    const answer: LanAnswer = { status: 0, headers: {}, body: '' }
    stream.on('response', (received) => {
      answer.status = Number(received[':status'])
      answer.headers = { ...received }
    })
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (answer.body += text))
    stream.on('end', () => resolve(answer))
    stream.on('error', reject)
    stream.end(body)
  })
}

/** A command as a phone's page sends it. */
export function posted(desk: LanDesk, path: string, headers: OutgoingHttpHeaders = {}): OutgoingHttpHeaders {
  return { ':method': 'POST', ':path': path, 'content-type': 'application/json', origin: desk.origin, ...headers }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '0.0.0.0', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
