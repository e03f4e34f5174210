import { isDocumentOrder } from '../../shared/document-face.ts'
import { expect, test } from 'vitest'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'

const batchId = '019a0000-0000-7000-8000-000000000001'

/** A stack of badges, two a job, as the day before a fair asks for it. */
async function askStack(desk: PrintDesk, jobs: number) {
  const badges: Awaited<ReturnType<PrintDesk['arrive']>>[] = []
  for (let index = 0; index < jobs * 2; index++) badges.push(await desk.arrive())
  const { printer } = await desk.queue.choose('Badge')
  const ids = Array.from({ length: jobs }, () => desk.id())
  desk.store.atomically(() => {
    for (const [index, id] of ids.entries()) {
      const badgeIds = badges.slice(index * 2, index * 2 + 2).map(({ id }) => id)
      const asked = { station: desk.window.stationId, fair: null, batchId }
      desk.queue.add({ id, kind: 'batch', printer, format: 'a4-8up', startAt: 0, badgeIds, ...asked })
    }
  })
  return { ids, badges }
}

async function figures(desk: PrintDesk) {
  const [batch] = (await desk.overview()).batches
  return batch && [batch.badges, batch.done, batch.waiting, batch.failed, batch.cancelled]
}

test('a stack shows how far it is, and only a few of its jobs lie in the system’s own queue', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 5)
  expect(await figures(desk)).toEqual([10, 0, 10, 0, 0])
  await desk.turn()
  await desk.turn()
  expect(desk.paper.handed).toHaveLength(3)
  desk.paper.comeOut()
  await desk.turn()
  expect([desk.paper.handed.length, await figures(desk)]).toEqual([5, [10, 6, 4, 0, 0]])
  desk.paper.comeOut()
  await desk.turn()
  expect(await figures(desk)).toEqual([10, 10, 0, 0, 0])
  expect(desk.paper.handed.flatMap(({ numbers }) => numbers)).toEqual(badges.map(({ number }) => number))
  expect((await desk.overview()).toCall).toBe(0)
  desk.close()
})

test('a stack tells how long the rest will take once some of it is out, and says nothing before or after', async () => {
  const desk = await openPrintDesk()
  const left = async () => (await desk.overview()).batches[0]?.left
  await askStack(desk, 5)
  await desk.turn()
  await desk.turn()
  expect(await left()).toBeNull()
  desk.clock.now += 60_000
  desk.paper.comeOut()
  await desk.turn()
  // Six of ten took a minute.
  expect(await left()).toBe(40_000)
  desk.paper.comeOut()
  await desk.turn()
  expect(await left()).toBeNull()
  desk.close()
})

test('a badge asked for at the desk comes out before the rest of a stack, however much of it waits', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 6)
  await desk.turn()
  const { id, number } = await desk.arrive()
  await desk.print(id)
  await desk.turn()
  const stack = badges.slice(0, 6).map((badge) => badge.number)
  expect(desk.paper.handed.flatMap(({ numbers }) => numbers)).toEqual([...stack, number])
  desk.close()
})

test('a badge asked for while a sheet of a stack is put together goes before that sheet', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 1)
  const { id, number } = await desk.arrive()
  const { group } = desk.store.persons
  const wish = { kind: 'first', printer: 'Badge', format: 'card-90x55', startAt: 0, fair: null } as const
  let isAsked = false
  desk.store.persons.group = (root) => {
    if (!isAsked)
      queueMicrotask(() => desk.queue.add({ ...wish, id: desk.id(), station: desk.window.stationId, badgeIds: [id] }))
    isAsked = true
    return group(root)
  }
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual([[number], badges.map((badge) => badge.number)])
  desk.close()
})

test('a stack called off leaves the system’s queue too; resumed it prints the rest, without who has got a badge meanwhile', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 4)
  await desk.turn()
  const [first] = desk.paper.jobs.values()
  if (first) first.outcome = 'done'
  expect(await desk.tell('print-batch.cancel', { id: desk.id(), batchId })).toEqual({ cancelled: 6 })
  expect(await figures(desk)).toEqual([8, 2, 0, 0, 6])
  expect(desk.paper.cancelled).toHaveLength(2)

  await desk.print(badges[2]?.id ?? '')
  await desk.byHand(badges[3]?.id ?? '')
  expect(await desk.tell('print-batch.resume', { id: desk.id(), batchId })).toEqual({ resumed: 4 })
  desk.paper.handed.length = 0
  await desk.turn()
  const order = [2, 4, 5, 6, 7].map((index) => badges[index]?.number)
  expect(desk.paper.handed.flatMap(({ numbers }) => numbers)).toEqual(order)
  desk.close()
})

test('what of a stack has failed is printed by resuming it', async () => {
  const desk = await openPrintDesk()
  const { ids } = await askStack(desk, 2)
  desk.paper.refuseNext({ code: 'print-failed' })
  await desk.turn()
  expect(await figures(desk)).toEqual([4, 0, 2, 2, 0])
  expect(await desk.tell('print-batch.resume', { id: desk.id(), batchId })).toEqual({ resumed: 2 })
  await desk.turn()
  expect(await desk.state(ids[0] ?? '')).toBe('sent')
  expect(await desk.call('print-batch.resume', { id: desk.id(), batchId: desk.id() })).toMatchObject({
    failure: { code: 'not-found' },
  })
  desk.close()
})

test('badges without a name come out of their counters', async () => {
  const desk = await openPrintDesk()
  await desk.queue.choose('Badge')
  const fair = desk.store.stations.own()?.current_fair ?? null
  const id = desk.id()
  desk.store.atomically(() => {
    const asked = { station: desk.window.stationId, fair, badgeIds: [], blanks: { first: 5001, last: 5003 } }
    desk.queue.add({ id, kind: 'blank', printer: 'Badge', format: 'a4-8up', startAt: 0, ...asked })
  })
  await desk.turn()
  const [job] = desk.paper.jobs.values()
  const faces = job === undefined || isDocumentOrder(job.order) ? [] : job.order.faces
  expect(faces.map(({ fullName }) => fullName)).toEqual([null, null, null])
  expect(faces.every(({ code }) => /^\d{24}$/.test(code))).toBe(true)
  const { badges, firstNumber, lastNumber } = await desk.job(id)
  expect([badges, [firstNumber, lastNumber]]).toEqual([3, [job?.numbers[0], job?.numbers[2]]])
  desk.close()
})

test('a stack called off is over once the rest has gone into another stack, or its holders have another badge', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 3)
  desk.paper.set('Badge', { standing: 'paused' })
  await desk.turn()
  await desk.tell('print-batch.cancel', { id: desk.id(), batchId })
  expect(await figures(desk)).toEqual([6, 0, 0, 0, 6])
  const [first, second, third, fourth, ...others] = badges.map(({ id }) => id)
  await desk.print([first ?? '', second ?? ''])
  await desk.byHand(third ?? '')
  expect(await figures(desk)).toEqual([3, 0, 0, 0, 3])
  await desk.tell('badge.replace', { id: desk.id(), badgeId: fourth ?? '', reason: 'lost' })
  await desk.print(others)
  expect(await figures(desk)).toBeUndefined()
  expect(await desk.tell('print-batch.resume', { id: desk.id(), batchId })).toEqual({ resumed: 0 })
  desk.close()
})

test('a stack that failed no longer counts who has got their badge meanwhile', async () => {
  const desk = await openPrintDesk()
  const { badges } = await askStack(desk, 1)
  desk.paper.refuseNext({ code: 'print-failed' })
  await desk.turn()
  await desk.print(badges[0]?.id ?? '')
  expect(await figures(desk)).toEqual([1, 0, 0, 1, 0])
  await desk.tell('badge.replace', { id: desk.id(), badgeId: badges[1]?.id ?? '', reason: 'lost' })
  expect(await figures(desk)).toBeUndefined()
  desk.close()
})

test('whoever comes while their badge waits in a stack gets it at the desk, and the stack leaves it out', async () => {
  const desk = await openPrintDesk()
  desk.paper.set('Badge', { standing: 'paused' })
  const { badges } = await askStack(desk, 2)
  await desk.turn()
  const [first, second, third, fourth] = badges
  await desk.print([second?.id ?? '', third?.id ?? '', fourth?.id ?? ''])
  await desk.print(second?.id ?? '')
  desk.paper.set('Badge', { standing: 'ready' })
  await desk.turn()
  const order = [[second, third, fourth], [first]]
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual(order.map((job) => job.map((badge) => badge?.number)))
  expect(await figures(desk)).toEqual([1, 0, 1, 0, 0])
  // What the system's queue has already comes out by itself.
  expect(await desk.tell('badge.print', again(desk, first))).toMatchObject({ queued: 0, already: 1 })
  desk.close()
})

function again(desk: PrintDesk, badge: { id: string } | undefined) {
  return { id: desk.id(), badgeIds: [badge?.id ?? ''], printer: 'Badge', format: 'card-90x55' as const }
}
