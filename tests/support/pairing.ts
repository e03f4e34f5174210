import { randomUUID } from 'node:crypto'
import type { Caller, SigningIn } from '../../electron/core/ports.ts'
import { openSignIn } from '../../electron/core/sign-in.ts'
import { foundFair, openStation, type TestStation } from './station.ts'

/** A fair with two booths, and the door devices sign in by. */
export async function fairWithCards(options: Parameters<typeof openStation>[0] = {}) {
  const station = openStation(options)
  const fair = await foundFair(station)
  const one = await employer(station, 'Công ty May Bắc Giang', 'B1')
  // Booths are listed in the order of their making.
  station.clock.now += 1
  const employers = [one, await employer(station, 'Công ty Điện tử', 'B2')]
  const door = openSignIn({
    store: station.store,
    now: () => station.clock.now,
    announce: (topics) => void station.stale.push([...topics]),
    rollCall: station.rollCall,
    noteRefusal: station.noteRefusal,
  })
  const [first, second] = await station.tell('booth-card.list', {})
  if (!first || !second) throw new Error('no card')

  /** A device shows a code or token; its caller, or the failure's code. */
  const connect = (code: string, more: Partial<SigningIn> = {}) => {
    const answer = door.signIn({ code, name: null, former: [], isHere: false, peer: 'phone', ...more })
    return answer.ok ? { ...answer.value, caller: door.identify(answer.value.token) as Caller } : answer.failure.code
  }
  /** A phone that scans the booth's card, or the test fails. */
  const phone = (card: { path: string | null }, more: Partial<SigningIn> = {}) => {
    const paired = connect(tokenOf(card), more)
    if (typeof paired === 'string') throw new Error(paired)
    return paired
  }
  const refusals = () =>
    station.connection
      .prepare(`SELECT station, action, rows FROM access_log WHERE action LIKE 'refused:%' ORDER BY entry`)
      .all() as { station: string; action: string; rows: number }[]
  return { station, fair, employers, door, first, second, connect, phone, refusals }
}

/** What follows the address in a card's QR. */
export function tokenOf({ path }: { path: string | null }): string {
  return path?.split('#')[1] ?? ''
}

async function employer(station: TestStation, name: string, booth: string) {
  const nothing = { taxCode: null, address: null, contact: null, phone: null }
  return station.tell('employer.save', {
    id: randomUUID(),
    name,
    booth,
    kind: 'employer',
    authorisesCenter: false,
    ...nothing,
  })
}
