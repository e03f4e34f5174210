import { expect, test } from 'vitest'
import { openPrintQueue } from '../../electron/core/print-queue.ts'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'

const patient = { timeout: 30_000 }

/** Somebody's badge is asked for; job, badge and number. */
async function ask(desk: PrintDesk, printer: string | null = 'Badge') {
  const { id: badgeId, number } = await desk.arrive()
  return { job: await desk.print(badgeId, { printer }), badgeId, number }
}

test('a badge waits for its printer and then comes out in its turn', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'no-paper' })
  await desk.turn()
  const asked = [await ask(desk), await ask(desk), await ask(desk)]
  await desk.turn()
  const jobs = await Promise.all(asked.map(({ job }) => desk.job(job)))
  expect(jobs.map(({ status, reason, waited }) => ({ status, reason, waited }))).toEqual(
    asked.map(() => ({ status: 'queued', reason: 'no-paper', waited: true })),
  )
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual(asked.map(({ number }) => [number]))
  desk.close()
})

test('trouble is told with the order itself, and registration goes on', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'paused' })
  const { id: badgeId } = await desk.arrive()
  const id = desk.id()
  const order = { id, badgeIds: [badgeId], printer: 'Badge', format: 'card-90x55' as const }
  expect(await desk.tell('badge.print', order)).toMatchObject({ standing: 'paused', queued: 1 })
  expect(await desk.job(id)).toMatchObject({ status: 'queued', reason: 'paused', waited: true })
  expect(await desk.arrive()).toMatchObject({ number: expect.stringMatching(/^A-0002/) as string })
  desk.close()
})

test('a printer in trouble holds up nothing of another', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Office')
  desk.paper.set('Badge', { standing: 'jammed' })
  const [held, free] = [await ask(desk), await ask(desk, 'Office')]
  await desk.turn()
  expect([await desk.state(held.job), await desk.state(free.job)]).toEqual(['queued: jammed', 'sent'])
  expect((await desk.overview()).printers).toEqual([
    { name: 'Badge', standing: 'jammed', waiting: 1 },
    { name: 'Office', standing: 'ready', waiting: 0 },
  ])
  desk.close()
})

test('a printer that hangs while it is given a job holds up nothing of another', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Office')
  desk.paper.hang('Badge')
  const [hanging, free] = [await ask(desk), await ask(desk, 'Office')]
  const turn = desk.turn()
  await expect.poll(() => desk.state(free.job), patient).toBe('sent')
  expect(await desk.state(hanging.job)).toBe('sending')
  desk.paper.letGo('Badge')
  await turn
  expect(await desk.state(hanging.job)).toBe('sent')
  desk.close()
})

test('a printer that is not there: the badge waits, and comes out when it is back', async () => {
  const desk = await openPrintDesk()
  const { job } = await ask(desk, 'Phòng bên')
  await desk.turn()
  expect(await desk.state(job)).toBe('queued: gone')
  desk.paper.add('Phòng bên')
  await desk.turn()
  expect(await desk.state(job)).toBe('sent')
  desk.close()
})

test('a renamed printer is gone, and what waits moves to its new name in order', async () => {
  const desk = await openPrintDesk()
  desk.paper.remove('Badge')
  desk.paper.add('Badge (bản sao 1)', { isDefault: true })
  const asked = [await ask(desk), await ask(desk)]
  await desk.turn()
  expect((await desk.overview()).printers).toEqual([
    { name: 'Badge (bản sao 1)', standing: 'ready', waiting: 0 },
    { name: 'Badge', standing: 'gone', waiting: 2 },
  ])
  expect(await desk.move('Badge', 'Badge (bản sao 1)')).toEqual({ moved: 2 })
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual(asked.map(({ number }) => [number]))
  desk.close()
})

test('no printer chosen takes the system’s own; without one it waits until there is one, or only one', async () => {
  const desk = await openPrintDesk()
  expect((await desk.job((await ask(desk, null)).job)).printer).toBe('Badge')
  for (const ending of [{ isDefault: true }, { isDefault: false }]) {
    desk.paper.remove('Badge')
    desk.paper.remove('Office')
    await desk.turn()
    const { job } = await ask(desk, null)
    await desk.turn()
    expect(await desk.job(job)).toMatchObject({ printer: '', status: 'queued', reason: 'gone', waited: true })
    desk.paper.add('Office', ending)
    await desk.turn()
    expect(await desk.job(job)).toMatchObject({ printer: 'Office', status: 'sent' })
  }
  desk.close()
})

test('of several printers none of which is the system’s own, none is taken by guessing', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { isDefault: false })
  desk.paper.add('Office')
  const { job } = await ask(desk, null)
  await desk.turn()
  expect(await desk.state(job)).toBe('queued: gone')
  expect(desk.paper.handed).toEqual([])
  desk.close()
})

test('what goes wrong on the way is told apart: refused, not drawn, vanished', async () => {
  const desk = await openPrintDesk()
  const cases = [
    [{ code: 'print-failed' }, 'failed: refused'],
    [{ code: 'print-failed', detail: 'not-drawn' }, 'failed: not-drawn'],
    [new Error('the page fell over'), 'failed: not-drawn'],
    [{ code: 'printer-gone' }, 'queued: gone'],
  ] as const
  for (const [refusal, state] of cases) {
    desk.paper.refuseNext(refusal)
    const { job } = await ask(desk)
    await desk.turn()
    expect(await desk.state(job)).toBe(state)
  }
  expect(desk.paper.handed).toEqual([])
  expect((await desk.overview()).failed).toBe(3)
  // It was only out of sight for a moment.
  await desk.turn()
  expect(desk.paper.handed).toHaveLength(1)
  desk.close()
})

test('a job the system lost, or somebody cancelled there, has failed and says so', async () => {
  const desk = await openPrintDesk()
  const { job } = await ask(desk)
  await desk.turn()
  desk.paper.lose()
  await desk.turn()
  expect(await desk.state(job)).toBe('failed: lost')
  desk.close()
})

test('a system that does not say which printers it has keeps nobody from registering, and is noted once', async () => {
  const desk = await openPrintDesk()
  const paper = { ...desk.paper.paper, printers: () => Promise.reject(new Error('no answer')) }
  const queue = openPrintQueue({ ...desk.contextOf(desk.window), paper, after: () => () => undefined })
  await queue.tick()
  await queue.tick()
  expect(desk.logged).toHaveLength(1)
  expect(queue.standingOf('Badge')).toBe('gone')
  desk.close()
})

test('what lies in the system’s queue for a badge that is void or erased by now is taken out of it', async () => {
  const desk = await openPrintDesk()
  const [lost, erased, other, kept] = [
    await desk.arrive(),
    await desk.arrive(),
    await desk.arrive(),
    await desk.arrive(),
  ]
  const alone = [await desk.print(lost.id), await desk.print(erased.id)]
  const shared = await desk.print([other.id, kept.id])
  await desk.turn()
  for (const { id: badgeId } of [lost, other])
    await desk.tell('badge.replace', { id: desk.id(), badgeId, reason: 'spoilt' })
  await desk.tell('attendee.erase', { id: desk.id(), attendeeId: erased.root })
  await desk.turn()
  expect(await Promise.all(alone.map((job) => desk.state(job)))).toEqual(['cancelled', 'cancelled'])
  expect([...desk.paper.jobs.values()].map(({ outcome }) => outcome)).toEqual(['lost', 'lost', 'waiting'])
  expect(await desk.state(shared)).toBe('sent')
  desk.close()
})
