import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { waveAll } from '../support/freeze.ts'
import { openSigningHall } from '../support/signing-hall.ts'

test('likely duplicates, appointments without a day and who signed without having come are named', async () => {
  const hall = await openSigningHall()
  const employer = randomUUID()
  await hall.tell('employer.save', { id: employer, name: 'Công ty May', booth: '1' })
  const first = await hall.come({ fullName: 'Nông Văn Trùng', birthDate: '1990' })
  const second = await hall.come({ fullName: 'NÔNG VĂN TRÙNG', birthDate: '1990-03-01' })
  const badge = (await hall.tell('attendee.read', { attendeeId: first })).badge
  await hall.tell('booth.sit', { employerId: employer })
  const turn = { vacancyId: null, outcome: 'appointment' as const, note: '', scannedAt: hall.clock.now }
  await hall.tell('interview.log', { id: randomUUID(), badgeText: badge?.code ?? '', ...turn })
  const absent = hall.ahead({ fullName: 'Lý Thị Vắng' })
  const [sheetId = ''] = await hall.freeze({ kind: 'ahead', commune: null })
  await hall.tell('signing.mark', { id: randomUUID(), sheetId, positions: [1], signed: true })
  const counted = Object.fromEntries((await hall.tell('closing.read', {})).map(({ name, open }) => [name, open]))
  expect(counted).toMatchObject({ 'likely-duplicates': 1, 'signed-not-come': 1, 'undated-appointments': 1 })
  const whom = async (name: 'likely-duplicates' | 'signed-not-come' | 'undated-appointments') =>
    (await hall.tell('closing.whom', { name })).map(({ people, where }) => ({
      people: people.map(({ attendeeId }) => attendeeId ?? '').toSorted(),
      where,
    }))
  expect(await whom('likely-duplicates')).toEqual([{ people: [first, second].toSorted(), where: null }])
  expect(await whom('signed-not-come')).toEqual([{ people: [absent], where: 'A-01/1' }])
  expect(await whom('undated-appointments')).toEqual([{ people: [first], where: 'Công ty May, 1' }])
  expect((await hall.tell('closing.whom', { name: 'undated-appointments' }))[0]?.people).toEqual([
    { attendeeId: first, fullName: 'Nông Văn Trùng', badgeNumber: badge?.number },
  ])
  // Found to be one person, marked as present: nothing is open any more.
  await hall.link(first, second)
  await hall.tell('attendee.check-in', { id: randomUUID(), attendeeIds: [absent] })
  expect(await whom('likely-duplicates')).toEqual([])
  expect(await whom('signed-not-come')).toEqual([])
  hall.close()
})

test('whoever signed and was then taken back is named as the paper names them', async () => {
  const hall = await openSigningHall()
  await hall.come({ fullName: 'Vi Văn Thật' })
  await hall.come({ fullName: 'Vi Thị Nhầm' })
  const [sheetId = ''] = await hall.freeze({ kind: 'walk-in' })
  await hall.tell('signing.mark', { id: randomUUID(), sheetId, positions: [1, 2], signed: true })
  expect(await hall.tell('closing.whom', { name: 'signed-not-come' })).toEqual([])
  await hall.undo()
  expect(await hall.tell('closing.whom', { name: 'signed-not-come' })).toMatchObject([
    { people: [{ attendeeId: null, fullName: 'Vi Thị Nhầm' }], where: 'A-01/2' },
  ])
  hall.close()
})

test('a fair that was never opened has no figures to freeze', async () => {
  const hall = await openSigningHall()
  await hall.tell('fair.move', { id: randomUUID(), fairId: hall.fairId, to: 'draft' })
  await waveAll(hall)
  const answer = await hall.call('snapshot.freeze', { id: randomUUID(), note: null })
  expect(answer.ok ? null : answer.failure).toMatchObject({ code: 'fair-stage' })
  expect(await hall.tell('snapshot.list', {})).toEqual([])
  hall.close()
})
