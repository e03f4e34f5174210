import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { refuseWith } from './answers.ts'
import type { Wire } from './door.ts'

/** Vite puts a hash of the content into these names, so a changed file has another name. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/

/**
 * Answers a file of an interface by its path inside `folder`; a path without a file extension is a place inside the one
 * page. What the build left compressed beside a file goes to whoever takes it, but to our own window: unpacking
 * costs it more than reading.
 */
export async function serveUi(folder: string, path: string, c: Context<Wire>): Promise<Response> {
  const place = safePath(path)
  if (place === null) return refuseWith(404, 'not-found')
  if (extname(place) === '' || place === '/index.html') return servePage(folder, c)
  const file = join(folder, place)
  const packed = takesPacked(c) && packable.has(extname(place)) ? await readIfThere(`${file}.br`) : null
  const content = packed ?? (await readIfThere(file))
  if (content === null) return refuseWith(404, 'not-found')
  return new Response(content, {
    headers: {
      'content-type': getMimeType(place) ?? 'application/octet-stream',
      'cache-control': hashed.test(place) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-length': String(content.byteLength),
      ...(packed ? { 'content-encoding': 'br' } : {}),
      ...(packable.has(extname(place)) ? { vary: 'accept-encoding' } : {}),
    },
  })
}

async function servePage(folder: string, c: Context<Wire>): Promise<Response> {
  const content = await readIfThere(join(folder, 'index.html'))
  if (content === null) return interfaceMissing()
  return c.html(content.toString('utf8').replaceAll('__CSP_NONCE__', c.get('secureHeadersNonce') ?? ''), 200, {
    'cache-control': 'no-store',
  })
}

/** What packing makes smaller; the same list as in the build (renderer/pack-assets.mjs). */
const packable: ReadonlySet<string> = new Set(['.js', '.css', '.svg', '.wasm', '.json', '.ttf'])

function takesPacked(c: Context<Wire>): boolean {
  return c.env.door !== 'window' && /(?:^|,)\s*br\s*(?:;|,|$)/iu.test(c.req.header('accept-encoding') ?? '')
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
