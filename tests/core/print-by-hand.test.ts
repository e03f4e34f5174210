import { expect, test } from 'vitest'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'

async function ask(desk: PrintDesk) {
  const badge = await desk.arrive()
  return { job: await desk.print(badge.id, { printer: 'Badge' }), badge }
}

test('Viết tay: the number at once, the waiting print called off, and the badge counts as given', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'jammed' })
  const { job, badge } = await ask(desk)
  const answer = await desk.byHand(badge.id)
  expect(answer).toEqual({ number: badge.number, fullName: 'Nông Thị Mẫu' })
  expect(await desk.job(job)).toMatchObject({ status: 'by-hand', reason: null, badges: 1, firstNumber: badge.number })
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  await desk.print(badge.id)
  await desk.turn()
  expect(desk.paper.handed).toEqual([])
  desk.close()
})

test('Viết tay takes what is under way out of the system’s queue too, even in the middle of its being sent', async () => {
  const desk = await openPrintDesk()
  const [sent, sending] = [await ask(desk), await ask(desk)]
  await desk.turn()
  const late = await ask(desk)
  desk.paper.hang('Badge')
  const turn = desk.turn()
  await expect.poll(() => desk.state(late.job), { timeout: 30_000 }).toBe('sending')
  await desk.byHand(sent.badge.id)
  await desk.byHand(late.badge.id)
  desk.paper.letGo('Badge')
  await turn
  expect([await desk.state(sent.job), await desk.state(late.job)]).toEqual(['by-hand', 'by-hand'])
  const lost = [...desk.paper.jobs.values()].filter(({ outcome }) => outcome === 'lost')
  expect(lost.flatMap(({ numbers }) => numbers)).toEqual([sent.badge.number, late.badge.number])
  expect(await desk.state(sending.job)).toBe('sent')
  desk.close()
})

test('Viết tay of one badge of a sheet leaves the sheet without it', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'paused' })
  const [one, two] = [await desk.arrive(), await desk.arrive()]
  const job = await desk.print([one.id, two.id], { format: 'a4-8up' })
  await desk.byHand(one.id)
  expect(await desk.job(job)).toMatchObject({ status: 'queued', badges: 1, firstNumber: two.number, badgeId: two.id })
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  expect(desk.paper.handed).toEqual([{ printer: 'Badge', numbers: [two.number] }])
  expect((await desk.tell('badge.prints', { badgeId: one.id })).map(({ status }) => status)).toEqual(['by-hand'])
  desk.close()
})

test('a sheet that was called off, then printed after all, leaves out who was written by hand meanwhile', async () => {
  const desk = await openPrintDesk()
  const [one, two] = [await desk.arrive(), await desk.arrive()]
  const job = await desk.print([one.id, two.id], { format: 'a4-8up' })
  await desk.about('print-job.cancel', job)
  await desk.byHand(one.id)
  await desk.about('print-job.retry', job)
  await desk.turn()
  expect(desk.paper.handed).toEqual([{ printer: 'Badge', numbers: [two.number] }])
  desk.close()
})

test('Viết tay with nothing in the queue leaves a line there, and given twice it is one', async () => {
  const desk = await openPrintDesk()
  const badge = await desk.arrive()
  const command = { id: desk.id(), badgeId: badge.id }
  const answer = await desk.tell('badge.by-hand', command)
  expect(await desk.tell('badge.by-hand', command)).toEqual(answer)
  expect((await desk.tell('badge.prints', { badgeId: badge.id })).map(({ status }) => status)).toEqual(['by-hand'])
  expect(await desk.call('badge.by-hand', { id: desk.id(), badgeId: desk.id() })).toMatchObject({
    failure: { code: 'not-found' },
  })
  desk.close()
})

test('Viết tay again, or of a badge that is out already, leaves one line by hand', async () => {
  const desk = await openPrintDesk()
  const { job, badge } = await ask(desk)
  await desk.turn()
  desk.paper.comeOut()
  await desk.turn()
  await desk.byHand(badge.id)
  await desk.byHand(badge.id)
  const prints = await desk.tell('badge.prints', { badgeId: badge.id })
  expect(prints.map(({ id, status }) => [id === job, status])).toEqual([
    [false, 'by-hand'],
    [true, 'confirmed'],
  ])
  desk.close()
})
