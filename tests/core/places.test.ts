import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract, type ProcedureName } from '../../shared/contract.ts'
import type { BoothCard } from '../../shared/contract/devices.ts'
import { createFrontDoor, type FrontDoor } from '../../electron/core/front-door.ts'
import { openHouse } from '../../electron/core/house.ts'
import type { Guest } from '../../electron/core/vault-porch.ts'
import { noPaper } from '../support/no-paper.ts'
import { places } from '../support/places.ts'
import { tokenOf } from '../support/pairing.ts'

const id = (): string => randomUUID()
const key = Buffer.alloc(32, 5)
const names = Object.keys(contract) as ProcedureName[]
let door: FrontDoor
const guests: Record<'stranger' | 'revoked' | 'booth' | 'leader' | 'desk' | 'office', Guest> = {
  stranger: 'stranger',
  revoked: 'revoked',
  booth: 'stranger',
  leader: 'stranger',
  desk: 'stranger',
  office: 'stranger',
}

/** A real house with a fair, a phone at its one booth, two laptops and a leader's. */
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fairdesk-places-')), 'fair.db')
  door = createFrontDoor({
    vault: {
      look: () => Promise.resolve({ state: 'known', keeper: 'key-file', key }),
      create: () => Promise.reject(new Error('there is a key')),
      unlock: () => Promise.reject(new Error('there is a key')),
      prove: () => Promise.reject(new Error('nobody asks')),
    },
    openHouse: () => openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: () => undefined }),
    log: () => undefined,
    now: Date.now,
  })
  await door.start()
  await inWindow('fair.found-sample', { id: id(), heldOn: new Date().toISOString().slice(0, 10) })
  const [card] = (await inWindow('booth-card.list', {})) as BoothCard[]
  guests.booth = enter(tokenOf(card ?? { path: null }))
  for (const role of ['desk', 'office', 'leader'] as const) {
    const offer = (await inWindow('device.offer', { id: id(), role })) as { code: string }
    guests[role] = enter(offer.code)
  }
})
afterAll(() => door.close())

async function inWindow(procedure: ProcedureName, input: unknown): Promise<unknown> {
  const answer = await door.call(procedure, input, door.windowGuest())
  if (!answer.ok) throw new Error(`${procedure}: ${answer.failure.code}`)
  return answer.value
}

function enter(code: string): Guest {
  const answer = door.signIn({ code, name: null, former: [], isHere: false, peer: 'phone' })
  if (!answer.ok) throw new Error(answer.failure.code)
  return door.recognise(answer.value.token).guest
}

/** Asks for everything in a shape no procedure takes, so that nothing is done: who is let past the gate hears about the shape. */
async function allowed(guest: Guest): Promise<ProcedureName[]> {
  const answers = await Promise.all(
    names.map(async (name) => ({ name, answer: await door.call(name, { nonsense: true }, guest) })),
  )
  const shut = new Set(['not-allowed', 'station-unknown', 'device-revoked'])
  return answers.filter(({ answer }) => answer.ok || !shut.has(answer.failure.code)).map(({ name }) => name)
}

function placed(...those: readonly string[]): ProcedureName[] {
  return names.filter((name) => those.includes(places[name]))
}

test('a booth may ask for what a booth may, and for nothing else in the house', async () => {
  expect(await allowed(guests.booth)).toEqual(placed('anyone', 'booths', 'everyone'))
})

test('a leader may look at figures and board, is told who they are, and may write nothing at all', async () => {
  const asked = await allowed(guests.leader)
  expect(asked).toEqual(placed('anyone', 'leaders', 'everyone'))
  expect(asked.filter((name) => contract[name].kind === 'command')).toEqual([])
})

test('a desk may ask for what desks and booths may, the office for everything but this machine itself', async () => {
  expect(await allowed(guests.desk)).toEqual(placed('anyone', 'booths', 'desks', 'leaders', 'everyone'))
  expect(await allowed(guests.office)).toEqual(placed('anyone', 'booths', 'desks', 'leaders', 'everyone', 'office'))
  expect(await allowed(door.windowGuest())).toEqual(names)
})

test('a stranger, and a device whose right was taken back, may ask how the database stands and nothing else', async () => {
  expect(await allowed(guests.stranger)).toEqual(placed('anyone'))
  expect(await allowed(guests.revoked)).toEqual(placed('anyone'))
})

test('files go to desk and office only', async () => {
  const name = 'attendance.csv'
  const answers = await Promise.all(
    Object.values(guests).map((guest) => door.exportFile(name, new URLSearchParams(), guest)),
  )
  expect(answers.map((answer) => (answer.ok ? 'file' : answer.failure.code))).toEqual([
    'station-unknown',
    'device-revoked',
    'not-allowed',
    'not-allowed',
    'file',
    'file',
  ])
})
