import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { consentTextVersion } from '../../electron/core/consent-text.ts'
import { layoutFile } from '../../electron/core/exports/layouts.ts'
import { copyAll, joinFair, openStation } from '../support/station.ts'
import { opening } from './exports/trial-fair.ts'
import { filled, handOver, metByOne, sentBack, takeAll } from './returned-list.ts'

const day = 24 * 60 * 60 * 1000

test('an employer’s file comes back under its password and is taken once, line by line', async () => {
  const { fair, employer, people } = metByOne()
  fair.clock.now = opening + 35 * day
  const { bytes, password } = await sentBack(fair, employer, filled)
  const handle = handOver(fair, bytes)
  const ask = (said: string | null) => fair.call('follow-up.read-file', { id: randomUUID(), handle, password: said })
  expect(await ask(null)).toEqual({ ok: false, failure: { code: 'file-sealed' } })
  expect(await ask('AAAA')).toEqual({ ok: false, failure: { code: 'file-sealed', detail: 'wrong' } })
  const read = await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password })
  expect(read).toMatchObject({ employer: 'Công ty TNHH May Đáp Cầu', heldOn: '2026-11-24' })
  expect(Object.fromEntries(read.lines.map(({ fullName, standing }) => [fullName, standing]))).toEqual({
    'Nông Thị Mẫu': 'taken',
    'Lý Văn Thử': 'taken',
    'Vi Thị Khác': 'result-unclear',
    'Hà Văn Trống': 'blank',
  })
  const id = randomUUID()
  const taken = await fair.tell('follow-up.take-file', { id, handle })
  expect(taken).toMatchObject({ taken: 2 })
  const fileId = taken.fileId ?? ''
  expect(await fair.tell('follow-up.take-file', { id, handle })).toEqual(taken)
  const { fairs } = await fair.tell('follow-up.read', { personId: people[0] ?? '' })
  expect(fairs[0]?.entries).toMatchObject([
    { result: 'working', source: 'employer-file', workingSince: '2026-12-01', contractOn: '2026-12-02', stage: 1 },
  ])
  expect((await fair.tell('follow-up.results', {}))[0]?.counts).toMatchObject({
    workingAt1: 1,
    contract: 1,
    payable: 1,
  })

  const again = handOver(fair, bytes)
  const second = await fair.tell('follow-up.read-file', { id: randomUUID(), handle: again, password })
  expect(second.lines.filter(({ standing }) => standing === 'same')).toHaveLength(2)
  expect(await fair.tell('follow-up.take-file', { id: randomUUID(), handle: again })).toEqual({
    fileId: null,
    taken: 0,
  })

  expect(await fair.tell('follow-up.undo-file', { id: randomUUID(), fileId })).toEqual({ takenBack: 2, kept: 0 })
  expect((await fair.tell('follow-up.results', {}))[0]?.counts).toMatchObject({ workingAt1: 0, contract: 0 })
  expect(await fair.call('follow-up.undo-file', { id: randomUUID(), fileId })).toMatchObject({
    failure: { code: 'already-undone' },
  })
  fair.close()
})

test('a reference that was changed is nobody’s, a day to come is asked about, and another’s list is no list of ours', async () => {
  const { fair, employer } = metByOne()
  fair.clock.now = opening + 35 * day
  const { bytes, password } = await sentBack(fair, employer, {
    ...filled,
    'Nông Thị Mẫu': { 'Kết quả sau phiên': 'Đang làm việc', 'Mã tham chiếu': 'A-0001-1/XXXX' },
    'Lý Văn Thử': { 'Kết quả sau phiên': 'Đang làm việc', 'Đi làm từ ngày': '01/01/2030' },
  })
  const handle = handOver(fair, bytes)
  const { lines } = await fair.tell('follow-up.read-file', { id: randomUUID(), handle, password })
  expect(lines.map(({ standing }) => standing).toSorted()).toEqual([
    'blank',
    'day-unclear',
    'result-unclear',
    'unknown',
  ])
  const noReference = { ...filled, 'Vi Thị Khác': { 'Kết quả sau phiên': 'Đang làm việc', 'Mã tham chiếu': '' } }
  const emptied = await sentBack(fair, employer, noReference, false)
  const withoutReference = handOver(fair, emptied.bytes)
  const second = await fair.tell('follow-up.read-file', { id: randomUUID(), handle: withoutReference, password: null })
  expect(second.lines.filter(({ standing }) => standing === 'unknown').map(({ fullName }) => fullName)).toEqual([
    'Vi Thị Khác',
  ])
  expect(second.lines).toHaveLength(4)
  const stranger = handOver(fair, new TextEncoder().encode('Họ và tên,Năm sinh\nNông Văn A,1990\n'))
  const answer = await fair.call('follow-up.read-file', { id: randomUUID(), handle: stranger, password: null })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'file-not-a-list' } })
  fair.close()
})

test('every file that was taken is listed, and one is taken back weeks later but for what was heard since', async () => {
  const { fair, employer, people } = metByOne()
  const operator = await fair.tell('operator.save', { id: randomUUID(), name: 'Chị Hiền', phone: null, role: 'office' })
  await fair.tell('operator.choose', { id: randomUUID(), operatorId: operator.id })
  expect(await fair.tell('follow-up.taken-files', {})).toEqual([])
  const first = await takeAll(fair, await sentBack(fair, employer, filled, false), opening + 35 * day)
  const later = { 'Vi Thị Khác': { 'Kết quả sau phiên': 'Đang làm việc' } }
  const second = await takeAll(fair, await sentBack(fair, employer, later, false), opening + 70 * day)
  // A month after the first file somebody has called one of those it told of.
  fair.clock.now = opening + 80 * day
  fair.store.atomically(() =>
    fair.store.changes.create(
      'follow_up',
      randomUUID(),
      { fair: fair.fairId, person: people[1] ?? '', employer, result: 'working', stage: 1, asked_at: fair.clock.now },
      fair.clock.now,
    ),
  )
  const shared = { employer: 'Công ty TNHH May Đáp Cầu', heldOn: '2026-11-24', operator: 'Chị Hiền' }
  expect(await fair.tell('follow-up.taken-files', {})).toMatchObject([
    { ...shared, fileId: second, at: opening + 70 * day, taken: 1, standing: 1, builtUpon: 0 },
    { ...shared, fileId: first, at: opening + 35 * day, taken: 2, standing: 2, builtUpon: 1 },
  ])

  expect(await fair.tell('follow-up.undo-file', { id: randomUUID(), fileId: first })).toEqual({ takenBack: 1, kept: 1 })
  const [, left] = await fair.tell('follow-up.taken-files', {})
  expect(left).toMatchObject({ fileId: first, taken: 2, standing: 1, builtUpon: 1 })
  // The rest of it was built upon; the other file stands.
  expect(await fair.call('follow-up.undo-file', { id: randomUUID(), fileId: first })).toMatchObject({
    failure: { code: 'changed-since' },
  })
  expect(await fair.call('follow-up.undo-file', { id: randomUUID(), fileId: randomUUID() })).toMatchObject({
    failure: { code: 'not-found' },
  })
  const { fairs } = await fair.tell('follow-up.read', { personId: people[1] ?? '' })
  expect(fairs[0]?.entries).toHaveLength(2)
  fair.close()
}, 120_000)

test('a file is taken back at another desk than the one that took it', async () => {
  const { fair, employer } = metByOne()
  const fileId = await takeAll(fair, await sentBack(fair, employer, filled, false), opening + 35 * day)
  const other = openStation({ letter: 'B', clock: { now: opening + 40 * day } })
  joinFair(other, fair, fair.fairId)
  expect(await other.tell('follow-up.taken-files', {})).toMatchObject([{ fileId, taken: 2, standing: 2 }])
  expect(await other.tell('follow-up.undo-file', { id: randomUUID(), fileId })).toEqual({ takenBack: 2, kept: 0 })
  copyAll(other.store, fair.store)
  expect(await fair.tell('follow-up.taken-files', {})).toMatchObject([{ standing: 0 }])
  other.close()
  fair.close()
}, 120_000)

test('a file comes back also after the office has called its columns otherwise', async () => {
  const { fair, employer } = metByOne()
  const sent = await sentBack(fair, employer, filled, false)
  const { raw } = layoutFile('employer-file', fair)
  const text = JSON.stringify(raw).replace('Mã tham chiếu"', 'Mã dòng"').replace('"Kết quả sau phiên"', '"Tình trạng"')
  const own = { name: 'employer-file', fileName: 'mau.json', text } as const
  expect(await fair.tell('list-layout.save', { id: randomUUID(), ...own })).toEqual({ saved: true, problem: null })
  const renamed = await sentBack(fair, employer, { 'Vi Thị Khác': { 'Tình trạng': 'Đang làm việc' } }, false)
  await fair.tell('list-layout.reset', { id: randomUUID(), name: 'employer-file' })
  await takeAll(fair, sent, opening + 35 * day)
  await takeAll(fair, renamed, opening + 36 * day)
  expect((await fair.tell('follow-up.taken-files', {})).map(({ taken }) => taken)).toEqual([1, 2])
  fair.close()
}, 120_000)

test('a file that comes back before the first month tells nothing of it; unchanged at the third month it is news', async () => {
  const { fair, employer, people } = metByOne()
  const sent = await sentBack(fair, employer, filled, false)
  const counts = async () => (await fair.tell('follow-up.results', {}))[0]?.counts
  const read = async (at: number) => {
    fair.clock.now = at
    const handle = handOver(fair, sent.bytes)
    return fair.tell('follow-up.read-file', { id: randomUUID(), handle, password: null })
  }
  expect(await read(opening + 10 * day)).toMatchObject({ stage: null })
  await takeAll(fair, sent, opening + 10 * day)
  expect(await counts()).toMatchObject({ contacted: 2, workingAt1: 0, contract: 1 })
  expect((await read(opening + 11 * day)).lines.map(({ standing }) => standing)).not.toContain('taken')
  fair.store.atomically(() => {
    for (const person of people)
      fair.store.changes.create('consent', randomUUID(), agreesToBeCalled(fair.fairId, person), fair.clock.now)
  })
  fair.clock.now = opening + 31 * day
  expect((await fair.tell('follow-up.due', {})).due.map(({ fullName }) => fullName)).toContain('Nông Thị Mẫu')
  expect(await read(opening + 95 * day)).toMatchObject({ stage: 3 })
  await takeAll(fair, sent, opening + 95 * day)
  expect(await counts()).toMatchObject({ workingAt1: 0, workingAt3: 1, contract: 1 })
  expect((await read(opening + 96 * day)).lines.map(({ standing }) => standing)).not.toContain('taken')
  fair.close()
}, 120_000)

function agreesToBeCalled(fair: string, person: string) {
  const purpose = 'contact-after-fair'
  const answer = { given: 1, method: 'spoken', text_version: consentTextVersion(purpose), answered_at: opening }
  return { fair, person, purpose, ...answer }
}
