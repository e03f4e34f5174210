import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { FrontDoor } from '../core/front-door.ts'
import { refuseWith } from './answers.ts'
import type { Wire } from './door.ts'

/**
 * Keeps other web sites out of the loopback door: a name that merely resolves to this machine (Host),
 * and pages that send us commands (Origin, which every browser puts on a POST).
 */
export function ownOriginOnly(): MiddlewareHandler<Wire> {
  return async (c, next) => {
    if (c.env.door === 'window') return next()
    const hosts = ownHosts(c.env.address)
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    if (!hosts.includes(host) || !hosts.includes(url.host)) return refuseWith(403, 'not-allowed')
    const origin = c.req.header('origin')
    const isOurs = origin !== undefined && hosts.some((name) => origin === `https://${name}`)
    const needsOrigin = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (!isOurs && (needsOrigin || origin !== undefined)) return refuseWith(403, 'not-allowed')
    return next()
  }
}

/** Finds out who is asking, once the house had its chance to open; before that no token could be known. */
export function knowGuest(door: FrontDoor): MiddlewareHandler<Wire> {
  return async (c, next) => {
    await door.start()
    welcome(c, door)
    return next()
  }
}

/** Leaves in `guest` who is asking; whom the house does not know is a stranger. */
export function welcome(c: Context<Wire>, door: FrontDoor): void {
  if (c.env.door === 'window') return c.set('guest', door.windowGuest())
  const token = getCookie(c, sessionCookie(c.env.address), 'host')
  if (token === undefined) return c.set('guest', 'stranger')
  const { guest, renewed } = door.recognise(token)
  if (renewed !== null) keepSession(c, renewed)
  return c.set('guest', guest)
}

/** Gives the browser its session; only this origin's own requests will carry it. */
export function keepSession(c: Context<Wire>, token: string): void {
  if (c.env.door !== 'loopback') return
  setCookie(c, sessionCookie(c.env.address), token, {
    prefix: 'host',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
  })
}

/** Cookies do not keep ports apart: without the port in its name a second desk on this machine would end the first one's session. */
function sessionCookie(address: string): string {
  return `fairdesk-${address.slice(address.lastIndexOf(':') + 1)}`
}

function ownHosts(address: string): string[] {
  return [address, `localhost:${address.slice(address.lastIndexOf(':') + 1)}`]
}
