import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { FrontDoor } from '../core/front-door.ts'
import { refuseWith } from './answers.ts'
import type { DoorEnv, Wire } from './door.ts'

/**
 * Keeps other web sites out of the doors for browsers: a name that merely resolves to this machine (Host),
 * and pages that send us commands (Origin, which every browser puts on a POST).
 */
export function ownOriginOnly(): MiddlewareHandler<Wire> {
  return async (c, next) => {
    if (c.env.door === 'window') return next()
    const hosts = c.env.door === 'lan' ? c.env.hosts : ownHosts(c.env.address)
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    if (!hosts.includes(host) || !hosts.includes(url.host)) return turnAway(c, 'host')
    const origin = c.req.header('origin')
    const isOurs = origin !== undefined && hosts.some((name) => origin === `https://${name}`)
    const needsOrigin = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (!isOurs && (needsOrigin || origin !== undefined)) return turnAway(c, 'origin')
    return next()
  }
}

function turnAway(c: Context<Wire>, kind: 'host' | 'origin'): Response {
  if (c.env.door === 'lan') c.env.watch.refused(kind, { peer: c.env.peer, stationId: null })
  return refuseWith(403, 'not-allowed')
}

/** Finds out who is asking, once the house had its chance to open; before that no token could be known. The local network's gate has found out already. */
export function knowGuest(door: FrontDoor): MiddlewareHandler<Wire> {
  return async (c, next) => {
    if (c.env.door !== 'lan') {
      await door.start()
      welcome(c, door)
    }
    return next()
  }
}

/** Leaves in `guest` who is asking; whom the house does not know is a stranger. */
export function welcome(c: Context<Wire>, door: FrontDoor): void {
  if (c.env.door === 'window') return c.set('guest', door.windowGuest())
  const token = getCookie(c, sessionCookie(c.env), 'host')
  if (token === undefined) return c.set('guest', 'stranger')
  const { guest, renewed } = door.recognise(token)
  if (renewed !== null) keepSession(c, renewed)
  return c.set('guest', guest)
}

/** Seconds; the host ends sessions by itself when their right ends, this only outlives a restart. */
const keptFor = 3 * 24 * 60 * 60

/** Gives the browser its session; only this origin's own requests will carry it. */
export function keepSession(c: Context<Wire>, token: string): void {
  if (c.env.door === 'window') return
  setCookie(c, sessionCookie(c.env), token, {
    prefix: 'host',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    // A phone that was restarted, a laptop whose browser died, is still the device it was; on this machine a code is near.
    ...(c.env.door === 'lan' ? { maxAge: keptFor } : {}),
  })
}

/** Cookies do not keep ports apart: without the port in its name a second desk on this machine would end the first one's session. */
function sessionCookie(env: Exclude<DoorEnv, { door: 'window' }>): string {
  return `fairdesk-${env.door === 'lan' ? env.port : portOf(env.address)}`
}

function ownHosts(address: string): string[] {
  return [address, `localhost:${portOf(address)}`]
}

function portOf(address: string): string {
  return address.slice(address.lastIndexOf(':') + 1)
}
