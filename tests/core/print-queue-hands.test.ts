import { expect, test } from 'vitest'
import { breakingPaper } from '../support/breaking-paper.ts'
import { openPrintDesk, otherDesk, type PrintDesk } from '../support/print-desk.ts'

async function ask(desk: PrintDesk, printer = 'Badge') {
  const badge = await desk.arrive()
  return { job: await desk.print(badge.id, { printer }), badge }
}

test('where the system tells nothing, the next person’s registration confirms the last badge', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { isMute: true })
  const { job } = await ask(desk)
  await desk.turn()
  expect(await desk.state(job)).toBe('sent')
  await desk.arrive()
  expect(await desk.job(job)).toMatchObject({ status: 'confirmed', confirmedBy: 'next' })
  desk.close()
})

test('the next badge printed there confirms the last; a reprint of it does not', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { isMute: true })
  const [one, two] = [await desk.arrive(), await desk.arrive()]
  const first = await desk.print(one.id)
  await desk.turn()
  await desk.print(one.id, { reprint: true })
  expect(await desk.state(first)).toBe('sent')
  await desk.print(two.id)
  expect(await desk.job(first)).toMatchObject({ status: 'confirmed', confirmedBy: 'next' })
  desk.close()
})

test('a person’s turn at another desk, or at another printer, says nothing of this one’s badge', async () => {
  const desk = await openPrintDesk()
  const other = otherDesk(desk)
  desk.paper.add('Office')
  desk.paper.set('Badge', { isMute: true })
  const [one, two] = [await desk.arrive(), await desk.arrive()]
  const job = await desk.print(one.id)
  await desk.turn()
  await desk.arrive('Người Khác', other)
  await desk.print(two.id, { printer: 'Office' })
  expect(await desk.state(job)).toBe('sent')
  desk.close()
})

test('what the system knows to lie in its queue, or a printer in trouble has, no next person confirms', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Mute', { isMute: true })
  const [told, mute] = [await ask(desk), await ask(desk, 'Mute')]
  await desk.turn()
  desk.paper.set('Mute', { standing: 'jammed' })
  await desk.turn()
  await desk.arrive()
  expect([await desk.state(told.job), await desk.state(mute.job)]).toEqual(['sent', 'sent'])
  desk.close()
})

test('a job the system no longer speaks of is confirmed by the next person, or by a clerk', async () => {
  const desk = await openPrintDesk()
  const [one, two] = [await ask(desk), await ask(desk)]
  await desk.turn()
  desk.paper.forget()
  await desk.turn()
  await desk.about('print-job.confirm', two.job)
  await desk.arrive()
  expect(await desk.job(one.job)).toMatchObject({ status: 'confirmed', confirmedBy: 'next' })
  expect(await desk.job(two.job)).toMatchObject({ status: 'confirmed', confirmedBy: 'clerk' })
  desk.close()
})

test('a failed badge tried again goes behind what waits, and needs nobody once it is asked for anew', async () => {
  const desk = await openPrintDesk()
  desk.paper.refuseNext({ code: 'print-failed' })
  const failed = await ask(desk)
  await desk.turn()
  const [waiting] = [await ask(desk)]
  await desk.about('print-job.retry', failed.job)
  await desk.turn()
  expect(desk.paper.handed.flatMap(({ numbers }) => numbers)).toEqual([waiting.badge.number, failed.badge.number])

  desk.paper.refuseNext({ code: 'print-failed' })
  const again = await ask(desk)
  await desk.turn()
  expect(await desk.state(again.job)).toBe('failed: refused')
  await desk.print(again.badge.id)
  expect((await desk.job(again.job)).status).toBe('cancelled')
  desk.close()
})

test('cancelling takes a job out of the system’s queue; what has come out meanwhile stays printed', async () => {
  const desk = await openPrintDesk()
  const [one, two] = [await ask(desk), await ask(desk)]
  await desk.turn()
  const [first] = desk.paper.jobs.values()
  if (first) first.outcome = 'done'
  await desk.about('print-job.cancel', one.job, two.job)
  expect([await desk.state(one.job), await desk.state(two.job)]).toEqual(['confirmed', 'cancelled'])
  expect(desk.paper.cancelled).toHaveLength(1)
  desk.close()
})

test('who had to wait is called when the badge is out, until it is handed over', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'no-paper' })
  const late = await ask(desk)
  await desk.turn()
  expect((await desk.overview()).toCall).toBe(0)
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  const prompt = await ask(desk)
  await desk.turn()
  desk.paper.comeOut()
  await desk.turn()
  const called = async () => (await desk.tell('print-job.list', { scope: 'open', limit: 10 })).map(({ id }) => id)
  expect([(await desk.overview()).toCall, await called()]).toEqual([1, [late.job]])
  await desk.about('print-job.hand-over', late.job)
  expect([(await desk.overview()).toCall, await called()]).toEqual([0, []])
  expect((await desk.job(late.job)).handedAt).toBeGreaterThan(0)
  expect(await desk.job(prompt.job)).toMatchObject({ waited: false, handedAt: null })
  desk.close()
})

test('handing over a late badge of which the system tells nothing confirms it', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'no-paper', isMute: true })
  const { job } = await ask(desk)
  await desk.turn()
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  expect((await desk.overview()).toCall).toBe(1)
  await desk.about('print-job.hand-over', job)
  expect(await desk.job(job)).toMatchObject({ status: 'confirmed', confirmedBy: 'clerk' })
  desk.close()
})

test('everything that waits, is stuck or has failed moves to another printer, and comes out once', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Office')
  desk.paper.refuseNext({ code: 'print-failed' })
  const [failed, stuck] = [await ask(desk), await ask(desk)]
  await desk.turn()
  desk.paper.set('Badge', { standing: 'jammed' })
  const waiting = await ask(desk)
  await desk.turn()
  expect(await desk.call('print-queue.move', { id: desk.id(), from: 'Badge', to: 'Nowhere' })).toMatchObject({
    failure: { code: 'printer-gone', field: 'to' },
  })
  expect(await desk.move('Badge', 'Office')).toEqual({ moved: 3 })
  await desk.turn()
  const atOffice = desk.paper.handed.filter(({ printer }) => printer === 'Office').flatMap(({ numbers }) => numbers)
  expect(atOffice).toEqual([failed, stuck, waiting].map(({ badge }) => badge.number))
  desk.paper.set('Badge', { standing: 'ready' })
  desk.paper.comeOut('Badge')
  desk.paper.comeOut('Office')
  const out = [...desk.paper.jobs.values()].filter(({ outcome }) => outcome === 'done')
  expect(out.flatMap(({ numbers }) => numbers)).toEqual(atOffice)
  desk.close()
})

test('what has come out, or may have, is not moved', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Office')
  const done = await ask(desk)
  await desk.turn()
  desk.paper.comeOut()
  desk.paper.set('Badge', { isMute: true })
  const mute = await ask(desk)
  await desk.turn()
  desk.paper.set('Badge', { standing: 'offline' })
  expect(await desk.move('Badge', 'Office')).toEqual({ moved: 0 })
  expect([await desk.state(done.job), await desk.state(mute.job)]).toEqual(['confirmed', 'sent'])
  desk.close()
})

test('an answer about a job that was taken back meanwhile says nothing of its second sending', async () => {
  const desk = await openPrintDesk()
  const { job } = await ask(desk)
  await desk.turn()
  const outcomes = desk.paper.known
  const late = Promise.withResolvers<undefined>()
  const asked = Promise.withResolvers<undefined>()
  // The first answer is on its way for a long time.
  desk.paper.answers(async (printer, names) => {
    asked.resolve(undefined)
    await late.promise
    return outcomes(printer, names)
  })
  const slow = desk.turn()
  await asked.promise
  desk.paper.answers(outcomes)
  await desk.about('print-job.retry', job)
  await desk.turn()
  late.resolve(undefined)
  await slow
  expect(await desk.state(job)).toBe('sent')
  expect([...desk.paper.jobs.values()].map(({ outcome }) => outcome)).toEqual(['lost', 'waiting'])
  desk.close()
})

/** A desk whose system takes its time to let go of a job, while the queue goes on and gives it the next one. */
async function openSlowDesk() {
  const paper = breakingPaper()
  const { cancel } = paper.paper
  let turn: Promise<void> | null = null
  paper.paper.cancel = async (printer, job) => {
    if (turn !== null) return cancel(printer, job)
    turn = desk.turn()
    await expect.poll(() => paper.handed.length, { timeout: 30_000 }).toBe(2)
    return cancel(printer, job)
  }
  const desk = await openPrintDesk({ paper })
  const first = await ask(desk)
  await desk.turn()
  const second = await ask(desk)
  return { desk, jobs: [first.job, second.job] as const, turned: () => turn }
}

test('a job the system was given while another was being called off is taken out of it as well', async () => {
  const { desk, jobs, turned } = await openSlowDesk()
  await desk.about('print-job.cancel', ...jobs)
  await turned()
  expect(await Promise.all(jobs.map((job) => desk.state(job)))).toEqual(['cancelled', 'cancelled'])
  expect([...desk.paper.jobs.values()].map(({ outcome }) => outcome)).toEqual(['lost', 'lost'])
  desk.close()
})

test('a job the system was given while another was taken out of it is not given to it twice', async () => {
  const { desk, jobs, turned } = await openSlowDesk()
  await desk.about('print-job.retry', ...jobs)
  await turned()
  await desk.turn()
  expect([...desk.paper.jobs.values()].map(({ outcome }) => outcome)).toEqual(['lost', 'waiting', 'waiting'])
  desk.close()
})

test('a failed sheet printed again leaves out who has got their badge by itself since', async () => {
  const desk = await openPrintDesk()
  desk.paper.add('Office')
  const three = [await desk.arrive(), await desk.arrive(), await desk.arrive()]
  desk.paper.refuseNext({ code: 'print-failed' })
  const sheet = await desk.print(three.map(({ id }) => id))
  await desk.turn()
  await desk.print(three[1]?.id ?? '')
  await desk.turn()
  desk.paper.refuseNext({ code: 'print-failed' })
  await desk.about('print-job.retry', sheet)
  await desk.turn()
  await desk.print(three[2]?.id ?? '')
  await desk.turn()
  await desk.move('Badge', 'Office')
  await desk.turn()
  const [first, second, third] = three.map(({ number }) => [number])
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual([second, third, first])
  desk.close()
})
