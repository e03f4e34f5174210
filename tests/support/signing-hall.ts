import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import { openPrintDesk } from './print-desk.ts'
import { allConsents, somebody } from './station.ts'

export type SigningHall = Awaited<ReturnType<typeof openSigningHall>>

/** A desk of a fair where people come and sign. */
export async function openSigningHall(options: Parameters<typeof openPrintDesk>[0] = {}) {
  const desk = await openPrintDesk(options)
  const fairId = desk.store.stations.own()?.current_fair ?? ''
  /** Somebody comes; their root. */
  async function come(fields: Partial<PersonInput> = {}): Promise<string> {
    desk.clock.now += 1000
    const person = somebody({ idNumber: null, communeCode: '06040', village: 'Thôn Nà Thử', ...fields })
    const input = { id: desk.id(), person, consents: allConsents, knownAs: null }
    return (await desk.tell('attendee.register', input)).attendee.id
  }
  /** So many come one after the other: `Người 1`, `Người 2`. */
  async function crowd(count: number): Promise<string[]> {
    const roots: string[] = []
    for (let at = 1; at <= count; at += 1) roots.push(await come({ fullName: `Nông Văn Người ${at}` }))
    return roots
  }
  /** A line of a commune's list. */
  function ahead(fields: Partial<PersonInput>): string {
    const person = somebody({ idNumber: null, communeCode: '06040', ...fields })
    return desk.store.atomically(() => registerAhead(desk.contextOf(desk.window), person, fairId))
  }
  const freeze = async (of: InputOf<'signing.freeze'>['of']) =>
    (await desk.tell('signing.freeze', { id: randomUUID(), of })).sheetIds
  const sheets = () => desk.tell('signing.list', {})
  const read = (sheetId: string) => desk.tell('signing.read', { sheetId })
  const link = (first: string, second: string) =>
    desk.tell('attendee.link', { id: randomUUID(), first, second, decision: 'same' })
  /** The last thing this screen did is taken back. */
  async function undo(): Promise<void> {
    const [action] = await desk.tell('action.list', { limit: 1 })
    await desk.tell('action.undo', { id: randomUUID(), actionId: action?.id ?? '' })
  }
  const context = (caller: Caller = desk.window) => desk.contextOf(caller)
  return { ...desk, fairId, come, crowd, ahead, freeze, sheets, read, link, undo, context }
}
