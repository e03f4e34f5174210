import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Send, Sent } from '../../renderer/src/outbox/send.ts'
import { newPhone } from '../support/outbox/phone.ts'

const yes: Sent = { kind: 'answered', result: { ok: true, value: {} } }
const no: Sent = { kind: 'answered', result: { ok: false, failure: { code: 'badge-unreadable' } } }
const away: Sent = { kind: 'later', failure: { code: 'host-away' }, afterMs: null }

type Sending = { procedure: string; input: Record<string, unknown> }

/** A host that answers as it is told, and remembers what it was sent. */
function newHost(answer: (sending: Sending) => Sent): { send: Send; sent: Sending[]; answer: typeof answer } {
  const host = {
    sent: [] as Sending[],
    answer,
    send: (procedure: string, input: unknown) => {
      const sending = { procedure, input: input as Record<string, unknown> }
      host.sent.push(sending)
      return Promise.resolve(host.answer(sending))
    },
  }
  return host
}

function turn(note = '') {
  return { id: randomUUID(), badgeText: '1', vacancyId: null, outcome: 'met' as const, note, scannedAt: 0 }
}

async function breathe(turns = 6): Promise<void> {
  for (let at = 0; at < turns; at += 1) await new Promise((resolve) => setImmediate(resolve))
}

async function untilDry(waiting: () => number): Promise<void> {
  for (let round = 0; round < 5000 && waiting() > 0; round += 1) await breathe(1)
}

test('a thousand turns with garbage in between all go, in order, and the garbage stays with its reason', async () => {
  const host = newHost(() => away)
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  for (let at = 0; at < 1000; at += 1) await outbox.give('interview.log', turn(at % 10 === 5 ? 'rác' : String(at)))
  expect(outbox.read()).toMatchObject({ waiting: 1000, trouble: { code: 'host-away' } })
  host.sent = []
  host.answer = ({ input }) => (input['note'] === 'rác' ? no : yes)
  outbox.wake()
  await untilDry(() => outbox.read().waiting)
  expect(outbox.read().refused).toHaveLength(100)
  expect(outbox.read().refused[0]?.state).toEqual({ kind: 'refused', failure: { code: 'badge-unreadable' } })
  const good = host.sent.map(({ input }) => String(input['note'])).filter((note) => note !== 'rác')
  expect(good).toEqual([...good].sort((one, other) => Number(one) - Number(other)))
  expect(new Set(good).size).toBe(900)
}, 60_000)

test('nothing is sent before it lies on the disk', async () => {
  const keptWhenSent: boolean[] = []
  const host = newHost(({ input }) => {
    keptWhenSent.push(phone.kept().some(({ id }) => id === input['id']))
    return yes
  })
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  expect(await outbox.give('interview.log', turn())).toMatchObject({ kind: 'answered', result: { ok: true } })
  expect(keptWhenSent).toEqual([true])
  await breathe()
  expect(phone.kept()).toEqual([])
})

test('while the host asks for patience nobody sends, and then it goes on by itself', async () => {
  const host = newHost(() => ({ kind: 'later', failure: { code: 'too-fast' }, afterMs: 7000 }))
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  expect((await outbox.give('interview.log', turn())).kind).toBe('waiting')
  void outbox.give('interview.log', turn())
  outbox.wake()
  await breathe()
  expect(host.sent).toHaveLength(1)
  host.answer = () => yes
  phone.tick()
  await breathe(12)
  expect(outbox.read()).toMatchObject({ waiting: 0, trouble: null })
  expect(host.sent).toHaveLength(3)
})

test('a device whose right was taken keeps everything, asks no more by itself, and sends when it is paired anew', async () => {
  const host = newHost(() => ({ kind: 'shut-out', failure: { code: 'device-revoked' } }))
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  await outbox.give('interview.log', turn())
  await breathe()
  phone.tick()
  await breathe()
  expect(host.sent).toHaveLength(1)
  expect(outbox.read()).toMatchObject({ waiting: 1, isShutOut: true, trouble: { code: 'device-revoked' } })
  host.answer = () => yes
  outbox.wake()
  await breathe()
  expect(outbox.read()).toMatchObject({ waiting: 0, isShutOut: false, trouble: null })
})

test('a command the host fails over again and again is put aside, the others go past it, and a person may try it again', async () => {
  let isMended = false
  const host = newHost(({ input }) =>
    input['note'] === 'hỏng' && !isMended ? { kind: 'stumbled', failure: { code: 'internal' } } : yes,
  )
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  await outbox.give('interview.log', turn('hỏng'))
  await outbox.give('interview.log', turn('lành'))
  for (let round = 0; round < 6; round += 1) {
    phone.tick()
    await breathe()
  }
  expect(outbox.read()).toMatchObject({ waiting: 0, refused: [{ input: { note: 'hỏng' } }] })
  isMended = true
  await outbox.retry()
  await breathe()
  expect(outbox.read().entries).toEqual([])
})

test('a turn that turns out to be an earlier one takes the corrections behind it along', async () => {
  const stands = randomUUID()
  const host = newHost(() => away)
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  const logged = turn()
  await outbox.give('interview.log', logged)
  await outbox.give('interview.correct', { interviewId: logged.id, vacancyId: null, outcome: 'hired', note: '' })
  host.answer = ({ procedure }) =>
    procedure === 'interview.log' ? { kind: 'answered', result: { ok: true, value: { id: stands } } } : yes
  outbox.wake()
  await breathe(12)
  expect(host.sent.at(-1)).toMatchObject({ procedure: 'interview.correct', input: { interviewId: stands } })
})

test('a turn that only added to another phone’s and is taken back speaks of itself, so that the other’s stays', async () => {
  const host = newHost(() => away)
  const { outbox } = newPhone(host.send).openTab()
  const logged = turn()
  await outbox.give('interview.log', logged)
  await outbox.give('interview.undo', { interviewId: logged.id })
  host.answer = ({ procedure }) =>
    procedure === 'interview.log' ? { kind: 'answered', result: { ok: true, value: { id: randomUUID() } } } : yes
  outbox.wake()
  await breathe(12)
  expect(host.sent.at(-1)).toMatchObject({ procedure: 'interview.undo', input: { interviewId: logged.id } })
})

test('what one tab gave another may send, and both hear the answer', async () => {
  const host = newHost(() => away)
  const phone = newPhone(host.send)
  const [one, other] = [phone.openTab(), phone.openTab()]
  const heard: string[] = []
  one.outbox.onAnswer(({ id }) => heard.push(id))
  const { id } = await one.outbox.give('interview.log', turn())
  await breathe()
  expect(other.outbox.read().waiting).toBe(1)
  host.answer = () => yes
  other.outbox.wake()
  await breathe(12)
  expect(heard).toEqual([id])
  expect(one.outbox.read().waiting).toBe(0)
})

test('what a person drops is gone, and nothing else', async () => {
  const host = newHost(() => away)
  const phone = newPhone(host.send)
  const { outbox } = phone.openTab()
  const { id } = await outbox.give('interview.log', turn('đi'))
  await outbox.give('interview.log', turn('ở lại'))
  await outbox.drop(id)
  await breathe()
  expect(phone.kept().map(({ input }) => (input as { note?: string }).note)).toEqual(['ở lại'])
})

test('what a tab killed that moment had kept goes by the tab that is still open', async () => {
  const host = newHost(() => yes)
  const phone = newPhone(host.send)
  const [one] = [phone.openTab(), phone.openTab()]
  await breathe()
  void one.outbox.give('interview.log', turn('cuối'))
  await breathe(1)
  one.kill()
  expect(phone.kept()).toHaveLength(1)
  for (let round = 0; round < 10; round += 1) {
    phone.tick()
    await breathe()
  }
  expect(host.sent.map(({ input }) => input['note'])).toEqual(['cuối'])
  expect(phone.kept()).toEqual([])
})
