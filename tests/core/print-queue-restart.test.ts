import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { After } from '../../electron/core/print-port.ts'
import { breakingPaper } from '../support/breaking-paper.ts'
import { openPrintDesk } from '../support/print-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-queue-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

/** A desk whose program can be closed and started again over the same data and the same printers. */
async function openDesk() {
  const kept = { file: join(folder, `${++files}.db`), paper: breakingPaper() }
  return {
    desk: await openPrintDesk(kept),
    again: (after?: After) => openPrintDesk({ ...kept, ...(after ? { after } : {}) }),
    paper: kept.paper,
  }
}

test('after a restart what waited asks first: the people may be gone', async () => {
  const { desk, again, paper } = await openDesk()
  paper.set('Badge', { standing: 'paused' })
  const badge = await desk.arrive()
  const job = await desk.print(badge.id)
  desk.close()
  paper.set('Badge', { standing: 'ready' })
  const later = await again()
  await later.turn()
  expect([await later.state(job), (await later.overview()).restarted]).toEqual(['queued: restarted', 1])
  // Whoever comes now is not held up by it.
  const { id: next, number } = await later.arrive()
  await later.print(next)
  await later.turn()
  expect(paper.handed).toEqual([{ printer: 'Badge', numbers: [number] }])

  expect(await later.tell('print-queue.resume', { id: later.id() })).toEqual({ resumed: 1 })
  await later.turn()
  expect(paper.handed[1]).toEqual({ printer: 'Badge', numbers: [badge.number] })
  expect(await later.job(job)).toMatchObject({ status: 'sent', waited: true })
  later.close()
})

test('one job alone may be wanted after a restart; the others go on asking', async () => {
  const { desk, again } = await openDesk()
  const jobs = [await desk.print((await desk.arrive()).id), await desk.print((await desk.arrive()).id)]
  desk.close()
  const later = await again()
  await later.about('print-job.retry', jobs[1] ?? '')
  await later.turn()
  expect(await Promise.all(jobs.map((job) => later.state(job)))).toEqual(['queued: restarted', 'sent'])
  later.close()
})

test('what was on its way when the machine went down has failed: look in the tray', async () => {
  const { desk, again, paper } = await openDesk()
  paper.hang('Badge')
  const job = await desk.print((await desk.arrive()).id)
  const turn = desk.turn()
  await expect.poll(() => desk.state(job), { timeout: 30_000 }).toBe('sending')
  desk.close()
  paper.letGo('Badge')
  await turn
  const later = await again()
  expect(await later.state(job)).toBe('failed: interrupted')
  await later.turn()
  expect(paper.handed).toHaveLength(1)
  await later.about('print-job.confirm', job)
  expect(await later.job(job)).toMatchObject({ status: 'confirmed', confirmedBy: 'clerk' })
  later.close()
})

test('what the system had is asked about again', async () => {
  const { desk, again, paper } = await openDesk()
  const jobs = [await desk.print((await desk.arrive()).id), await desk.print((await desk.arrive()).id)]
  await desk.turn()
  desk.close()
  paper.comeOut()
  const later = await again()
  await later.turn()
  expect(await Promise.all(jobs.map((job) => later.state(job)))).toEqual(['confirmed', 'confirmed'])
  later.close()
})

test('until somebody asks about printing, a start asks no printer and writes nothing', async () => {
  const { desk, again, paper } = await openDesk()
  const job = await desk.print((await desk.arrive()).id)
  desk.close()
  let asked = 0
  const { printers } = paper.paper
  paper.paper.printers = () => {
    asked++
    return printers()
  }
  const later = await again()
  await later.arrive()
  expect([asked, later.store.printJobs.read(job)?.reason]).toEqual([0, null])
  await later.overview()
  expect([asked, later.store.printJobs.read(job)?.reason]).toEqual([1, 'restarted'])
  later.close()
})

/** Timers that go off when a test says so: all that are due within so many ms. */
function handClock() {
  const due = new Set<{ milliseconds: number; work: () => void }>()
  const after: After = (milliseconds, work) => {
    const timer = { milliseconds, work }
    due.add(timer)
    return () => void due.delete(timer)
  }
  const pass = (milliseconds: number) => {
    for (const timer of [...due].filter((one) => one.milliseconds <= milliseconds)) {
      due.delete(timer)
      timer.work()
    }
  }
  return { after, pass }
}

test('some seconds after a start the queue looks by itself: what the system had is asked about, what waited is told of', async () => {
  const { desk, again, paper } = await openDesk()
  const sent = await desk.print((await desk.arrive()).id)
  await desk.turn()
  const waiting = await desk.print((await desk.arrive()).id)
  desk.close()
  paper.comeOut()
  const { after, pass } = handClock()
  const later = await again(after)
  const stateOf = (id: string) => {
    const row = later.store.printJobs.read(id)
    return [row?.status, row?.reason]
  }
  pass(5_000)
  expect([stateOf(sent)[0], stateOf(waiting)]).toEqual(['sent', ['queued', null]])
  pass(10_000)
  await expect.poll(() => stateOf(sent)[0], { timeout: 30_000 }).toBe('confirmed')
  expect(stateOf(waiting)).toEqual(['queued', 'restarted'])
  expect(later.stale).toContainEqual(['printing'])
  later.close()
})

test('a start after which nothing is left to print asks no printer, and nothing happens after closing', async () => {
  const { desk, again, paper } = await openDesk()
  const badge = await desk.arrive()
  desk.close()
  let asked = 0
  const { printers } = paper.paper
  paper.paper.printers = () => {
    asked++
    return printers()
  }
  const first = handClock()
  const idle = await again(first.after)
  first.pass(10_000)
  expect(asked).toBe(0)
  await idle.print(badge.id)
  idle.close()
  const second = handClock()
  const closed = await again(second.after)
  closed.close()
  asked = 0
  second.pass(10_000)
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toBe(0)
})
