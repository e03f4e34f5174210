import { expect, test } from 'vitest'
import { openDesk } from './desk.ts'

test('the window gets the page with a nonce of its own, the same in the page and in the policy', async () => {
  const desk = openDesk()
  const [first, second] = await Promise.all([desk.inWindow('/'), desk.inWindow('/booth/scan')])
  const page = await first.text()
  const nonce = /content="([^"]+)"/.exec(page)?.[1]
  expect(nonce).toMatch(/^[\w+/=]{20,}$/)
  expect(page).not.toContain('__CSP_NONCE__')
  expect(page.split(String(nonce))).toHaveLength(3)
  expect(first.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
  expect(await second.text()).not.toContain(String(nonce))
  expect(first.headers.get('content-type')).toMatch(/^text\/html/)
})

test('every answer carries the strict policy and the headers that keep other sites away', async () => {
  const desk = openDesk()
  const paths = ['/', '/assets/main-Ab_3-x9Z.js', '/missing.png', '/api/attendee.count', '/export/attendance.csv']
  for (const answer of await Promise.all(paths.map((path) => desk.inBrowser(path)))) {
    expect(answer.headers.get('content-security-policy')?.replaceAll(/nonce-[^']+/g, 'nonce-N')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'nonce-N'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(answer.headers.get('strict-transport-security')).toBeNull()
  }
})

test('files with a hash in their name are kept by the browser, the others are asked for again', async () => {
  const desk = openDesk()
  const script = await desk.inWindow('/assets/main-Ab_3-x9Z.js')
  expect([script.status, script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
  expect((await desk.inWindow('/assets/reader-Ab_3-x9Z.wasm')).headers.get('content-type')).toBe('application/wasm')
  expect((await desk.inWindow('/icon.svg')).headers.get('cache-control')).toBe('no-cache')
  expect((await desk.inWindow('/')).headers.get('cache-control')).toBe('no-store')
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%2e%2e%5csecret.txt',
  '/C:%5csecret.txt',
  '/secret.txt%00.js',
  '/%E0%A4%A.txt',
])('no address leads out of the interface folder: %s', async (path) => {
  const desk = openDesk()
  for (const answer of [await desk.inWindow(path), await desk.inBrowser(path)]) {
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('not for the web')
  }
})
