import type { LanAddress } from '../../../shared/contract/lan.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Lan } from '../../core/ports.ts'
import { isThisMachine, phoneAddresses } from './addresses.ts'
import { keepNetworks } from './kept-networks.ts'
import { openReached } from './reached.ts'
import type { LanParts } from './serve-lan.ts'
import type { LanSockets } from './sockets.ts'

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
  // HTTP/2 and all behind it are loaded when the door is opened: most starts have none.
  const serve = async (port: number): Promise<LanSockets> => {
    const { serveLan } = await import('./serve-lan.ts')
    return serveLan(port, parts, { networks, reached, now })
  }
  const door = createDoor(serve, addresses, tell)
  return {
    ...door,
    addresses,
    reached: reached.read,
    async test() {
      const port = door.port()
      const [{ reachOwn }, { cert }] = await Promise.all([import('./test-own.ts'), parts.certificate()])
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
