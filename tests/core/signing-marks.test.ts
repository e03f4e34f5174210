import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { pdfOfDocument } from '../../electron/core/documents/print-document.ts'
import { openSigningHall } from '../support/signing-hall.ts'

test('ticks that come before the screen has heard of each other all stand', async () => {
  const hall = await openSigningHall()
  await hall.crowd(4)
  const [sheetId = ''] = await hall.freeze({ kind: 'walk-in' })
  const tick = (position: number, signed: boolean) =>
    hall.tell('signing.mark', { id: randomUUID(), sheetId, positions: [position], signed })
  await Promise.all([tick(1, true), tick(2, true), tick(4, true)])
  await tick(2, false)
  expect((await hall.read(sheetId)).lines.map(({ signedAt }) => signedAt !== null)).toEqual([true, false, false, true])
  const beyond = await hall.call('signing.mark', { id: randomUUID(), sheetId, positions: [5], signed: true })
  expect(beyond.ok ? null : beyond.failure).toMatchObject({ code: 'bad-input', field: 'positions' })
  hall.close()
})

test('a sheet that left as a PDF is on paper somewhere: nothing is left to print of it', async () => {
  const hall = await openSigningHall()
  await hall.crowd(2)
  const [sheetId = ''] = await hall.freeze({ kind: 'walk-in' })
  const open = async () => (await hall.tell('closing.read', {})).find(({ name }) => name === 'unprinted-sheets')?.open
  expect(await open()).toBe(1)
  pdfOfDocument({ kind: 'signing-sheets', sheetIds: [sheetId] }, hall.contextOf(hall.window))
  expect((await hall.sheets()).sheets).toMatchObject([{ print: { state: 'saved', at: hall.clock.now } }])
  expect(await open()).toBe(0)
  hall.close()
})
