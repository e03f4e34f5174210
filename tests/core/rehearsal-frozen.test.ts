import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { freezeAll } from '../support/freeze.ts'
import { erase, realFair, registered, rehearse } from '../support/rehearsing.ts'
import { openStation } from '../support/station.ts'

test('a rehearsal erased after figures were frozen is no adjustment of theirs; somebody erased is one', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const attendee = await registered(station, { fullName: 'Vi Văn Tây' })
  const { id: snapshotId } = await freezeAll(station)
  const adjusted = async () => (await station.tell('snapshot.adjustments', { snapshotId, limit: 10 })).total
  const rehearsal = await rehearse(station, fair.id)
  await registered(station, { fullName: 'Lương Thị Đông' })
  const items = await station.tell('closing.read', {})
  const [item] = items.filter(({ open }) => open > 0)
  await station.tell('closing.wave', { id: randomUUID(), name: item?.name ?? 'gaps', reason: 'Lý do khi chạy thử' })
  await erase(station, rehearsal.id)
  expect(await adjusted()).toBe(0)
  expect(station.store.settings.read(`closing-waved:${rehearsal.id}`), 'nothing typed in it is left').toBeNull()
  station.clock.now += 1000
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  expect(await adjusted()).toBe(1)
})
