import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2'
import { createServer, type Server, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Certificate } from '../certificate.ts'

/** Waits in ms, and how many connections are held; a test says shorter ones. */
export type SocketLimits = {
  /** A connection that says nothing. Browsers open some ahead of need and do not mind. */
  firstByte: number
  handshake: number
  /** From a made connection to its first request. */
  firstRequest: number
  /** The landing page is asked for and given; a drip of letters gains nothing. */
  plain: number
  /** A connection on which nothing moves; live news moves every 15 seconds. */
  idle: number
  /** Behind a router of the hall all phones are one peer, so one peer may be thirty phones. */
  perPeer: number
  all: number
}
export const usualLimits: SocketLimits = {
  firstByte: 10_000,
  handshake: 10_000,
  firstRequest: 15_000,
  plain: 15_000,
  idle: 120_000,
  perPeer: 200,
  all: 500,
}

export type LanSockets = { port: number; close(): Promise<void> }

type Parts = {
  certificate: Certificate
  onSecure: Parameters<typeof createSecureServer>[1]
  onPlain: RequestListener
  /** Told of each connection, by the address it comes from. */
  onPeer: (peer: string) => void
  /** Told of each connection that was one too many. */
  onCrowd: (peer: string) => void
  limits?: SocketLimits
}

/** TLS records of a handshake begin with this byte and no HTTP request does. */
const handshakeByte = 0x16

/** The address as people write it, also where the system names it in the other family. */
export function peerOf(socket: Pick<Socket, 'remoteAddress'>): string {
  return asWritten(socket.remoteAddress)
}

/** The address of this machine that a connection came to: its own for certain, also one the list of networks has not yet. */
export function reachedAt(socket: Pick<Socket, 'localAddress'>): string {
  return asWritten(socket.localAddress)
}

function asWritten(address: string | undefined): string {
  return (address ?? '').replace(/^::ffff:/iu, '')
}

/**
 * One port on every network of this machine that speaks TLS (HTTP/2, or 1.1 to whoever knows no better) and plain HTTP,
 * told apart by the first byte, so that an address typed without https:// is answered too.
 */
export async function openSockets(port: number, parts: Parts): Promise<LanSockets> {
  const limits = parts.limits ?? usualLimits
  const open = new Set<{ destroy(): void }>()
  const secure = secureServer(parts, limits, open)
  const plain = createPlainServer(parts.onPlain)
  const peers = new Map<string, number>()
  let count = 0

  const accept = (socket: Socket): void => {
    const peer = peerOf(socket)
    // Somebody who leaves in the middle is no fault of ours.
    socket.on('error', () => undefined)
    const held = peers.get(peer) ?? 0
    if (held >= limits.perPeer || count >= limits.all) {
      socket.destroy()
      return parts.onCrowd(peer)
    }
    peers.set(peer, held + 1)
    count += 1
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      count -= 1
      const left = (peers.get(peer) ?? 1) - 1
      if (left > 0) peers.set(peer, left)
      else peers.delete(peer)
    })
    parts.onPeer(peer)
    tellApart(socket, { secure, plain, limits })
  }

  const servers = await listenEverywhere(port, accept)
  return {
    port,
    close: async () => {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)))
      open.forEach((one) => one.destroy())
      await Promise.all(closed)
    },
  }
}

function tellApart(
  socket: Socket,
  { secure, plain, limits }: { secure: Http2SecureServer; plain: Server; limits: SocketLimits },
): void {
  const silent = setTimeout(() => socket.destroy(), limits.firstByte).unref()
  socket.once('close', () => clearTimeout(silent))
  socket.once('data', (first: Buffer) => {
    clearTimeout(silent)
    socket.pause()
    socket.unshift(first)
    if (first[0] === handshakeByte) return secure.emit('connection', socket)
    const over = setTimeout(() => socket.destroy(), limits.plain).unref()
    socket.once('close', () => clearTimeout(over))
    plain.emit('connection', socket)
    return socket.resume()
  })
}

function secureServer(
  { certificate, onSecure }: Parts,
  limits: SocketLimits,
  open: Set<{ destroy(): void }>,
): Http2SecureServer {
  const server = createSecureServer(
    {
      ...certificate,
      allowHTTP1: true,
      minVersion: 'TLSv1.2',
      handshakeTimeout: limits.handshake,
      settings: { maxConcurrentStreams: 100, maxHeaderListSize: 16_384 },
    },
    onSecure,
  )
  server.on('tlsClientError', (_error, socket: TLSSocket) => socket.destroy())
  server.on('sessionError', () => undefined)
  server.on('session', (session: ServerHttp2Session) => {
    open.add(session)
    session.on('error', () => undefined)
    session.setTimeout(limits.idle, () => session.destroy())
    const slow = setTimeout(() => session.destroy(), limits.firstRequest).unref()
    session.once('stream', () => clearTimeout(slow))
    session.once('close', () => {
      clearTimeout(slow)
      open.delete(session)
    })
  })
  const hold = holdToTime(server, limits)
  server.on('secureConnection', (socket: TLSSocket) => {
    socket.on('error', () => undefined)
    if (socket.alpnProtocol !== 'h2') hold(socket)
  })
  return server
}

/** The same for connections of HTTP/1.1: one ear for all of them, however many there are. */
function holdToTime(server: Http2SecureServer, limits: SocketLimits): (socket: TLSSocket) => void {
  const slow = new Map<object, NodeJS.Timeout>()
  const settle = (socket: object): void => {
    clearTimeout(slow.get(socket))
    slow.delete(socket)
  }
  server.on('request', ({ httpVersionMajor, socket }) => httpVersionMajor === 1 && settle(socket))
  return (socket) => {
    slow.set(socket, setTimeout(() => socket.destroy(), limits.firstRequest).unref())
    socket.once('close', () => settle(socket))
    socket.setTimeout(limits.idle, () => socket.destroy())
  }
}

/**
 * IPv4 must be had, since that is what phones type; IPv6 is taken where the machine has it. Two listeners, because one
 * for both would share a port with another program's IPv4 on Windows without a word.
 */
async function listenEverywhere(port: number, accept: (socket: Socket) => void): Promise<Server[]> {
  const first = await listenOn({ host: '0.0.0.0', port }, accept)
  const second = await listenOn({ host: '::', port, ipv6Only: true }, accept).catch(() => null)
  return second === null ? [first] : [first, second]
}

function listenOn(where: { host: string; port: number; ipv6Only?: boolean }, accept: (socket: Socket) => void) {
  return new Promise<Server>((resolve, reject) => {
    const server = createServer({ noDelay: true }, accept)
    server.once('error', reject)
    server.listen({ ...where, exclusive: true }, () => {
      server.off('error', reject)
      server.on('error', () => undefined)
      resolve(server)
    })
  })
}
