import { getRequestListener } from '@hono/node-server'
import type { LanAddress } from '../../../shared/contract/lan.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Lan } from '../../core/ports.ts'
import type { Web } from '../app.ts'
import type { Certificate } from '../certificate.ts'
import type { LanWatch } from '../door.ts'
import { isThisMachine, type Networks, ownHosts, phoneAddresses } from './addresses.ts'
import { keepNetworks } from './kept-networks.ts'
import { answerPlain } from './landing.ts'
import { openBuckets, rates } from './limits.ts'
import { openReached, type Reached } from './reached.ts'
import { openLanRefusals, type RefusalKind } from './refusals.ts'
import { type LanSockets, openSockets, peerOf, type SocketLimits } from './sockets.ts'
import { reachOwn } from './test-own.ts'

export type LanParts = {
  /** The web app; awaited once somebody knocks. */
  web: Promise<Web>
  certificate: () => Promise<Certificate>
  /** How Windows treats the network; null elsewhere. */
  profile?: () => Promise<'public' | 'private' | 'domain' | null>
  /** Puts a refusal into the access log of the house. */
  noteRefusal: (kind: RefusalKind, stationId: string | null, times: number) => void
  log: (line: string) => void
  /** ms UTC. */
  now?: () => number
  networks?: Networks
  limits?: SocketLimits
}

/** The first port that is tried: no well-known program has it. */
const firstPort = 8643
/** So many after it, before it is said that none is free. */
const portsTried = 20
/** How often a change of the machine's addresses is looked for while the door is open, in ms. */
const lookEvery = 5_000

/** The door to the local network, closed. */
export function createLan(parts: LanParts): Lan {
  const now = parts.now ?? Date.now
  const networks = keepNetworks(parts.networks, now)
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listen) => listen())
  const reached = openReached(now, (peer) => isThisMachine(peer, networks), tell)
  const addresses = (): LanAddress[] => phoneAddresses(networks)
  const door = createDoor((port) => listenAt(port, parts, { networks, reached, now }), addresses, tell)
  return {
    ...door,
    addresses,
    reached: reached.read,
    async test() {
      const port = door.port()
      const { cert } = await parts.certificate()
      const tried = addresses().map(async ({ address }) => ({
        address,
        reached: port !== null && (await reachOwn(address, port, cert)),
      }))
      const [profile, ...answers] = await Promise.all([parts.profile?.() ?? null, ...tried])
      return { answers, profile }
    },
    onChange(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}

/** Opening and closing, one after the other however fast somebody presses. */
function createDoor(
  listenOn: (port: number) => Promise<LanSockets>,
  addresses: () => LanAddress[],
  tell: () => void,
): Pick<Lan, 'open' | 'close' | 'port' | 'trouble'> {
  let open: LanSockets | null = null
  let trouble: ReturnType<Lan['trouble']> = null
  let looking: NodeJS.Timeout | undefined
  const inTurn = oneAtATime()
  const tryOpening = async (wanted: number | null): Promise<number> => {
    if (open) return open.port
    try {
      open = wanted === null ? await firstFree(listenOn) : await listenOn(wanted)
    } catch (error) {
      trouble = isTaken(error) ? 'port-taken' : 'refused'
      throw isTaken(error) ? new Refusal({ code: 'port-taken', detail: String(wanted ?? firstPort) }) : error
    }
    trouble = null
    looking = watchAddresses(addresses, tell)
    return open.port
  }
  return {
    open: (wanted) => inTurn(() => tryOpening(wanted)),
    close: () =>
      inTurn(async () => {
        trouble = null
        clearInterval(looking)
        const closing = open
        open = null
        await closing?.close()
      }),
    port: () => open?.port ?? null,
    trouble: () => trouble,
  }
}

/** What is behind the sockets: the web app over TLS, the landing page without. */
async function listenAt(
  port: number,
  parts: LanParts,
  { networks, reached, now }: { networks: Networks; reached: Reached; now: () => number },
): Promise<LanSockets> {
  const refusals = openLanRefusals({ now, log: parts.log, keep: parts.noteRefusal })
  const buckets = {
    session: openBuckets(rates.session, now),
    peer: openBuckets(rates.peer, now),
    signIn: openBuckets(rates.signIn, now),
  }
  const watch: LanWatch = {
    wait: (kind, who) => buckets[kind](who),
    refused: refusals.note,
    reached: reached.note,
  }
  const web = await parts.web
  const answer = getRequestListener(
    (request, { incoming }) => {
      const peer = peerOf(incoming.socket)
      return web.fetch(request, { door: 'lan', hosts: ownHosts(port, networks), port, peer, watch })
    },
    { overrideGlobalObjects: false },
  )
  return openSockets(port, {
    certificate: await parts.certificate(),
    onSecure: (request, response) => void answer(request, response),
    onPlain: answerPlain((peer) => reached.note('landing', peer)),
    onPeer: (peer) => reached.note('port', peer),
    onCrowd: (peer) => refusals.note('too-many-connections', { peer, stationId: null }),
    ...(parts.limits ? { limits: parts.limits } : {}),
  })
}

async function firstFree(listen: (port: number) => Promise<LanSockets>): Promise<LanSockets> {
  for (let port = firstPort; ; port += 1) {
    try {
      return await listen(port)
    } catch (error) {
      if (!isTaken(error) || port >= firstPort + portsTried) throw error
    }
  }
}

/** Windows says EACCES of a port it keeps for itself. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}

function watchAddresses(read: () => LanAddress[], tell: () => void): NodeJS.Timeout {
  let known = JSON.stringify(read())
  return setInterval(() => {
    const now = JSON.stringify(read())
    if (now !== known) tell()
    known = now
  }, lookEvery).unref()
}

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(run)
    last = turn.catch(() => undefined)
    return turn
  }
}
