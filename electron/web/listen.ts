import { readFileSync, writeFileSync } from 'node:fs'
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Web } from './app.ts'
import type { Certificate } from './certificate.ts'

/** An open door for browsers on this machine. */
export type Listener = {
  /** `127.0.0.1:41234` */
  address: string
  close(): Promise<void>
}

const loopback = '127.0.0.1'

/**
 * Serves the web app over HTTPS to browsers on this machine. HTTP/2, because over HTTP/1.1 a few live-news
 * streams block every other request of the browser (measured); HTTP/1.1 stays for whoever speaks no better.
 * The port is free when first chosen and kept in `portFile`: another port would be another origin, with nothing
 * of what the browser remembers.
 */
export async function listen(web: Web, certificate: Certificate, portFile: string): Promise<Listener> {
  let address = ''
  // The listener must leave the global Request and Response alone: Electron's protocol.handle checks for its own.
  const answer = getRequestListener((request) => web.fetch(request, { door: 'loopback', address }), {
    overrideGlobalObjects: false,
  })
  const server = createSecureServer(
    { ...certificate, allowHTTP1: true, minVersion: 'TLSv1.2' },
    (request, response) => void answer(request, response),
  )
  const hangUp = rememberConnections(server)
  const port = await bind(server, rememberedPort(portFile))
  address = `${loopback}:${port}`
  writeFileSync(portFile, `${port}\n`)
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        hangUp()
      }),
  }
}

/** Live-news streams never end by themselves, so closing has to end them. */
function rememberConnections(server: Http2SecureServer): () => void {
  const open = new Set<ServerHttp2Session | Socket>()
  const remember = (one: ServerHttp2Session | Socket): void => {
    open.add(one)
    one.once('close', () => open.delete(one))
    // A browser that mistrusts the certificate, or leaves in the middle, is no fault of ours.
    one.on('error', () => undefined)
  }
  server.on('session', remember)
  server.on('secureConnection', remember)
  server.on('tlsClientError', () => undefined)
  server.on('sessionError', () => undefined)
  return () => open.forEach((one) => one.destroy())
}

async function bind(server: Http2SecureServer, wanted: number): Promise<number> {
  try {
    return await listenOn(server, wanted)
  } catch (error) {
    const isTaken =
      error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    if (!isTaken || wanted === 0) throw error
    return listenOn(server, 0)
  }
}

function listenOn(server: Http2SecureServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, loopback, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function rememberedPort(portFile: string): number {
  try {
    const port = Number(readFileSync(portFile, 'utf8').trim())
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}
