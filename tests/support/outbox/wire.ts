import type { ProcedureName } from '../../../shared/contract.ts'
import type { Caller } from '../../../electron/core/ports.ts'
import type { Send, Sent } from '../../../renderer/src/outbox/send.ts'
import type { TestStation } from '../station.ts'

/** What the air between a phone and the host does to one command. */
export const airs = ['clear', 'cut', 'loses-answer', 'twice', 'too-fast', 'stumbles'] as const
export type Air = (typeof airs)[number]

const away: Sent = { kind: 'later', failure: { code: 'host-away' }, afterMs: null }

/** A wire to the real house whose air a test changes. */
export function newWire(house: TestStation, caller: Caller): { send: Send; air: Air; sent: number } {
  const wire = { air: 'clear' as Air, sent: 0, send }
  async function send(procedure: string, input: unknown): Promise<Sent> {
    const { air } = wire
    wire.sent += 1
    await pause()
    if (air === 'cut') return away
    if (air === 'too-fast') return { kind: 'later', failure: { code: 'too-fast' }, afterMs: 1000 }
    if (air === 'stumbles') return { kind: 'stumbled', failure: { code: 'internal', reference: 'abc' } }
    const result = await house.call(procedure as ProcedureName, input as never, caller)
    if (air === 'twice') await house.call(procedure as ProcedureName, input as never, caller)
    await pause()
    return air === 'loses-answer' ? away : { kind: 'answered', result }
  }
  return wire
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
