import { expect, test, vi } from 'vitest'
import { command, openDesk, signIn } from './desk.ts'
import { anOrder } from '../support/an-order.ts'

async function reader(answer: Response): Promise<{ next: () => Promise<string>; leave: () => Promise<void> }> {
  const stream = answer.body?.getReader()
  if (!stream) throw new Error('no stream')
  return { next: async () => new TextDecoder().decode((await stream.read()).value), leave: () => stream.cancel() }
}

test('screens hear what has become stale, from either door', async () => {
  const desk = openDesk()
  const cookie = await signIn(desk)
  for (const answer of [await desk.inWindow('/events'), await desk.inBrowser('/events', { cookie })]) {
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(answer.headers.get('connection')).toBeNull()
    const news = await reader(answer)
    expect(await news.next()).toBe('retry: 1000\n\n')
    desk.house.announce(['attendees', 'interviews'])
    expect(await news.next()).toBe('data: {"topics":["attendees","interviews"]}\n\n')
    await news.leave()
    desk.house.announce(['attendees'])
  }
})

test('the window hears that the database was opened', async () => {
  const desk = openDesk({ isSealed: true })
  const news = await reader(await desk.inWindow('/events'))
  await news.next()
  await desk.inWindow('/api/vault.unlock', command({ passphrase: 'a good one' }))
  expect(await news.next()).toBe('data: {"topics":["vault"]}\n\n')
})

test('a locked screen is told nothing but that its lock changed', async () => {
  let isLocked = true
  const desk = openDesk({ house: { isLocked: ({ door }) => isLocked && door === 'window' } })
  const cookie = await signIn(desk)
  const window = await reader(await desk.inWindow('/events'))
  const browser = await reader(await desk.inBrowser('/events', { cookie }))
  for (const news of [window, browser]) await news.next()
  desk.house.announce(['attendees'])
  desk.house.announce(['attendees', 'lock'])
  expect(await window.next()).toBe('data: {"topics":["lock"]}\n\n')
  expect(await browser.next()).toBe('data: {"topics":["attendees"]}\n\n')
  isLocked = false
  desk.house.announce(['attendees'])
  expect(await window.next()).toBe('data: {"topics":["attendees"]}\n\n')
  await window.leave()
  await browser.leave()
})

test('a quiet line is kept warm, and one that nobody reads is let go', async () => {
  vi.useFakeTimers()
  try {
    const desk = openDesk()
    const news = await reader(await desk.inWindow('/events'))
    await news.next()
    vi.advanceTimersByTime(15_000)
    expect(await news.next()).toBe(': still here\n\n')
    await news.leave()
    expect(vi.getTimerCount()).toBe(0)
    const deaf = await desk.inWindow('/events')
    for (let at = 0; at < 400; at += 1) desk.house.announce(['attendees'])
    expect(vi.getTimerCount()).toBe(0)
    expect(await deaf.text()).toContain('attendees')
  } finally {
    vi.useRealTimers()
  }
})

test('a list leaves the house as a file for the folder, kept nowhere else', async () => {
  const desk = openDesk()
  const answer = await desk.inWindow('/export/attendance.csv')
  expect(
    Object.fromEntries(
      ['content-type', 'content-disposition', 'cache-control', 'content-length'].map((name) => [
        name,
        answer.headers.get(name),
      ]),
    ),
  ).toEqual({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="attendance.csv"',
    'cache-control': 'no-store',
    'content-length': '14',
  })
  expect(await answer.text()).toBe('Họ và tên\n')
  expect((await desk.inWindow('/export/nothing.csv')).status).toBe(404)
})

test('a print order is drawn once', async () => {
  const desk = openDesk()
  const id = desk.orders.place(anOrder)
  expect(await (await desk.inWindow(`/print-order/${id}`)).json()).toEqual(anOrder)
  expect((await desk.inWindow(`/print-order/${id}`)).status).toBe(404)
})
