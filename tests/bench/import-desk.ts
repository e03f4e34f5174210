import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { madeUpPeople, type MadeUpPerson } from '../../shared/made-up/people.ts'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import { openHouse } from '../../electron/core/house.ts'
import type { House } from '../../electron/core/ports.ts'
import { guessed } from '../../renderer/src/imports/wizard.ts'
import { noPaper } from '../support/no-paper.ts'
import { median, report } from './report.ts'

const lines = 5000
/** A clerk who registers somebody this often is quicker than any, ms. */
const pace = 100

/**
 * `import-desk`: how long `attendee.register` takes at a desk while the same process takes a list of 5,000 over, and while it
 * takes it back, against the same desk at rest; on the disk, sealed, with everything waited for.
 */
export async function benchImportDesk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-bench-'))
  const house = openHouse({
    file: join(folder, 'fair.db'),
    key: Buffer.alloc(32, 7),
    paper: noPaper(),
    thirdPartyElectron: false,
    log: () => undefined,
  })
  try {
    const tell = asked(house)
    await tell('fair.found', fair)
    const people = madeUpPeople(20_261_126, lines + 1000, { gazetteer: loadGazetteer(), today: '2026-11-26' })
    const desk = clerk(tell, people.slice(lines))
    const idle = await desk(setTimeout(5000))
    const { handle, settings } = await opened(house, tell, people.slice(0, lines))
    const began = performance.now()
    const listId = randomUUID()
    const taking = await desk(tell('import.commit', { id: listId, handle, settings }))
    const took = performance.now() - began
    const undoing = await desk(tell('import.undo', { id: randomUUID(), listId }))
    tellOf('import-desk', taking, idle, `a list of ${lines} is taken over in ${(took / 1000).toFixed(1)} s`)
    tellOf('import-desk-undo', undoing, idle, 'it is taken back')
  } finally {
    house.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function tellOf(name: string, busy: readonly number[], idle: readonly number[], what: string): void {
  const slowest = (times: readonly number[]): string => Math.max(...times).toFixed(0)
  report({
    name,
    ours: median(busy),
    reference: median(idle),
    unit: 'ms',
    note: `attendee.register while ${what} (${busy.length} times) against at rest (${idle.length}); slowest ${slowest(busy)} against ${slowest(idle)} ms`,
  })
}

type Tell = <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

function asked(house: House): Tell {
  return async (name, input) => {
    const result = await house.dispatch(name, input, house.windowCaller())
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`)
    return result.value as OutputOf<typeof name>
  }
}

/** Registers one after the other until the work is done; answers how long each took, from the moment the clerk pressed Enter. */
function clerk(tell: Tell, people: readonly MadeUpPerson[]) {
  let next = 0
  return async (work: Promise<unknown>): Promise<number[]> => {
    const state = { isOver: false }
    const ended = work.finally(() => (state.isOver = true))
    const times: number[] = []
    let due = performance.now()
    while (!state.isOver) {
      due += pace
      await setTimeout(Math.max(0, due - performance.now()))
      const { fullName, birthDate, idNumber } = people[next++ % people.length] ?? { fullName: 'Vi Văn Ví' }
      const person = { ...onlyNamed(fullName), birthDate: birthDate ?? null, idNumber: idNumber ?? null }
      await tell('attendee.register', { id: randomUUID(), knownAs: null, person, consents: [] })
      times.push(performance.now() - due)
      due = Math.max(due, performance.now() - pace)
    }
    await ended
    return times
  }
}

async function opened(house: House, tell: Tell, people: readonly MadeUpPerson[]) {
  const text = people.map(({ fullName, birthDate, sex, idNumber, phone }) =>
    [fullName, birthDate.split('-').toReversed().join('/'), sex === 'male' ? 'Nam' : 'Nữ', idNumber, phone ?? ''].join(
      ',',
    ),
  )
  const bytes = new TextEncoder().encode(['Họ và tên,Ngày sinh,Giới tính,Số CCCD,Điện thoại', ...text].join('\n'))
  const taken = house.takeFile({ fileName: 'danh-sach.csv', bytes, fairId: null }, house.windowCaller())
  if (!taken.ok) throw new Error(taken.failure.code)
  const { handle } = taken.value
  return { handle, settings: guessed(await tell('import.read', { handle })) }
}

const fair: InputOf<'fair.found'> = {
  id: randomUUID(),
  center: { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' },
  name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
  heldOn: '2026-11-24',
  place: 'Nhà văn hóa xã Thiện Thuật',
  communes: ['06040'],
  letter: 'A',
}
