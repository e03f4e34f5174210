import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { landingPage, landingPolicy } from '../landing/page.ts'
import { peerOf } from './sockets.ts'

const longestPath = 500

/**
 * Answers whoever speaks plain HTTP: every GET with the landing page, and nothing else. `onLanding` is told who saw it.
 * The connection ends with the answer: there is nothing more to be had by it.
 */
export function answerPlain(onLanding: (peer: string) => void): RequestListener {
  return (request, response) => {
    request.resume()
    const host = request.headers.host ?? ''
    const path = request.url ?? '/'
    response.setHeader('connection', 'close')
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    // What is put into the page comes from the request, so only what an address can be made of.
    if (!isHost(host) || !/^\/[\w\-./?=&%~+]*$/u.test(path) || path.length > longestPath) return end(response, 400)
    // Browsers ask for an icon by themselves; that is nobody looking.
    if (path === '/favicon.ico') return end(response, 404)
    onLanding(peerOf(request.socket))
    return page(request, response, { host, path })
  }
}

function page(request: IncomingMessage, response: ServerResponse, place: { host: string; path: string }): void {
  const body = landingPage(place, request.headers['user-agent'] ?? '')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': landingPolicy(place.host),
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    vary: 'user-agent',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 })
  response.end()
}

function isHost(host: string): boolean {
  return /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu.test(host)
}
