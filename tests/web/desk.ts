import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createFrontDoor, type FrontDoor } from '../../electron/core/front-door.ts'
import type { House } from '../../electron/core/ports.ts'
import type { Vault } from '../../electron/core/vault.ts'
import { createWeb, type Web } from '../../electron/web/app.ts'
import type { OnScan } from '../../electron/web/events.ts'
import { createPrintOrders, type PrintOrders } from '../../electron/web/print-orders.ts'
import { stubHouse } from './house-stub.ts'

/** A desk's web app with a stand-in interface and a stand-in house, and ways to ask it by either door. */
export type Desk = DeskOf & { house: ReturnType<typeof stubHouse> }
export type DeskOf = {
  web: Web
  door: FrontDoor
  orders: PrintOrders
  log: string[]
  signIns: () => number
  /** Asks as the machine's own window. */
  inWindow(path: string, init?: RequestInit): Promise<Response>
  /** Asks as a browser on this machine that sends what a browser sends. */
  inBrowser(path: string, init?: RequestInit & { cookie?: string }): Promise<Response>
}

export const address = '127.0.0.1:40404'
const key = new Uint8Array(32)

/** A vault whose key is known at once, or that waits for the passphrase "a good one". */
function stubVault(isSealed: boolean): Vault {
  return {
    look: () =>
      Promise.resolve(
        isSealed ? { state: 'sealed', keeper: 'passphrase' } : { state: 'known', keeper: 'key-file', key },
      ),
    create: () => Promise.resolve({ key, recovery: 'CCCC' }),
    unlock: () => Promise.resolve(key),
    prove: () => Promise.resolve(),
  }
}

export function openDesk(options: { isSealed?: boolean; house?: Partial<House>; onScan?: OnScan } = {}): Desk {
  const house = stubHouse(options.house)
  return { ...openDeskOf(house, options), house }
}

/** The same over a house of the test's own. */
export function openDeskOf(house: House, options: { isSealed?: boolean; onScan?: OnScan } = {}): DeskOf {
  const log: string[] = []
  let signIns = 0
  const note = (line: string, reference?: string): void => void log.push(`${reference ?? ''} ${line}`)
  const door = createFrontDoor({
    vault: stubVault(options.isSealed ?? false),
    openHouse: () => house,
    log: note,
    now: Date.now,
  })
  const orders = createPrintOrders()
  const ui = standInInterface()
  const web = createWeb({
    door,
    orders,
    uiFolder: ui,
    boothFolder: join(ui, '..', 'booth'),
    log: note,
    onSignIn: () => (signIns += 1),
    ...(options.onScan ? { onScan: options.onScan } : {}),
  })
  return {
    web,
    door,
    orders,
    log,
    signIns: () => signIns,
    inWindow: async (path, init) => web.fetch(new Request(`app://fair${path}`, init), { door: 'window' }),
    async inBrowser(path, init = {}) {
      const headers = new Headers({ host: address, ...(init.cookie ? { cookie: init.cookie } : {}) })
      if (init.method === 'POST') headers.set('origin', `https://${address}`)
      new Headers(init.headers).forEach((value, name) =>
        value === '' ? headers.delete(name) : headers.set(name, value),
      )
      return web.fetch(new Request(`https://${address}${path}`, { ...init, headers }), { door: 'loopback', address })
    },
  }
}

/** A command as the renderer's client sends it. */
export function command(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
}

/** Signs a browser in and answers the cookie it is to send from then on. */
export async function signIn(desk: Desk): Promise<string> {
  await desk.door.start()
  const answer = await desk.inBrowser('/sign-in', command({ code: desk.door.offerSignIn() }))
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

function standInInterface(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'fairdesk-ui-')), 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, '..', 'secret.txt'), 'not for the web')
  writeFileSync(
    join(folder, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
  )
  writeFileSync(join(folder, 'assets', 'main-Ab_3-x9Z.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'reader-Ab_3-x9Z.wasm'), '')
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  const booth = join(folder, '..', 'booth')
  mkdirSync(join(booth, 'assets'), { recursive: true })
  writeFileSync(join(booth, 'index.html'), '<title>booth</title>')
  writeFileSync(join(booth, 'assets', 'booth-Ab_3-x9Z.js'), 'export const booth = true')
  writeFileSync(join(booth, 'assets', 'booth-Ab_3-x9Z.js.br'), brotliCompressSync('export const booth = true'))
  return folder
}
