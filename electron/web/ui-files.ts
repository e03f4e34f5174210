import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { refuseWith } from './answers.ts'
import type { Wire } from './door.ts'

/** Vite puts a hash of the content into these names, so a changed file has another name. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** Answers a file of the interface; an address without a file extension is a place inside the one page. */
export async function serveUi(folder: string, c: Context<Wire>): Promise<Response> {
  const path = safePath(c.req.path)
  if (path === null) return refuseWith(404, 'not-found')
  const isPage = extname(path) === '' || path === '/index.html'
  const content = await readIfThere(join(folder, isPage ? 'index.html' : path))
  if (content === null) return isPage ? interfaceMissing() : refuseWith(404, 'not-found')
  if (isPage)
    return c.html(content.toString('utf8').replaceAll('__CSP_NONCE__', c.get('secureHeadersNonce') ?? ''), 200, {
      'cache-control': 'no-store',
    })
  return new Response(content, {
    headers: {
      'content-type': getMimeType(path) ?? 'application/octet-stream',
      'cache-control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}

/** The path inside the folder, or null for one that tries to leave it. A colon would name a drive or a stream on Windows. */
function safePath(path: string): string | null {
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return null
  }
  const isOdd = /[\\:\0]/.test(plain) || plain.split('/').some((part) => part === '..' || part === '.')
  return isOdd || !plain.startsWith('/') ? null : plain
}

async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
    )
      return null
    throw error
  }
}

function interfaceMissing(): Response {
  return new Response('The interface is not built: run npm start.', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
