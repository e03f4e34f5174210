import { existsSync, readFileSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Certificate } from '../../electron/web/certificate.ts'

/** A door that does nothing: what is posted to /echo comes back. */
export type Echo = { port: number; close(): Promise<void> }

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' }

/** Opens one over TLS and HTTP/2 on this machine; `folder` holds a built page to serve beside it. */
export async function openEcho(certificate: Certificate, folder?: string): Promise<Echo> {
  const app = new Hono()
  app.post('/echo', async (c) => c.json(await c.req.json()))
  if (folder !== undefined)
    app.get('*', (c) => {
      const path = c.req.path === '/' ? '/index.html' : c.req.path
      if (!existsSync(join(folder, path))) return c.notFound()
      return c.body(readFileSync(join(folder, path)), 200, { 'content-type': types[extname(path)] ?? 'text/plain' })
    })
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createSecureServer(
    { ...certificate, allowHTTP1: true, minVersion: 'TLSv1.2' },
    (request, response) => void answer(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
