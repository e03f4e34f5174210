import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../electron/db/open.ts'
import { ask } from '../support/ask.ts'
import { type NetworkedDesk, registerAt, startNetworkedDesk } from '../support/booth-network.ts'
import { askFromPhone, type PhoneAsk } from '../support/phone-asks.ts'

let host: NetworkedDesk
let one = ''
let other = ''
let interviewId = ''
let closedToken = ''

beforeAll(async () => {
  host = await startNetworkedDesk()
  one = signIn(tokenAt(0)).cookie
  other = signIn(tokenAt(1)).cookie
})
afterAll(() => host?.end())

const tokenAt = (at: number) => host.cards[at]?.path.split('#')[1] ?? ''
const signIn = (code: string) => askFromPhone(host, { path: '/sign-in', body: { code } })
const asBooth = (cookie: string, procedure: string, body: object, more: Partial<PhoneAsk> = {}) =>
  askFromPhone(host, { path: `/api/${procedure}`, cookie, body, ...more })
const answers = { vacancyId: null, outcome: 'met', note: '', appointmentAt: null, appointmentPlace: null }
const rest = { reason: null, rating: null, tags: [] }

test('one booth’s interviews are read, put right and taken back by no other booth', async () => {
  const { code, fullName } = await registerAt(host.window, 'Nông Thị Của Riêng')
  const log = { id: randomUUID(), badgeText: code, scannedAt: Date.now(), ...answers, ...rest }
  const logged = JSON.parse(asBooth(one, 'interview.log', log).body) as { ok: boolean; value: { id: string } }
  expect(logged.ok).toBe(true)
  interviewId = logged.value.id
  expect(asBooth(one, 'interview.list', { limit: 10 }).body).toContain(fullName)
  const theirs = asBooth(other, 'interview.list', { limit: 10 })
  expect(JSON.parse(theirs.body)).toEqual({ ok: true, value: [] })
  for (const [procedure, input] of [
    ['interview.correct', { ...answers, ...rest, outcome: 'hired' }],
    ['interview.undo', {}],
  ] as const) {
    const refused = asBooth(other, procedure, { id: randomUUID(), interviewId, ...input })
    expect(refused.body).toContain('interview-not-yours')
  }
  expect(asBooth(one, 'interview.list', { limit: 10 }).body).toContain('"met"')
})

test('a booth is not given the list of people, nor an export', () => {
  const search = asBooth(one, 'attendee.search', { text: 'Nông', limit: 10 })
  expect([search.body.includes('not-allowed'), search.body.includes('Nông')]).toEqual([true, false])
  const file = askFromPhone(host, { path: '/export/attendance.csv', cookie: one })
  expect([file.status, file.body.includes('Nông')]).toEqual([403, false])
})

test('a card that was closed lets nobody in, and neither does a code that was made up', async () => {
  closedToken = tokenAt(2)
  await ask(host.window, 'booth-card.close', { id: randomUUID(), employerId: host.cards[2]?.employerId ?? '' })
  expect([signIn(closedToken).cookie, signIn(closedToken).body.includes('pairing-closed')]).toEqual(['', true])
  expect([signIn('AAAA-2222').cookie, signIn('AAAA-2222').body.includes('sign-in-code-wrong')]).toEqual(['', true])
})

test('a page of another site cannot speak with a booth’s session, and without a session nobody is answered', () => {
  const forged = asBooth(one, 'interview.undo', { id: randomUUID(), interviewId }, { origin: 'https://evil.example' })
  expect(forged.status).toBe(403)
  expect(asBooth('', 'interview.list', { limit: 10 }).status).toBe(401)
  expect(asBooth(one, 'interview.list', { limit: 10 }).body).toContain('"met"')
})

test('every refusal stands in the access log with whose it was', async () => {
  const devices = await ask(host.window, 'device.list', {})
  const idAt = (at: number) => devices.find(({ employerId }) => employerId === host.cards[at]?.employerId)?.id
  await host.desk.close()
  const key = Buffer.from(readFileSync(join(host.data, 'fair.key'), 'utf8').trim(), 'hex')
  const database = openDatabase(join(host.data, 'fair.db'), key)
  const lines = database
    .prepare(`SELECT DISTINCT station, action FROM access_log WHERE action LIKE 'refused:%'`)
    .all() as { station: string; action: string }[]
  database.close()
  const written = lines.map(({ station, action }) => `${action} ${station}`)
  for (const line of [
    `refused:interview-not-yours ${idAt(1)}`,
    `refused:not-allowed ${idAt(0)}`,
    'refused:pairing-closed stranger',
    'refused:sign-in-code-wrong stranger',
    'refused:origin stranger',
    'refused:no-session stranger',
  ])
    expect(written).toContain(line)
})
