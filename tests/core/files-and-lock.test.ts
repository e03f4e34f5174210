import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openHouse } from '../../electron/core/house.ts'
import { noPaper } from '../support/no-paper.ts'
import { allConsents, somebody, testKey } from '../support/station.ts'

test('a file that is still being made when the screen is locked does not come to the locked screen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-locked-'))
  const drawn = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
  const begun = Promise.withResolvers<void>()
  const paper = noPaper({
    pdf: () => {
      begun.resolve()
      return drawn.promise
    },
  })
  const file = join(folder, 'fair.db')
  const house = openHouse({ file, key: testKey, paper, thirdPartyElectron: false, log: () => undefined })
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
  await tell('attendee.register', { person: somebody(), consents: allConsents, knownAs: null })
  const coming = house.exportFile('badges.pdf', new URLSearchParams({ all: '1' }), house.windowCaller())
  await begun.promise

  const caller = house.windowCaller()
  expect(await house.dispatch('lock.set', { pin: '480216', current: null, idleMinutes: 10 }, caller)).toMatchObject({
    ok: true,
  })
  expect(await house.dispatch('lock.close', {}, caller)).toMatchObject({ ok: true })
  drawn.resolve(new Uint8Array(3))

  expect(await coming).toEqual({ ok: false, failure: { code: 'locked' } })
  house.close()
  rmSync(folder, { recursive: true, force: true })
})
