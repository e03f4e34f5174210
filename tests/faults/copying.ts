import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import type { CopyState } from '../../shared/contract/copies.ts'
import { foundBenchFair, madeUpInputs } from '../bench/people.ts'
import { noPaper } from '../support/no-paper.ts'

/** A desk that registers people and copies everything all the time, until it is killed; it says who was registered before each copy that was made. */
const [file = '', keyHex = '', seed = '1', place = ''] = process.argv.slice(2)
const house = openHouse({
  file,
  key: Buffer.from(keyHex, 'hex'),
  paper: noPaper(),
  thirdPartyElectron: false,
  log: (line) => process.stderr.write(`${line}\n`),
})
const ask = async <Value>(procedure: string, input: unknown): Promise<Value> => {
  const result = await house.dispatch(procedure, input, house.windowCaller())
  if (!result.ok) throw new Error(`${procedure}: ${result.failure.code}`)
  return result.value as Value
}
const session = await ask<{ fair: unknown }>('session.read', {})
if (session.fair === null) await foundBenchFair(house)
await ask('copies.choose', { id: v7(), place })
let count = 0
for (const input of madeUpInputs(Number(seed), 300)) {
  await ask('attendee.register', { ...input, id: v7() })
  count += 1
  if (count % 3 !== 0) continue
  const { persons } = await ask<{ persons: number }>('attendee.count', {})
  const state = await ask<CopyState>('copies.make', { id: v7() })
  if (state.trouble === null && state.waiting === 0) process.stdout.write(`${persons}\n`)
}
