import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { freezeAll } from '../support/freeze.ts'
import { allConsents, foundFair, joinFair, openStation, somebody } from '../support/station.ts'

test('somebody of another desk whose badge was heard of before the figures were frozen, and who was heard of afterwards, is an adjustment', async () => {
  const [host, other] = [openStation({ letter: 'A' }), openStation({ letter: 'B' })]
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  await other.tell('attendee.register', { id: randomUUID(), person: somebody(), consents: allConsents, knownAs: null })
  const { changes } = other.store.changes.since(0, Number.MAX_SAFE_INTEGER)
  const [last] = changes.slice(-1)
  if (!last) throw new Error('nothing was registered')
  host.store.atomically(() => host.store.changes.absorb([last]))
  const { id: snapshotId } = await freezeAll(host)
  expect(await host.tell('snapshot.adjustments', { snapshotId })).toEqual({ differences: [], total: 0, changes: [] })
  host.store.atomically(() => host.store.changes.absorb(changes))
  const { differences, total } = await host.tell('snapshot.adjustments', { snapshotId })
  expect(differences).toContainEqual({ code: 'attended', frozen: 0, now: 1 })
  expect(total).toBeGreaterThan(0)
})
