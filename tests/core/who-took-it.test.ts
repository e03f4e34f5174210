import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHouse } from '../../electron/core/house.ts'
import { openReader } from '../../electron/db/open.ts'
import { noPaper } from '../support/no-paper.ts'
import { allConsents, somebody, testKey } from '../support/station.ts'

test('whatever is taken away as a file is noted with who sat at the machine', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-taken-'))
  const file = join(folder, 'fair.db')
  const house = openHouse({ file, key: testKey, paper: noPaper(), thirdPartyElectron: false, log: () => undefined })
  const tell = async (procedure: string, input: object): Promise<void> => {
    const answer = await house.dispatch(procedure, { id: randomUUID(), ...input }, house.windowCaller())
    expect(answer, procedure).toMatchObject({ ok: true })
  }
  await tell('fair.found', {
    center: { name: 'Trung tâm', provinceCode: '20' },
    name: 'Phiên Thiện Thuật',
    heldOn: '2026-11-24',
    place: 'Nhà văn hóa',
    communes: ['06040'],
    letter: 'A',
  })
  const clerk = randomUUID()
  await tell('operator.save', { id: clerk, name: 'Lý Thị Bàn', phone: null, role: 'office' })
  await tell('operator.choose', { operatorId: clerk })
  await tell('attendee.register', { person: somebody(), consents: allConsents, knownAs: null })

  const gone = await house.exportFile('badges.pdf', new URLSearchParams({ all: '1' }), house.windowCaller())

  expect(gone.ok).toBe(true)
  const reader = openReader(file, testKey)
  expect(reader.prepare(`SELECT action, operator FROM access_log WHERE action LIKE '%export'`).all()).toEqual([
    { action: 'badges-export', operator: clerk },
  ])
  reader.close()
  house.close()
  rmSync(folder, { recursive: true, force: true })
})
