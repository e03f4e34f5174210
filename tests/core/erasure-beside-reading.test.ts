import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openReader } from '../../electron/db/open.ts'
import { allConsents, foundFair, openStation, somebody, testKey } from '../support/station.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-reading-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is erased while a long work reads is overwritten once it has read, and holds up nobody meanwhile', async () => {
  const file = join(folder, 'fair.db')
  const station = openStation({ file })
  await foundFair(station)
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: allConsents,
    knownAs: null,
  })
  const left = (): number => (existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0)
  const reader = openReader(file, testKey)
  reader.exec('BEGIN; SELECT count(*) FROM person')
  const tries = vi.spyOn(station.connection, 'pragma')

  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })

  // Waiting for the reader would hold up the desk: it is not waited for.
  expect(tries.mock.calls.flat()).toContain('busy_timeout = 0')
  expect(left()).toBeGreaterThan(0)
  reader.exec('COMMIT')
  await vi.waitFor(() => expect(left()).toBe(0), { timeout: 10_000, interval: 50 })
  expect(station.connection.pragma('busy_timeout', { simple: true })).toBe(2000)
  reader.close()
  station.close()
})
