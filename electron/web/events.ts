import type { Topic } from '../../shared/contract/procedure.ts'
import type { FrontDoor } from '../core/front-door.ts'
import type { Guest } from '../core/vault-porch.ts'

/** Proxies and sleeping laptops drop a silent connection; a line every 15 s also finds readers that left without a word. */
const heartbeat = 15_000
/** A reader this many messages behind is cut off; it will come back and ask for everything. */
const patience = 256

/** A locked screen could ask about nothing else. */
const toldWhileLocked: ReadonlySet<Topic> = new Set(['vault', 'lock'])

/** Scans come faster than a busy screen reads them when a scanner empties its store; so many may wait. */
const scanPatience = 4_096

/** What a leader's board and session show; of the rest not even that something happened is told. */
const toldToLeaders: ReadonlySet<Topic> = new Set([
  ...(['vault', 'lock', 'fair', 'employers', 'stations'] as const),
  ...(['attendees', 'interviews', 'services', 'follow-ups', 'sheets', 'devices'] as const),
])

/** Thirty phones that come and go are told to whoever watches over them, not to one another. */
function concerns(topic: Topic, reader: Guest): boolean {
  const role = typeof reader === 'object' ? reader.role : null
  if (role === 'leader') return toldToLeaders.has(topic)
  return topic !== 'devices' || role === 'office'
}

/** Tells every scan of this machine's serial scanner; returns the way to stop. */
export type OnScan = (listen: (text: string) => void) => () => void

/**
 * Tells a screen what has become stale, as server-sent events: `data: {"topics":["attendees"]}`, and the window of this
 * machine what its serial scanner read: `event: scan`, `data: {"text":"…"}`. Cards are people's data, so whoever calls
 * gives `onScan` for that window only, and a locked one hears no more than that something was scanned.
 * `guest` is who reads, asked each time: on a porch it becomes a caller once the database is open.
 * hono's own helper is not used: it names connection headers that HTTP/2 forbids.
 */
export function streamNews(door: FrontDoor, guest: () => Guest, onScan: OnScan | null): Response {
  const encoder = new TextEncoder()
  let stop = (): void => undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const maySay = (topic: Topic, reader: Guest): boolean =>
          door.isLocked(reader) ? toldWhileLocked.has(topic) : concerns(topic, reader)
        const say = (text: string, mayWait = patience): void => {
          if ((controller.desiredSize ?? 0) < -mayWait) return end()
          controller.enqueue(encoder.encode(text))
        }
        const end = (): void => {
          stop()
          controller.close()
        }
        const leave = door.listens(guest())
        const unsubscribe = door.onStale((all) => {
          // Whose right was taken back hears no more, from the very command that took it.
          if (all.includes('stations') && door.isRevoked(guest())) return end()
          const topics = all.filter((topic) => maySay(topic, guest()))
          if (topics.length > 0) say(`data: ${JSON.stringify({ topics })}\n\n`)
        })
        const leaveScanner = onScan?.((read) => {
          const text = door.isLocked(guest()) ? '' : read
          say(`event: scan\ndata: ${JSON.stringify({ text })}\n\n`, scanPatience)
        })
        const timer = setInterval(() => say(': still here\n\n', scanPatience), heartbeat)
        stop = () => {
          leaveScanner?.()
          unsubscribe()
          leave()
          clearInterval(timer)
        }
        // Sends the headers on their way, so that the reader knows it is heard.
        say('retry: 1000\n\n')
      },
      cancel: () => stop(),
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  })
}
