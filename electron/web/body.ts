import type { Context } from 'hono'
import { refuseWith } from './answers.ts'
import type { Wire } from './door.ts'

/**
 * No procedure takes more than a few kilobytes; 5,000 badge ids are 195. What booths send is smaller still. Everything said of a file
 * of 20,000 lines, each put right and decided on, is 5 MB.
 */
const largest = { usual: 1024 * 1024, ofBooth: 64 * 1024, ofLists: 8 * 1024 * 1024 }
const ofLists: ReadonlySet<string> = new Set(['import.preview', 'import.keep', 'import.commit'])

/** How many bytes this request may bring: less from the local network where no desk or office asks. */
export function largestBody(c: Context<Wire>): number {
  const guest = c.get('guest')
  const isTrusted =
    c.env.door !== 'lan' || (typeof guest === 'object' && (guest.role === 'desk' || guest.role === 'office'))
  if (!isTrusted) return largest.ofBooth
  return ofLists.has(c.req.param('procedure') ?? '') ? largest.ofLists : largest.usual
}

/**
 * The JSON a command came with, or the answer that refuses it: 413 for more than so many bytes, 400 for what is no JSON
 * or does not say that it is (a form on another site cannot say so).
 * hono's own limit is not used: it makes the request anew, which @hono/node-server's light one does not survive.
 */
export async function readJson(request: Request, most: number): Promise<{ value: unknown } | Response> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuseWith(400, 'bad-input')
  if (Number(request.headers.get('content-length') ?? 0) > most) return refuseWith(413, 'bad-input')
  const text = await readText(request, most).catch(() => undefined)
  // Its sender left in the middle: nobody hears this, and it is no fault of ours to write down.
  if (text === undefined) return refuseWith(408, 'internal')
  if (text === null) return refuseWith(413, 'bad-input')
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return refuseWith(400, 'bad-input')
  }
}

/** Null where the sender does not stop in time. */
async function readText(request: Request, most: number): Promise<string | null> {
  // Node refuses a body longer than it said it would be, so one that says it fits may be read in one go.
  if (request.headers.has('content-length')) return request.text()
  return (await readBytes(request, most))?.toString('utf8') ?? null
}

/** The body, given up at the first byte too many; null then. */
export async function readBytes(request: Request, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = request.body
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
