import { getRequestListener } from '@hono/node-server'
import type { Web } from '../app.ts'
import type { Certificate } from '../certificate.ts'
import type { LanWatch } from '../door.ts'
import { hostAt, type Networks, ownHosts } from './addresses.ts'
import { answerPlain } from './landing.ts'
import { openBuckets, rates } from './limits.ts'
import type { Reached } from './reached.ts'
import { openLanRefusals, type RefusalKind } from './refusals.ts'
import { type LanSockets, openSockets, peerOf, reachedAt, type SocketLimits } from './sockets.ts'

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

/** What is behind the sockets: the web app over TLS, the landing page without. */
export async function serveLan(
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
      // A cable put back, a Wi-Fi found again: phones are quicker than the list of networks.
      const hosts = [...ownHosts(port, networks), hostAt(reachedAt(incoming.socket), port)]
      return web.fetch(request, { door: 'lan', hosts, port, peer, watch })
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
