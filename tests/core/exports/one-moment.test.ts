import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { v7 } from 'uuid'
import { afterAll, expect, test } from 'vitest'
import { openHouse } from '../../../electron/core/house.ts'
import { runWork } from '../../../electron/core/works/run-work.ts'
import { madeUpInputs } from '../../bench/people.ts'
import { writeCrowdedFair } from '../../support/crowded-fair.ts'
import { noPaper } from '../../support/no-paper.ts'
import { readTables } from './made.ts'
import { readCsv } from './read-back.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-list-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('lists are of the moment they were asked for, whoever is registered while they are written', async () => {
  const key = randomBytes(32)
  const file = await writeCrowdedFair(folder, 600, key)
  const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
  const [late] = madeUpInputs(5, 1)
  const registered: Promise<{ ok: boolean }>[] = []

  const order = { name: 'everything', format: 'zip', employerId: null, months: 6, password: 'mot-hai-ba' } as const
  const result = await runWork(
    { file, key },
    { name: 'export', input: order, caller: house.windowCaller(), at: Date.now() },
    {
      tell(rows) {
        if (rows > 0 && registered.length === 0 && late)
          registered.push(house.dispatch('attendee.register', { ...late, id: v7() }, house.windowCaller()))
      },
      log: console.error,
      draw: (drawn) => noPaper().pdf(drawn),
    },
  )

  expect(await Promise.all(registered)).toMatchObject([{ ok: true }])
  if (!result.ok) throw new Error(result.failure.code)
  const archive = await opened(result.value.file?.body ?? new Uint8Array(), order.password)
  const fileOf = (ending: string) =>
    [...archive].find(([name]) => name.startsWith('danh-sach-nguoi-tham-gia') && name.endsWith(ending))?.[1] ??
    new Uint8Array()
  const [list] = await readTables(fileOf('.xlsx'))
  expect(list?.rows).toHaveLength(600)
  expect(list?.below).toEqual([expect.stringContaining('Tổng số người tham gia: 600')])
  // Written after the workbook, when one more had come.
  expect(readCsv(fileOf('.csv'))).toHaveLength(601)
  expect(result.value.accesses).toContainEqual({ action: 'attendance-export', rows: 600 })
  expect(await house.dispatch('attendee.count', {}, house.windowCaller())).toMatchObject({ value: { persons: 601 } })
  house.close()
})

async function opened(archive: Uint8Array<ArrayBuffer>, password: string): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(archive), { useWebWorkers: false })
  const parts = new Map<string, Uint8Array>()
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { password }))
  }
  return parts
}
