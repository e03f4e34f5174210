import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { call } from '../../renderer/src/talk/call.ts'
import { question, questions, refresh, refreshAll } from '../../renderer/src/talk/questions.ts'
import { signIn } from '../../renderer/src/talk/sign-in.ts'
import { readSignedOut, tellSignedIn } from '../../renderer/src/talk/signed-out.ts'

type Waiting = { path: string; answer: (value: unknown, status?: number) => Promise<void> }

let waiting: Waiting[] = []
const leave: (() => void)[] = []

beforeEach(() => {
  waiting = []
  vi.stubGlobal('fetch', (path: string) => {
    const { promise, resolve } = Promise.withResolvers<Response>()
    const answer = async (value: unknown, status = 200) => {
      resolve(Response.json(value, { status }))
      await settled()
    }
    waiting.push({ path, answer })
    return promise
  })
})
afterEach(() => {
  for (const stop of leave.splice(0)) stop()
  questions.clear()
  tellSignedIn()
})

/** All that follows an answer has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const counted = (persons: number) => ({ ok: true, value: { persons } })

/** A screen that shows how many people there are. */
function showCounts() {
  const screen = new QueryObserver(questions, question('attendee.count', {}))
  leave.push(screen.subscribe(() => undefined))
  return () => screen.getCurrentResult().data as unknown
}

test('somebody registered elsewhere while a screen is opening is on it', async () => {
  const shown = showCounts()
  await settled()
  refresh(['attendees'])
  refresh(['attendees'])
  await waiting[0]?.answer(counted(41))
  expect(shown()).toEqual({ persons: 41 })
  await waiting[1]?.answer(counted(42))
  expect(shown()).toEqual({ persons: 42 })
  expect(waiting).toHaveLength(2)
})

test('a screen that opens while nobody hears the news is asked again once it is heard, whatever its first question met', async () => {
  const shown = showCounts()
  await settled()
  refreshAll()
  await waiting[0]?.answer({ ok: false, failure: { code: 'sealed' } })
  await waiting[1]?.answer(counted(42))
  expect(shown()).toEqual({ persons: 42 })
})

test('news about something else costs a screen that is opening no second question', async () => {
  const shown = showCounts()
  await settled()
  refresh(['printing'])
  await waiting[0]?.answer(counted(41))
  expect(shown()).toEqual({ persons: 41 })
  expect(waiting).toHaveLength(1)
})

test('a “no” to what was asked before the code was accepted does not sign anybody out again', async () => {
  const before = call('session.read', {})
  const connecting = signIn('123 456')
  await waiting[1]?.answer({ ok: true, value: { role: 'leader' } })
  expect(await connecting).toBeNull()
  await waiting[0]?.answer({ ok: false, failure: { code: 'station-unknown' } }, 401)
  expect(await before).toEqual({ ok: false, failure: { code: 'station-unknown' } })
  expect(readSignedOut()).toBe(false)
  const after = call('session.read', {})
  await waiting[2]?.answer({ ok: false, failure: { code: 'station-unknown' } }, 401)
  await after
  expect(readSignedOut()).toBe(true)
})
