import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePapers } from '../../../electron/core/office-papers/make-papers.ts'
import { openReader } from '../../../electron/db/open.ts'
import { openStore } from '../../../electron/db/store.ts'
import { foundFair, openStation, testKey } from '../../support/station.ts'

test('a report says everything as of one moment, whoever is registered while it is made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-moment-'))
  const file = join(folder, 'fair.db')
  const station = openStation({ file })
  await foundFair(station)
  const connection = openReader(file, testKey)
  const now = (): number => station.clock.now
  const reader = openStore(connection, now)
  const within: boolean[] = []
  const fairs: typeof reader.fairs = {
    ...reader.fairs,
    employers: (fair) => {
      within.push(connection.inTransaction)
      return reader.fairs.employers(fair)
    },
  }
  const store = { ...reader, fairs }
  await makePapers({ name: 'report', of: null }, { store, now, caller: station.window, tell: () => undefined })
  expect(within.length).toBeGreaterThan(0)
  expect(within).not.toContain(false)
  expect(connection.inTransaction).toBe(false)
  reader.close()
  station.close()
  rmSync(folder, { recursive: true, force: true })
})
