import { refuseWith } from './answers.ts'

/** No procedure takes more than a few kilobytes; 5,000 badge ids are 195. */
const largest = 1024 * 1024

/**
 * The JSON a command came with, or the answer that refuses it: 413 for more than a megabyte, 400 for what is no JSON
 * or does not say that it is (a form on another site cannot say so).
 * hono's own limit is not used: it makes the request anew, which @hono/node-server's light one does not survive.
 */
export async function readJson(request: Request): Promise<{ value: unknown } | Response> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuseWith(400, 'bad-input')
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refuseWith(413, 'bad-input')
  const text = await readText(request)
  if (text === null) return refuseWith(413, 'bad-input')
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return refuseWith(400, 'bad-input')
  }
}

/** Null where the sender does not stop in time. */
async function readText(request: Request): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = request.body
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > largest) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
