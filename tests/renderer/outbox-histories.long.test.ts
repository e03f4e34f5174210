import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fairWithPhone } from '../support/outbox/booth-fair.ts'
import { newPhone, type Phone, type Tab } from '../support/outbox/phone.ts'
import { type Air, airs, newWire } from '../support/outbox/wire.ts'

const runs = Number(process.env['HISTORY_RUNS'] ?? 30)

type Step =
  | { kind: 'log'; who: number; note: string }
  | { kind: 'garbage' }
  | { kind: 'correct'; which: number; note: string }
  | { kind: 'air'; air: Air }
  | { kind: 'open' }
  | { kind: 'kill'; which: number }
  | { kind: 'tick' }
  | { kind: 'breathe'; turns: number }

const note = fc.string({ maxLength: 6 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('log'), who: fc.nat(2), note }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('garbage') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct'), which: fc.nat(), note }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('air'), air: fc.constantFrom(...airs) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill'), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tick') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('breathe'), turns: fc.nat(6) }) },
) as fc.Arbitrary<Step>

test(
  'with the host away, answers lost or doubled and tabs killed at any moment, every command that was kept is there exactly once',
  () => fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), playAll), { numRuns: runs }),
  120_000,
)

type Logged = { id: string; scannedAt: number; note: string }

async function playAll(steps: readonly Step[]): Promise<void> {
  const { station, codes, phone: caller } = await fairWithPhone()
  const wire = newWire(station, caller)
  const phone = newPhone(wire.send)
  phone.openTab()
  const logged: Logged[] = []
  const garbage = new Set<string>()
  try {
    for (const step of steps) {
      station.clock.now += 1000
      if (step.kind === 'air') wire.air = step.air
      if (step.kind === 'open' && phone.tabs().length < 3) phone.openTab()
      if (step.kind === 'kill') phone.tabs()[step.which % Math.max(1, phone.tabs().length)]?.kill()
      if (step.kind === 'tick') phone.tick()
      if (step.kind === 'breathe') await breathe(step.turns)
      const tab = phone.tabs()[0]
      if (!tab) continue
      if (step.kind === 'log') {
        const turn = { id: randomUUID(), scannedAt: station.clock.now, note: step.note }
        if (await isKept(tab, phone, 'interview.log', log(turn, codes[step.who] ?? ''))) logged.push(turn)
      }
      if (step.kind === 'garbage') {
        const turn = { id: randomUUID(), scannedAt: station.clock.now, note: '' }
        if (await isKept(tab, phone, 'interview.log', log(turn, '123456789'))) garbage.add(turn.id)
      }
      const turn = step.kind === 'correct' ? logged[step.which % Math.max(1, logged.length)] : undefined
      if (step.kind === 'correct' && turn) {
        const input = {
          id: randomUUID(),
          interviewId: turn.id,
          vacancyId: null,
          outcome: 'met' as const,
          note: step.note,
        }
        if (await isKept(tab, phone, 'interview.correct', input)) turn.note = step.note
      }
    }
    const tab = phone.tabs()[0] ?? phone.openTab()
    wire.air = 'clear'
    await runDry(phone, tab, garbage)
    expect(new Set(phone.kept().map(({ id }) => id))).toEqual(garbage)
    const there = await station.tell('interview.list', { limit: 1000 }, caller)
    const shown = there.map(({ id, at, note }) => ({ id, scannedAt: at, note }))
    expect(shown.sort(byId)).toEqual(logged.map(({ id, scannedAt, note }) => ({ id, scannedAt, note })).sort(byId))
  } finally {
    for (const tab of phone.tabs()) tab.kill()
    station.close()
  }
}

function log({ id, scannedAt, note }: Logged, badgeText: string) {
  return { id, badgeText, vacancyId: null, outcome: 'met' as const, note, scannedAt, again: true }
}

/** Gives a command and waits no longer than until it is on the disk. */
async function isKept(
  { outbox }: Tab,
  phone: Phone,
  procedure: 'interview.log' | 'interview.correct',
  input: { id: string },
): Promise<boolean> {
  void outbox.give(procedure, input as never)
  for (let turn = 0; turn < 10; turn += 1) {
    if (phone.kept().some(({ id }) => id === input.id)) return true
    await breathe(1)
  }
  return false
}

/** Nothing is left but what the host will never take. */
async function runDry(phone: Phone, { outbox }: Tab, garbage: ReadonlySet<string>): Promise<void> {
  for (let round = 0; round < 400; round += 1) {
    phone.tick()
    await breathe(4)
    const { waiting, refused } = outbox.read()
    const isStuck = refused.some(({ id }) => !garbage.has(id))
    if (waiting === 0 && isStuck) await outbox.retry()
    if (waiting === 0 && !isStuck && phone.kept().length === garbage.size) return
  }
}

async function breathe(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id.localeCompare(other.id)
}
