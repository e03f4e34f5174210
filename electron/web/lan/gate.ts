import type { Context, MiddlewareHandler } from 'hono'
import { contract } from '../../../shared/contract.ts'
import type { FrontDoor } from '../../core/front-door.ts'
import { refuseWith } from '../answers.ts'
import type { LanEnv, Wire } from '../door.ts'
import { welcome } from '../gate.ts'
import type { RefusalKind } from './refusals.ts'

/**
 * What only the local network's requests go through: how fast they come, what is never answered there, and what was
 * refused. The database is opened, and what belongs to no session is answered, at this machine only.
 */
export function lanGate(door: FrontDoor): MiddlewareHandler<Wire> {
  return async (c, next) => {
    const { env } = c
    if (env.door !== 'lan') return next()
    await door.start()
    welcome(c, door)
    const stationId = stationOf(c)
    const refused = (kind: RefusalKind): void => env.watch.refused(kind, { peer: env.peer, stationId })
    const wait = waitOf(c, env, stationId)
    if (wait > 0) {
      refused('too-fast')
      return tooFast(wait)
    }
    env.watch.reached(stationId === null ? 'page' : 'paired', env.peer)
    if (isForThisMachineOnly(c.req.path)) {
      refused('not-here')
      return refuseWith(403, 'not-allowed')
    }
    const guest = c.get('guest')
    if (typeof guest === 'object' && guest.role === 'booth' && isOtherPage(c)) return c.redirect('/b')
    await next()
    const { status } = c.res
    if (status === 401) refused('no-session')
    if (status === 413) refused('too-large')
    return undefined
  }
}

/** The station whose session this request carries. */
export function stationOf(c: Context<Wire>): string | null {
  const guest = c.get('guest')
  return typeof guest === 'object' ? guest.stationId : null
}

function waitOf(c: Context<Wire>, { watch, peer }: LanEnv, stationId: string | null): number {
  if (stationId !== null) return watch.wait('session', stationId)
  const wait = watch.wait('peer', peer)
  return wait === 0 && c.req.path === '/sign-in' && c.req.method === 'POST' ? watch.wait('signIn', peer) : wait
}

function tooFast(wait: number): Response {
  const seconds = String(Math.max(1, Math.ceil(wait / 1000)))
  const answer = refuseWith(429, 'too-fast', { detail: seconds })
  answer.headers.set('retry-after', seconds)
  return answer
}

function isForThisMachineOnly(path: string): boolean {
  if (path.startsWith('/print-order/')) return true
  if (!path.startsWith('/api/')) return false
  const name = decoded(path.slice('/api/'.length))
  if (name.startsWith('vault.')) return true
  const roles: readonly string[] = Object.hasOwn(contract, name) ? contract[name as keyof typeof contract].roles : []
  return roles.includes('anyone')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A phone that opens the desk's address has lost its way: the booth's page is what it may use. */
function isOtherPage(c: Context<Wire>): boolean {
  return c.req.method === 'GET' && (c.req.path === '/' || c.req.path === '/index.html')
}
