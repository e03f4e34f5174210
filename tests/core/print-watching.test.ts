import { expect, test } from 'vitest'
import { openPrintQueue } from '../../electron/core/print-queue.ts'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'

/** The queue of a desk with timers that a test moves on. */
function withTimers(desk: PrintDesk) {
  const timers: { at: number; work: () => void }[] = []
  const { clock } = desk
  const announced: string[] = []
  const queue = openPrintQueue({
    ...desk.contextOf(desk.window),
    announce: (topics) => void announced.push(...topics),
    after(milliseconds, work) {
      const timer = { at: clock.now + milliseconds, work }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0)
    },
  })
  /** Lets time pass, half a second at a step, with whatever falls due. */
  const pass = async (milliseconds: number) => {
    for (const end = clock.now + milliseconds; clock.now < end; clock.now += 500) {
      for (const timer of timers.filter(({ at }) => at <= clock.now)) {
        timers.splice(timers.indexOf(timer), 1)
        timer.work()
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  return { queue, timers, announced, pass }
}

test('the printer a screen prints on is told of though nothing waits for it, also where it is not the system’s own', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Nhãn', { standing: 'no-paper' })
  const told = async (own: string | null) =>
    (await desk.tell('print-queue.read', { own })).printers.map(({ name, standing }) => [name, standing])
  expect(await told(null)).toEqual([['Badge', 'ready']])
  expect(await told('Nhãn')).toEqual([
    ['Badge', 'ready'],
    ['Nhãn', 'no-paper'],
  ])
  expect(await told('Máy đã rút')).toContainEqual(['Máy đã rút', 'gone'])
  desk.close()
})

test('trouble is known within three seconds while somebody looks, and screens are told only when something changed', async () => {
  const desk = await openPrintDesk()
  const { queue, announced, pass } = withTimers(desk)
  await queue.printers()
  await pass(10_000)
  announced.length = 0
  await pass(10_000)
  expect(announced).toEqual([])
  desk.paper.set('Badge', { standing: 'offline' })
  await pass(3_000)
  expect([queue.standingOf('Badge'), announced]).toEqual(['offline', ['printing']])
  queue.close()
  desk.close()
})

test('a minute after the last question, with nothing open, the printers are left alone; the next question is answered fresh', async () => {
  const desk = await openPrintDesk()
  const { queue, timers, pass } = withTimers(desk)
  expect(timers).toEqual([])
  await queue.printers()
  await pass(70_000)
  expect(timers).toEqual([])
  desk.paper.set('Badge', { standing: 'paused' })
  await pass(10_000)
  expect((await queue.printers())[0]?.standing).toBe('paused')
  queue.close()
  desk.close()
})

test('after closing nothing is asked, sent or written', async () => {
  const desk = await openPrintDesk()
  desk.paper.hang('Badge')
  const job = await desk.print((await desk.arrive()).id)
  const turn = desk.turn()
  await expect.poll(() => desk.state(job), { timeout: 30_000 }).toBe('sending')
  const { queue, timers, pass } = withTimers(desk)
  await queue.printers()
  queue.close()
  desk.close()
  desk.paper.letGo('Badge')
  await turn
  await pass(5_000)
  expect([timers, desk.logged]).toEqual([[], []])
})
