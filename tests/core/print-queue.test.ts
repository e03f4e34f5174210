import { expect, test } from 'vitest'
import { openPrintDesk, otherDesk } from '../support/print-desk.ts'

test('a badge is on disk before it is sent, goes to the printer, and is confirmed by the system', async () => {
  const desk = await openPrintDesk()
  const badge = await desk.arrive('Hoàng Văn Thử')
  const job = await desk.print(badge.id)
  expect(desk.paper.handed).toEqual([])
  expect(await desk.job(job)).toMatchObject({
    status: 'queued',
    reason: null,
    kind: 'first',
    badges: 1,
    fullName: 'Hoàng Văn Thử',
    firstNumber: badge.number,
    lastNumber: badge.number,
    badgeId: badge.id,
    attendeeId: badge.root,
    station: 'A',
    waited: false,
  })
  await desk.turn()
  expect(desk.paper.handed).toEqual([{ printer: 'Badge', numbers: [badge.number] }])
  expect(await desk.state(job)).toBe('sent')
  await desk.turn()
  expect(await desk.state(job)).toBe('sent')
  desk.paper.comeOut()
  await desk.turn()
  expect(await desk.job(job)).toMatchObject({ status: 'confirmed', confirmedBy: 'system' })
  desk.close()
})

test('badges come out in the order in which they were asked for', async () => {
  const desk = await openPrintDesk()
  const badges = [await desk.arrive(), await desk.arrive(), await desk.arrive()]
  for (const { id } of badges) await desk.print(id)
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual(badges.map(({ number }) => [number]))
  desk.close()
})

test('by itself a badge is printed once a person, however often Enter is pressed', async () => {
  const desk = await openPrintDesk()
  const { id: badgeId } = await desk.arrive()
  const order = { badgeIds: [badgeId, badgeId], printer: null, format: 'card-90x55' as const }
  const first = await desk.tell('badge.print', { ...order, id: desk.id() })
  expect(first).toEqual({ printer: 'Badge', standing: 'ready', queued: 1, already: 0 })
  const again = desk.id()
  expect(await desk.tell('badge.print', { ...order, id: again })).toMatchObject({ queued: 0, already: 1 })
  await desk.turn()
  expect(await desk.tell('badge.print', { ...order, id: desk.id() })).toMatchObject({ queued: 0, already: 1 })
  expect(desk.paper.handed).toHaveLength(1)
  expect(await desk.call('print-job.read', { jobId: again })).toMatchObject({ failure: { code: 'not-found' } })
  desk.close()
})

test('the same command told again is the same job, answered as before', async () => {
  const desk = await openPrintDesk()
  const { id: badgeId } = await desk.arrive()
  const order = { id: desk.id(), badgeIds: [badgeId], printer: null, format: 'card-90x55' as const }
  const answer = await desk.tell('badge.print', order)
  await desk.turn()
  expect(await desk.tell('badge.print', order)).toEqual(answer)
  await desk.turn()
  expect(desk.paper.handed).toHaveLength(1)
  expect(await desk.tell('print-job.list', { scope: 'all', limit: 10 })).toHaveLength(1)
  desk.close()
})

test('a reprint is asked for on purpose, keeps the badge, is counted and logged', async () => {
  const desk = await openPrintDesk()
  const badge = await desk.arrive()
  await desk.print(badge.id)
  const again = await desk.print(badge.id, { reprint: true })
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual([[badge.number], [badge.number]])
  const prints = await desk.tell('badge.prints', { badgeId: badge.id })
  expect(prints.map(({ id, kind }) => [id === again, kind])).toEqual([
    [true, 'reprint'],
    [false, 'first'],
  ])
  expect(desk.accesses()).toEqual([
    { action: 'badge-print', rows: 1 },
    { action: 'badge-reprint', rows: 1 },
  ])
  desk.close()
})

test('the queue lists the newest first; what is done leaves the open list', async () => {
  const desk = await openPrintDesk()
  const [one, two] = [await desk.arrive('Người Thứ Nhất'), await desk.arrive('Người Thứ Hai')]
  const first = await desk.print(one.id)
  await desk.turn()
  desk.paper.comeOut()
  await desk.turn()
  const second = await desk.print(two.id)
  const listed = async (scope: 'open' | 'all') =>
    (await desk.tell('print-job.list', { scope, limit: 10 })).map(({ id }) => id)
  expect(await listed('open')).toEqual([second])
  expect(await listed('all')).toEqual([second, first])
  expect(await desk.overview()).toMatchObject({ waiting: 1, failed: 0, toCall: 0, restarted: 0 })
  desk.close()
})

test('a browser’s job carries that station’s name', async () => {
  const desk = await openPrintDesk()
  const other = otherDesk(desk)
  const { id: badgeId } = await desk.arrive()
  expect((await desk.job(await desk.print(badgeId, {}, other))).station).toBe('Bàn 2')
  desk.close()
})

test('badges void, erased or written by hand meanwhile are left out; a job with none left is called off', async () => {
  const desk = await openPrintDesk()
  const [kept, lost, gone] = [await desk.arrive(), await desk.arrive(), await desk.arrive()]
  const hand = await desk.arrive()
  const sheet = await desk.print([lost.id, kept.id, gone.id, hand.id], { format: 'a4-8up' })
  const alone = await desk.arrive()
  const single = await desk.print(alone.id)
  await desk.tell('badge.replace', { id: desk.id(), badgeId: lost.id, reason: 'lost' })
  await desk.tell('attendee.erase', { id: desk.id(), attendeeId: gone.root })
  await desk.tell('attendee.erase', { id: desk.id(), attendeeId: alone.root })
  await desk.byHand(hand.id)
  await desk.turn()
  expect(desk.paper.handed).toEqual([{ printer: 'Badge', numbers: [kept.number] }])
  expect([await desk.state(sheet), await desk.state(single)]).toEqual(['sent', 'cancelled'])
  desk.close()
})

test('what waits or has failed for somebody erased, or for a void badge, waits no longer', async () => {
  const desk = await openPrintDesk()
  const [failing, waiting, staying] = [await desk.arrive(), await desk.arrive(), await desk.arrive()]
  desk.paper.refuseNext({ code: 'print-failed' })
  const failed = await desk.print(failing.id)
  await desk.turn()
  desk.paper.set('Badge', { standing: 'offline' })
  await desk.turn()
  const jobs = [failed, await desk.print(waiting.id), await desk.print(staying.id)]
  await desk.tell('badge.replace', { id: desk.id(), badgeId: failing.id, reason: 'spoilt' })
  await desk.tell('attendee.erase', { id: desk.id(), attendeeId: waiting.root })
  await desk.turn()
  const statuses = (await Promise.all(jobs.map((job) => desk.job(job)))).map(({ status }) => status)
  expect(statuses).toEqual(['cancelled', 'cancelled', 'queued'])
  desk.close()
})

test('an erased person leaves no name and no number in the queue', async () => {
  const desk = await openPrintDesk()
  const badge = await desk.arrive('Hoàng Văn Thử')
  const job = await desk.print(badge.id)
  await desk.turn()
  await desk.tell('attendee.erase', { id: desk.id(), attendeeId: badge.root })
  expect(await desk.job(job)).toMatchObject({ fullName: null, firstNumber: null, attendeeId: null })
  expect(JSON.stringify(desk.connection.prepare('SELECT * FROM print_job').all())).not.toContain('Hoàng')
  desk.close()
})

test('a badge unknown, void or of another fair is refused and nothing is queued', async () => {
  const desk = await openPrintDesk()
  const { id: badgeId, number } = await desk.arrive()
  await desk.tell('badge.replace', { id: desk.id(), badgeId, reason: 'lost' })
  const order = (badge: string) => ({ id: desk.id(), badgeIds: [badge], printer: null, format: 'roll-58' as const })
  expect(await desk.call('badge.print', order(badgeId))).toEqual({
    ok: false,
    failure: { code: 'badge-voided', detail: number },
  })
  expect(await desk.call('badge.print', order(desk.id()))).toMatchObject({ failure: { code: 'not-found' } })
  expect(await desk.tell('print-job.list', { scope: 'all', limit: 10 })).toEqual([])
  desk.close()
})

test('a test page is a job of its own, with rulers and without badges', async () => {
  const desk = await openPrintDesk()
  const { jobId } = await desk.tell('printer.test-page', { id: desk.id(), printer: 'Badge', format: 'a4-8up' })
  await desk.turn()
  expect(desk.paper.handed).toEqual([{ printer: 'Badge', numbers: ['test'] }])
  expect(await desk.job(jobId)).toMatchObject({ kind: 'test', status: 'sent', badges: 0, fullName: null })
  desk.close()
})

test('what is put right at a printer is on its pages', async () => {
  const desk = await openPrintDesk()
  await desk.tell('printer.adjust', { id: desk.id(), printer: 'Badge', offset: { x: 1.5, y: -2 } })
  const { id } = await desk.arrive()
  await desk.print(id, { format: 'a4-sticker-8', startAt: 3 })
  await desk.turn()
  const [sent] = desk.paper.jobs.values()
  expect(sent?.order).toMatchObject({ offset: { x: 1.5, y: -2 }, startAt: 3, format: 'a4-sticker-8' })
  expect(await desk.tell('printer.list', {})).toEqual([
    { name: 'Badge', isDefault: true, standing: 'ready', offset: { x: 1.5, y: -2 } },
  ])
  desk.close()
})

test('printing leaves what this screen can undo as it was', async () => {
  const desk = await openPrintDesk()
  const { id } = await desk.arrive()
  await desk.print(id)
  await desk.byHand(id)
  const actions = await desk.tell('action.list', { limit: 5 })
  expect(actions.map(({ kind }) => kind)).toEqual(['registered'])
  await desk.tell('action.undo', { id: desk.id(), actionId: actions[0]?.id ?? '' })
  desk.close()
})

test('more badges than people can stand at a desk are a stack: short jobs that somebody at the desk comes in between', async () => {
  const desk = await openPrintDesk()
  const badges: string[] = []
  while (badges.length < 201) badges.push((await desk.arrive()).id)
  const order = { printer: null, format: 'a4-8up' as const, reprint: true }
  const one = desk.id()
  expect(await desk.tell('badge.print', { ...order, id: one, badgeIds: badges.slice(1) })).toMatchObject({
    queued: 200,
  })
  expect(await desk.job(one)).toMatchObject({ badges: 200, kind: 'first', batchId: null })
  const stack = { ...order, id: desk.id(), badgeIds: badges }
  expect(await desk.tell('badge.print', stack)).toMatchObject({ queued: 201 })
  expect(await desk.tell('badge.print', stack)).toMatchObject({ queued: 201 })
  const jobs = desk.store.printJobs.ofBatch(stack.id)
  expect(jobs.map(({ kind, id }) => [kind, desk.store.printJobs.countBadges(id)])).toEqual([
    ...Array.from({ length: 5 }, () => ['batch', 40]),
    ['batch', 1],
  ])
  await desk.tell('print-batch.cancel', { id: desk.id(), batchId: stack.id })
  expect(await desk.tell('print-batch.resume', { id: desk.id(), batchId: stack.id })).toEqual({ resumed: 201 })
  expect(desk.store.printJobs.ofBatch(stack.id).map(({ status }) => status)).toEqual(jobs.map(() => 'queued'))
  desk.close()
})

test('a badge that goes out of force, or a job that is called off, while its sheet is put together is not drawn', async () => {
  const desk = await openPrintDesk()
  const [kept, lost, alone] = [await desk.arrive(), await desk.arrive('Vi Văn Mất'), await desk.arrive()]
  const { group } = desk.store.persons
  let meanwhile: (() => Promise<unknown>) | null = null
  desk.store.persons.group = (root) => {
    const work = meanwhile
    meanwhile = null
    if (work) queueMicrotask(() => void work())
    return group(root)
  }
  const sheet = await desk.print([kept.id, lost.id])
  meanwhile = () => desk.tell('badge.replace', { id: desk.id(), badgeId: lost.id, reason: 'lost' })
  await desk.turn()
  const second = await desk.print(alone.id)
  meanwhile = () => desk.byHand(alone.id)
  await desk.turn()
  expect(desk.paper.handed.map(({ numbers }) => numbers)).toEqual([[kept.number]])
  expect([await desk.state(sheet), await desk.state(second)]).toEqual(['sent', 'by-hand'])
  desk.close()
})
