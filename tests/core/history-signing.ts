import { randomUUID } from 'node:crypto'
import type { InputOf } from '../../shared/contract.ts'
import type { TestStation } from '../support/station.ts'
import type { Step } from './history-steps.ts'

const of: Readonly<Record<(Step & { kind: 'sign' })['of'], InputOf<'signing.freeze'>['of']>> = {
  'walk-in': { kind: 'walk-in' },
  ahead: { kind: 'ahead', commune: null },
  handbook: { kind: 'handbook', title: 'Sổ tay' },
}

/** A desk freezes what may be signed now, or writes down which lines of its newest sheet bear a signature. */
export async function sign({ what, of: kind, lines }: Step & { kind: 'sign' }, station: TestStation): Promise<void> {
  const id = randomUUID()
  if (what === 'freeze') {
    const answer = await station.call('signing.freeze', { id, of: of[kind] })
    if (!answer.ok && answer.failure.code !== 'not-found') throw new Error(JSON.stringify(answer.failure))
    return
  }
  const sheet = (await station.tell('signing.list', {})).sheets.at(-1)
  if (!sheet) return
  const all = Array.from({ length: sheet.lines }, (_, index) => index + 1)
  const positions = all.filter((line) => line % (lines + 1) === 0)
  if (positions.length > 0) await station.tell('signing.mark', { id, sheetId: sheet.id, positions, signed: true })
  const others = all.filter((line) => line % (lines + 1) !== 0)
  if (others.length > 0)
    await station.tell('signing.mark', { id: randomUUID(), sheetId: sheet.id, positions: others, signed: false })
}
