import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { Wire } from '../door.ts'

const pack = promisify(gzip)
/** Less than this goes in one packet as it is. */
const smallest = 1024

/** An answer of more than a kilobyte is packed for the hall's Wi-Fi, which thirty phones share: lists become a sixth. */
export async function packForPhones(c: Context<Wire>, answer: Response): Promise<Response> {
  if (c.env.door !== 'lan' || Number(answer.headers.get('content-length')) <= smallest) return answer
  if (!/\bgzip\b/u.test(c.req.header('accept-encoding') ?? '')) return answer
  // The quickest level: the time is the one thread's that all phones wait for.
  const packed = await pack(await answer.arrayBuffer(), { level: constants.Z_BEST_SPEED })
  const headers = new Headers(answer.headers)
  headers.set('content-encoding', 'gzip')
  headers.set('content-length', String(packed.byteLength))
  return new Response(new Uint8Array(packed), { status: answer.status, headers })
}
