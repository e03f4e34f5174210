import { setTimeout as wait } from 'node:timers/promises'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import { guessed } from '../../renderer/src/imports/wizard.ts'
import { foundBenchFair } from '../bench/people.ts'
import { peopleCsv } from '../support/lists.ts'
import { noPaper } from '../support/no-paper.ts'

/**
 * A desk that takes a list of so many people over and back all the time, until it is killed. At every start it finishes what
 * was decided before, and says `whole` where everybody of the list that stands is there once and nobody else, else what is wrong;
 * and `finished` where something waited.
 */
const [file = '', keyHex = '', count = '0'] = process.argv.slice(2)
const people = Number(count)
const house = openHouse({
  file,
  key: Buffer.from(keyHex, 'hex'),
  paper: noPaper(),
  thirdPartyElectron: false,
  log: (line) => process.stderr.write(`${line}\n`),
})

async function ask<Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const result = await house.dispatch(name, input, house.windowCaller())
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`)
  return result.value as OutputOf<Name>
}

async function listFinished() {
  for (;;) {
    const [newest] = await ask('import.list', {})
    if (newest === undefined || newest.waiting === 0) return newest
    await wait(5)
  }
}

async function whatIsWrong(): Promise<string | null> {
  const list = await listFinished()
  const { total } = await ask('attendee.list', { scope: 'ahead', offset: 0, limit: 1 })
  const expected = list !== undefined && list.undoneAt === null ? people : 0
  if (total !== expected) return `${total} on the list, not ${expected}`
  if (list === undefined) return null
  const report = await ask('import.report', { listId: list.id, scope: 'all', offset: 0, limit: 1 })
  if (report.total !== people) return `${report.total} lines told of, not ${people}`
  return list.undoneAt !== null && list.kept !== 0 ? `${list.kept} kept` : null
}

const letters = 'ABCDEGHIKLMNOPQRSTUVXY'
const nameOf = (at: number): string => `Nông ${[at % 22, Math.floor(at / 22) % 22].map((n) => letters[n]).join('')} Thử`
const csv = peopleCsv(
  Array.from(
    { length: people },
    (_, at) => `${nameOf(at)},0${1 + (at % 9)}/03/1990,Nam,02009${String(at).padStart(7, '0')},,Nà`,
  ),
)

const session = await ask('session.read', {})
if (session.fair === null) await foundBenchFair(house)
const [begun] = await ask('import.list', {})
const wrong = await whatIsWrong()
process.stdout.write(`${wrong ?? 'whole'}${begun !== undefined && begun.waiting > 0 ? ', finished' : ''}\n`)
for (;;) {
  const list = await listFinished()
  if (list !== undefined && list.undoneAt === null) {
    await ask('import.undo', { id: v7(), listId: list.id })
    continue
  }
  const bytes = new TextEncoder().encode(csv)
  const taken = house.takeFile({ fileName: 'danh-sach.csv', bytes, fairId: null }, house.windowCaller())
  if (!taken.ok) throw new Error(taken.failure.code)
  const { handle } = taken.value
  const settings = guessed(await ask('import.read', { handle }))
  await ask('import.commit', { id: v7(), handle, settings })
}
