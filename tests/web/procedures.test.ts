import { expect, test } from 'vitest'
import { command, openDesk, signIn } from './desk.ts'

test('the window asks as this machine’s own station', async () => {
  const answer = await openDesk().inWindow('/api/attendee.count', command({}))
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    ok: true,
    value: { procedure: 'attendee.count', input: {}, caller: { door: 'window', stationId: 'own', role: 'office' } },
  })
})

test('a refusal is an answer like any other', async () => {
  const desk = openDesk({
    house: { dispatch: () => Promise.resolve({ ok: false, failure: { code: 'badge-voided', detail: 'A-0042-7' } }) },
  })
  const answer = await desk.inWindow('/api/booth.scan', command({ text: '1' }))
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { ok: false, failure: { code: 'badge-voided', detail: 'A-0042-7' } },
  ])
})

test('a browser the desk does not know is told so, and may only ask where the database stands', async () => {
  const desk = openDesk()
  const asked = await desk.inBrowser('/api/attendee.count', command({}))
  expect([asked.status, await asked.json()]).toEqual([401, { ok: false, failure: { code: 'station-unknown' } }])
  const status = await desk.inBrowser('/api/vault.status', command({}))
  expect([status.status, await status.json()]).toEqual([
    200,
    { ok: true, value: { state: 'open', keeper: 'key-file' } },
  ])
  expect((await desk.inBrowser('/api/vault.create', command({ passphrase: 'passphrase' }))).status).toBe(401)
  expect((await desk.inBrowser('/events')).status).toBe(401)
  expect((await desk.inBrowser('/export/attendance.csv')).status).toBe(401)
})

test('a procedure nobody knows is 404', async () => {
  const desk = openDesk()
  for (const name of ['attendee.steal', 'constructor', '__proto__', 'vault.steal']) {
    const answer = await desk.inWindow(`/api/${name}`, command({}))
    expect([answer.status, await answer.json()]).toEqual([404, { ok: false, failure: { code: 'unknown-procedure' } }])
  }
  expect((await desk.inWindow('/api/attendee.count')).status).toBe(404)
})

test('a body over one megabyte is refused by both doors, however it is sent', async () => {
  const desk = openDesk()
  const cookie = await signIn(desk)
  const tooMuch = command({ text: 'x'.repeat(1024 * 1024) })
  expect((await desk.inWindow('/api/attendee.search', tooMuch)).status).toBe(413)
  expect((await desk.inBrowser('/api/attendee.search', { ...tooMuch, cookie })).status).toBe(413)
  const lying = { ...tooMuch, cookie, headers: { 'content-type': 'application/json', 'content-length': '2000000' } }
  expect((await desk.inBrowser('/api/attendee.search', lying)).status).toBe(413)
  expect((await desk.inWindow('/api/attendee.search', command({ text: 'x'.repeat(1_000_000) }))).status).toBe(200)
})

test('what is said of a long list is heard beyond that, up to eight megabytes, and nothing else is', async () => {
  const desk = openDesk()
  const said = (megabytes: number) => command({ text: 'x'.repeat(megabytes * 1024 * 1024) })
  for (const name of ['import.keep', 'import.preview', 'import.commit'])
    expect((await desk.inWindow(`/api/${name}`, said(5))).status, name).toBe(200)
  expect((await desk.inWindow('/api/import.keep', said(8))).status).toBe(413)
  expect((await desk.inWindow('/api/draft.keep', said(1))).status).toBe(413)
})

test('what is not JSON, or does not say that it is, is no command', async () => {
  const desk = openDesk()
  const asJson = { 'content-type': 'application/json' }
  for (const [body, headers] of [
    ['{"a":', asJson],
    ['', asJson],
    ['{}', { 'content-type': 'text/plain' }],
    ['{}', {}],
  ] as const) {
    const answer = await desk.inWindow('/api/attendee.count', { method: 'POST', body, headers })
    expect([answer.status, await answer.json()]).toEqual([400, { ok: false, failure: { code: 'bad-input' } }])
  }
})

test('an unexpected fault becomes a reference that finds it in the log, and nothing else crosses the wire', async () => {
  const desk = openDesk({ house: { dispatch: () => Promise.reject(new Error('SELECT * FROM person')) } })
  const answer = await desk.inWindow('/api/attendee.count', command({}))
  const body = (await answer.json()) as { failure: { code: string; reference: string } }
  expect(answer.status).toBe(500)
  expect(body).toEqual({
    ok: false,
    failure: { code: 'internal', reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string },
  })
  expect(desk.log.join('\n')).toContain(`${body.failure.reference} POST /api/attendee.count: Error: SELECT`)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})
