import { openHouse } from '../../electron/core/house.ts'
import { v7 } from 'uuid'
import { foundBenchFair, madeUpInputs } from '../bench/people.ts'
import { noPaper } from '../support/no-paper.ts'

/** A desk that registers people as fast as it can and says each one it has acknowledged, until it is killed. */
const [file = '', keyHex = '', seed = '1'] = process.argv.slice(2)
const house = openHouse({
  file,
  key: Buffer.from(keyHex, 'hex'),
  paper: noPaper(),
  thirdPartyElectron: false,
  log: (line) => process.stderr.write(`${line}\n`),
})
const session = await house.dispatch('session.read', {}, house.windowCaller())
if (session.ok && (session.value as { fair: unknown }).fair === null) await foundBenchFair(house)
for (const input of madeUpInputs(Number(seed), 300)) {
  const result = await house.dispatch('attendee.register', { ...input, id: v7() }, house.windowCaller())
  if (!result.ok) throw new Error(result.failure.code)
  const { attendee } = result.value as { attendee: { id: string } }
  process.stdout.write(`${attendee.id}\n`)
}
