import { expect, test } from 'vitest'
import { largestListFile } from '../../shared/list-limits.ts'
import type { HandedFile } from '../../electron/core/ports.ts'
import { openDesk, signIn } from './desk.ts'

const bytes = { 'content-type': 'application/octet-stream' }
const handedOver = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { ...bytes, ...headers },
})

/** A desk that keeps what it was handed. */
function keepingDesk() {
  const taken: HandedFile[] = []
  const desk = openDesk({
    house: {
      takeFile(file) {
        taken.push(file)
        return { ok: true, value: { handle: 'a handle' } }
      },
    },
  })
  return { desk, taken }
}

test('a list comes in as its bytes, with its name and the fair it is for', async () => {
  const { desk, taken } = keepingDesk()
  const path = `/import?name=${encodeURIComponent('Danh sách xã.xlsx')}&fair=a-fair`
  const answer = await desk.inWindow(path, handedOver('Họ tên'))
  expect(await answer.json()).toEqual({ ok: true, value: { handle: 'a handle' } })
  expect(taken[0]).toMatchObject({ fileName: 'Danh sách xã.xlsx', fairId: 'a-fair' })
  expect(new TextDecoder().decode(taken[0]?.bytes)).toBe('Họ tên')
})

test('a file too large is refused at its first byte too many, and before it where it says so', async () => {
  const { desk, taken } = keepingDesk()
  const said = await desk.inWindow('/import', handedOver('x', { 'content-length': String(largestListFile + 1) }))
  expect([said.status, await said.json()]).toEqual([
    413,
    { ok: false, failure: { code: 'file-too-large', detail: '30' } },
  ])
  const megabyte = new Uint8Array(1024 * 1024)
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      given += 1
      stream.enqueue(megabyte)
    },
  })
  const init = { ...handedOver(endless), duplex: 'half' }
  expect((await desk.inWindow('/import', init)).status).toBe(413)
  // What lies in the stream's own buffers is asked for beyond the limit, and no more.
  expect(given).toBeLessThan(largestListFile / megabyte.length + 5)
  expect(taken).toEqual([])
})

test('who is not known, sits at a booth or has locked the screen brings nothing, and nothing is read of it', async () => {
  const unread = () => ({
    ...handedOver(
      new ReadableStream<Uint8Array>(
        {
          pull() {
            throw new Error('it was read')
          },
        },
        { highWaterMark: 0 },
      ),
    ),
    duplex: 'half',
  })
  expect((await openDesk().inBrowser('/import', unread())).status).toBe(401)
  const booth = openDesk({ house: { windowCaller: () => ({ door: 'window', stationId: 'own', role: 'booth' }) } })
  const refused = await booth.inWindow('/import', unread())
  expect([refused.status, await refused.json()]).toEqual([403, { ok: false, failure: { code: 'not-allowed' } }])
  const locked = await openDesk({ house: { isLocked: () => true } }).inWindow('/import', unread())
  expect(await locked.json()).toEqual({ ok: false, failure: { code: 'locked' } })
})

test('a form on another site can hand nothing over', async () => {
  const { desk, taken } = keepingDesk()
  const cookie = await signIn(desk)
  const foreign = { ...handedOver('x', { origin: 'https://evil.example' }), cookie }
  expect((await desk.inBrowser('/import', foreign)).status).toBe(403)
  const form = { ...handedOver('x', { 'content-type': 'text/plain' }), cookie }
  expect((await desk.inBrowser('/import', form)).status).toBe(400)
  expect(taken).toEqual([])
  expect((await desk.inBrowser('/import', { ...handedOver('x'), cookie })).status).toBe(200)
})
