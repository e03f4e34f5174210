import type { SigningIn } from '../core/ports.ts'
import type { DoorEnv } from './door.ts'

const longestCode = 100
const mostFormer = 20

/**
 * What a device sends to get a session: `{code, name?, former?}`, `former` the ids it had before (`device.read`), the newest
 * first. By which door it asks is the door's to say. Null where it is shaped otherwise.
 */
export function readSigningIn(body: unknown, env: DoorEnv): SigningIn | null {
  if (typeof body !== 'object' || body === null || !('code' in body)) return null
  const { code } = body
  if (typeof code !== 'string' || code.length > longestCode) return null
  const name = 'name' in body && typeof body.name === 'string' ? body.name.slice(0, longestCode) : null
  const former = 'former' in body && Array.isArray(body.former) ? (body.former as unknown[]) : []
  return {
    code,
    name,
    former: former.filter((id) => typeof id === 'string').slice(0, mostFormer),
    isHere: env.door !== 'lan',
    peer: env.door === 'lan' ? env.peer : env.door,
  }
}
