import type { Context } from 'hono'
import { largestListFile } from '../../shared/list-limits.ts'
import type { FrontDoor } from '../core/front-door.ts'
import { answerJson, refuseWith } from './answers.ts'
import { readBytes } from './body.ts'
import type { Wire } from './door.ts'

const megabyte = 1024 * 1024

/**
 * `POST /import?name=…&fair=…`: a list to be taken in, its bytes as the body. Who may not bring one is refused before a byte of
 * it is read, and what is too large at its first byte too many. Nothing of it is written to the disk.
 */
export async function takeFile(c: Context<Wire>, door: FrontDoor): Promise<Response> {
  const guest = c.get('guest')
  const failure = door.mayHandOver(guest)
  if (failure !== null) return answerJson({ ok: false, failure }, failure.code === 'station-unknown' ? 401 : 403)
  // A form on another site cannot say so.
  if (c.req.header('content-type') !== 'application/octet-stream') return refuseWith(400, 'bad-input')
  const tooLarge = (): Response => refuseWith(413, 'file-too-large', { detail: String(largestListFile / megabyte) })
  if (Number(c.req.header('content-length') ?? 0) > largestListFile) return tooLarge()
  const bytes = await readBytes(c.req.raw, largestListFile).catch(() => undefined)
  if (bytes === undefined) return refuseWith(408, 'internal')
  if (bytes === null) return tooLarge()
  const fileName = c.req.query('name') ?? ''
  return answerJson(door.takeFile({ fileName, bytes, fairId: c.req.query('fair') ?? null }, guest))
}
