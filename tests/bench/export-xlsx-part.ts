import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Style, WorkbookWriter } from '@cj-tech-master/excelts'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import type { House } from '../../electron/core/ports.ts'
import { filesToWrite } from '../../electron/core/exports/export-sheets.ts'
import type { Cell, Sheet } from '../../electron/core/exports/sheet.ts'
import { wallClock } from '../../electron/core/exports/vietnam-time.ts'
import { styleOf } from '../../electron/core/exports/xlsx-styles.ts'
import { openReader } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import type { Work } from '../../shared/contract/works.ts'
import { writeCrowdedFair } from '../support/crowded-fair.ts'
import { noPaper } from '../support/no-paper.ts'
import { type MadeUpInput, madeUpInputs } from './people.ts'

/**
 * One part of `export-xlsx` in a process of its own, so that its memory is its own and no garbage of another part slows it:
 * `write FOLDER PEOPLE`, `bare FOLDER`, `ours FOLDER`, `desk FOLDER`. Prints what it measured as JSON.
 */
const key = Buffer.alloc(32, 5)
/** Of another seed than the fair's, so that nobody is there already. */
const seed = 77

const [part = '', folder = '', people = '0'] = process.argv.slice(2)
const file = join(folder, 'fair.db')
const parts: Record<string, () => Promise<unknown>> = {
  write: () => writeCrowdedFair(folder, Number(people), key),
  bare: () => bareWrite(readList()),
  ours: () => atHouse(exported),
  desk: () => atHouse(registering),
}
console.log(JSON.stringify((await parts[part]?.()) ?? null))

async function atHouse<Value>(measure: (house: House) => Promise<Value>): Promise<Value> {
  const house = openHouse({
    file,
    key,
    paper: noPaper(),
    thirdPartyElectron: false,
    workThread: fileURLToPath(new URL('./work-thread.js', import.meta.url)),
    log: console.error,
  })
  try {
    return await measure(house)
  } finally {
    house.close()
  }
}

/** ms, and bytes of the whole process: the highest, and before it began. */
type Written = { took: number; peak: number; before: number }

/** The list as the export reads it, every value at hand. */
function readList(): { sheet: Sheet; rows: (readonly Cell[])[] } {
  const store = openStore(openReader(file, key), Date.now)
  const caller = { door: 'window', stationId: '', role: 'office' } as const
  const order = { name: 'attendance', format: 'xlsx', employerId: null, months: 6, password: null } as const
  const [made] = filesToWrite(order, { store, now: Date.now, caller })
  if (!made) throw new Error('there is no list')
  const rows = [...made.sheets[0].rows]
  store.close()
  return { sheet: made.sheets[0], rows }
}

async function bareWrite({ sheet: { columns }, rows }: ReturnType<typeof readList>): Promise<Written> {
  const chunks: Uint8Array[] = []
  const memory = watchMemory()
  const from = performance.now()
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const book = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const page = book.addWorksheet('A')
  const styles = columns.map((column): Partial<Style> => styleOf(column))
  for (const [count, cells] of rows.entries()) {
    const row = page.addRow(cells.map((cell, index) => asValue(cell, columns[index]?.kind)))
    for (const [index, style] of styles.entries()) row.getCell(index + 1).style = style
    row.commit()
    if (count % 250 === 0) await breath()
  }
  page.commit()
  await book.commit()
  return { took: performance.now() - from, ...memory() }
}

function asValue(cell: Cell, kind: string | undefined): string | number | Date | null {
  if (typeof cell === 'number' && kind === 'moment') return wallClock(cell)
  return typeof cell === 'string' && kind === 'birth' && cell.length === 10 ? new Date(`${cell}T00:00:00Z`) : cell
}

async function exported(house: House): Promise<Written & { bytes: number }> {
  const memory = watchMemory()
  const from = performance.now()
  const id = await begin(house)
  for (;;) {
    const work = await workOf(house, id)
    if (work.state === 'failed') throw new Error(work.failure?.code)
    if (work.state === 'done') {
      const took = performance.now() - from
      await house.exportFile('work', new URLSearchParams({ id }), house.windowCaller())
      house.settleFile(id, { kind: 'saved', path: '' })
      return { took, bytes: work.file?.bytes ?? 0, ...memory() }
    }
    await pause(20)
  }
}

/** Registrations one after the other with a clerk's pause between: at rest, while a file is made, and at rest again, since the database grows. */
async function registering(house: House): Promise<[idle: number[], busy: number[]]> {
  const inputs = madeUpInputs(seed, 4_000)
  let next = 0
  const one = async (): Promise<number> => {
    const input = inputs[(next += 1)]
    if (!input) throw new Error('nobody is left to register')
    const took = await timed(house, input)
    await pause(10)
    return took
  }
  for (let warm = 0; warm < 50; warm += 1) await one()
  const idle: number[] = []
  while (idle.length < 150) idle.push(await one())
  const id = await begin(house)
  const busy: number[] = []
  while (next < inputs.length - 200 && (await workOf(house, id)).state === 'running') busy.push(await one())
  while (idle.length < 300) idle.push(await one())
  return [idle, busy]
}

async function timed(house: House, input: MadeUpInput): Promise<number> {
  const from = performance.now()
  const result = await house.dispatch('attendee.register', input, house.windowCaller())
  if (!result.ok) throw new Error(`register: ${result.failure.code}`)
  return performance.now() - from
}

async function begin(house: House): Promise<string> {
  const input = { id: v7(), name: 'attendance', format: 'xlsx', employerId: null }
  const answer = await house.dispatch('export.start', input, house.windowCaller())
  if (!answer.ok) throw new Error(answer.failure.code)
  return input.id
}

async function workOf(house: House, id: string): Promise<Work> {
  const answer = await house.dispatch('work.list', {}, house.windowCaller())
  const work = answer.ok ? (answer.value as Work[]).find((one) => one.id === id) : undefined
  if (!work) throw new Error('the work is gone')
  return work
}

/** Samples the whole process, threads included; answers the highest and what it began with, in bytes. */
function watchMemory(): () => { peak: number; before: number } {
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 25)
  return () => {
    clearInterval(timer)
    return { peak: Math.max(peak, process.memoryUsage().rss), before }
  }
}
