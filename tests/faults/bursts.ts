import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import { foundBenchFair, madeUpInputs } from '../bench/people.ts'
import { noPaper } from '../support/no-paper.ts'

/**
 * A host that is told of many interviews at once, as when the Wi-Fi came back: once to its end, and once until it is gone,
 * `share` of the way through. Where it stands is counted by its own questions about the time.
 */
const [file = '', keyHex = '', share = '0.5'] = process.argv.slice(2)
const together = 8
let asked = 0
let last = Number.POSITIVE_INFINITY
const house = openHouse({
  file,
  key: Buffer.from(keyHex, 'hex'),
  paper: noPaper(),
  thirdPartyElectron: false,
  now() {
    asked += 1
    if (asked >= last) process.kill(process.pid, 'SIGKILL')
    return Date.now()
  },
  log: (line) => process.stderr.write(`${line}\n`),
})

async function tell<Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const result = await house.dispatch(name, input, house.windowCaller())
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`)
  return result.value as OutputOf<Name>
}

function say(word: object): void {
  process.stdout.write(`${JSON.stringify(word)}\n`)
}

const session = await tell('session.read', {})
if (session.fair === null) {
  await foundBenchFair(house)
  const { id } = await tell('employer.save', { id: v7(), name: 'Công ty TNHH May Xứ Lạng', booth: '3' })
  await tell('booth.sit', { employerId: id })
  for (const input of madeUpInputs(1, together)) await tell('attendee.register', input)
}
const badges: { id: string; number: string }[] = []
for (const { id } of await tell('attendee.latest', { limit: together })) {
  const { badge } = await tell('attendee.read', { attendeeId: id })
  if (badge !== null) badges.push(badge)
}

/** All of them wait at the booth, and are then interviewed in one turn of the event loop; how often the time was asked. */
async function burst(dies: (asks: number) => void): Promise<number> {
  const waiting = new Set((await tell('waiting.list', {})).map(({ badgeNumber }) => badgeNumber))
  for (const { number } of badges)
    if (!waiting.has(number)) await tell('waiting.join', { id: v7(), badgeText: number, joinedAt: Date.now() })
  const inputs = badges.map(({ number }) => ({
    id: v7(),
    badgeText: number,
    vacancyId: null,
    outcome: 'met' as const,
    note: '',
    scannedAt: Date.now(),
    again: true,
  }))
  say({ sent: inputs.map(({ id }, at) => ({ id, badge: badges[at]?.id })) })
  const before = asked
  dies(before)
  await Promise.all(
    inputs.map(async (input) => {
      await tell('interview.log', input)
      say({ done: input.id })
    }),
  )
  return asked - before
}

const asks = await burst(() => undefined)
await burst((before) => (last = before + Math.ceil(asks * Number(share))))
