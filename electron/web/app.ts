import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { FailureCode } from '../../shared/failure.ts'
import type { FrontDoor } from '../core/front-door.ts'
import type { Guest } from '../core/vault-porch.ts'
import { answerJson, answerResult, refuseWith } from './answers.ts'
import { largestBody, readJson } from './body.ts'
import type { DoorEnv, Wire } from './door.ts'
import { type OnScan, streamNews } from './events.ts'
import { keepSession, knowGuest, ownOriginOnly, welcome } from './gate.ts'
import { safeHeaders } from './headers.ts'
import { lanGate } from './lan/gate.ts'
import { packForPhones } from './lan/packed.ts'
import type { PrintOrders } from './print-orders.ts'
import { takeFile } from './take-file.ts'
import { readSigningIn } from './signing-in.ts'
import { serveUi } from './ui-files.ts'

/** The one web app behind both doors. */
export type Web = { fetch(request: Request, env: DoorEnv): Response | Promise<Response> }

export type WebParts = {
  door: FrontDoor
  /** The folder with the built interface. */
  uiFolder: string
  /** The folder with the booth's own small page, served at `/b`; the interface where there is none. */
  boothFolder?: string
  orders: PrintOrders
  /** What the serial scanner of this machine reads; told to its window and to no browser. */
  onScan?: OnScan
  log: (line: string, reference?: string) => void
  /** Told after each try to sign in, so that a used or stale code can be replaced where it is shown. */
  onSignIn?: (isAccepted: boolean) => void
}

/** A download that fails must not be saved as a file, so here a refusal has a status. */
const exportStatus: Partial<Record<FailureCode, number>> = {
  'station-unknown': 401,
  'device-revoked': 401,
  'not-allowed': 403,
  'not-found': 404,
  'bad-input': 400,
  locked: 423,
  internal: 500,
}

/** The web app: interface files, `POST /api/:procedure`, `GET /events`, `GET /export/:name`, `POST /sign-in`, `GET /print-order/:id`. */
export function createWeb(parts: WebParts): Web {
  const { door, orders, log } = parts
  const app = new Hono<Wire>()
  const guest = knowGuest(door)

  // Asked by the landing page, which is another origin: whether this browser has passed the warning before.
  app.get(
    '/known',
    () => new Response(null, { status: 204, headers: { 'cross-origin-resource-policy': 'cross-origin' } }),
  )

  app.use(safeHeaders())
  app.use(ownOriginOnly())
  app.use(lanGate(door))

  app.post('/api/:procedure', guest, async (c) => {
    const input = await readJson(c.req.raw, largestBody(c))
    if (input instanceof Response) return input
    const answer = await door.call(c.req.param('procedure'), input.value, c.get('guest'))
    // A browser that has just opened the house from the porch gets its session in the house with the answer.
    if (c.get('guest') === 'porch' && door.house()) welcome(c, door)
    return withCookies(c, await packForPhones(c, answerResult(answer)))
  })
  app.post('/sign-in', async (c) => {
    await door.start()
    const input = await readJson(c.req.raw, largestBody(c))
    if (input instanceof Response) return input
    const asked = readSigningIn(input.value, c.env)
    if (asked === null) return refuseWith(400, 'bad-input')
    const answer = door.signIn(asked)
    if (answer.ok) keepSession(c, answer.value.token)
    if (asked.isHere) parts.onSignIn?.(answer.ok)
    else if (answer.ok && c.env.door === 'lan') c.env.watch.reached('paired', c.env.peer)
    return withCookies(c, answerJson(answer.ok ? { ok: true, value: { role: answer.value.role } } : answer))
  })
  app.post('/import', guest, async (c) => withCookies(c, await takeFile(c, door)))
  app.get('/events', guest, (c) =>
    isShutOut(c.get('guest'))
      ? refuseWith(401, c.get('guest') === 'revoked' ? 'device-revoked' : 'station-unknown')
      : withCookies(c, streamNews(door, reader(c, door), c.env.door === 'window' ? (parts.onScan ?? null) : null)),
  )
  app.get('/export/:name', guest, async (c) => withCookies(c, await download(c, door)))
  app.get('/print-order/:id', (c) => {
    const order = c.env.door === 'window' ? orders.take(c.req.param('id')) : null
    return order ? answerJson(order) : refuseWith(404, 'not-found')
  })
  app.all('/api/*', () => refuseWith(404, 'unknown-procedure'))
  servePages(app, parts)
  app.notFound(() => refuseWith(404, 'not-found'))
  app.onError((error, c) => {
    const reference = randomUUID().slice(0, 8)
    log(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`, reference)
    return refuseWith(500, 'internal', { reference })
  })
  return { fetch: (request, env) => app.fetch(request, env) }
}

/** The booth's own small page under `/b`, and the whole interface everywhere else. */
function servePages(app: Hono<Wire>, { uiFolder, boothFolder = uiFolder }: WebParts): void {
  app.get('/b', (c) => serveUi(boothFolder, '/', c))
  app.get('/b/*', (c) => serveUi(boothFolder, c.req.path.slice('/b'.length), c))
  app.get('*', (c) => serveUi(uiFolder, c.req.path, c))
}

/** Who reads the news: the window has no token and is whoever the house says it is by then. */
function reader(c: Context<Wire>, door: FrontDoor): () => Guest {
  const guest = c.get('guest')
  return c.env.door === 'window' ? () => door.windowGuest() : () => guest
}

function isShutOut(guest: Guest): boolean {
  return guest === 'stranger' || guest === 'revoked'
}

async function download(c: Context<Wire>, door: FrontDoor): Promise<Response> {
  const answer = await door.exportFile(c.req.param('name') ?? '', new URL(c.req.url).searchParams, c.get('guest'))
  if (!answer.ok) return answerJson(answer, exportStatus[answer.failure.code] ?? 409)
  const { fileName, mediaType, body } = answer.value
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`,
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
    },
  })
}

/** Puts the cookies hono collected onto an answer made elsewhere. */
function withCookies(c: Context<Wire>, answer: Response): Response {
  return c.newResponse(answer.body, answer)
}
