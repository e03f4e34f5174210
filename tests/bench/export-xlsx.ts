import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
import { median, report } from './report.ts'

const attendances = 100_000
const key = randomBytes(32)
const megabyte = 1024 * 1024
/** Of another seed than the fair's, so that nobody is there already. */
const seed = 77

/**
 * `export-xlsx`: the attendance list of 100,000 people made as a desk makes it (in its thread, from the sealed database to
 * the finished file) against the library's bare streaming write of the same cells with the same styles, their values at
 * hand; one after the other. Beside it how long a registration takes at the desk meanwhile, against the desk at rest.
 */
export async function benchExportXlsx(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-bench-'))
  try {
    const file = await writeCrowdedFair(folder, attendances, key)
    const bare = await bareWrite(readList(file))
    const house = openHouse({
      file,
      key,
      paper: noPaper(),
      thirdPartyElectron: false,
      workThread: fileURLToPath(new URL('./work-thread.js', import.meta.url)),
      log: console.error,
    })
    const alone = await exported(house)
    const [idle, busy] = await registering(house)
    house.close()
    report({
      name: 'export-xlsx',
      ours: alone.took,
      reference: bare.took,
      unit: 'ms',
      limit: 1.3,
      note: `${attendances} attendances to ${(alone.bytes / megabyte).toFixed(1)} MB; peak memory of the whole process ${mb(alone.peak)} over ${mb(alone.before)} before (bare: ${mb(bare.peak)} over ${mb(bare.before)} with all values at hand)`,
    })
    report({
      name: 'export-xlsx-desk',
      ours: median(busy),
      reference: median(idle),
      unit: 'ms',
      limit: 1.5,
      note: `attendee.register at the same desk while the file is made (${busy.length} times) against at rest (${idle.length}); slowest ${Math.max(...busy).toFixed(1)} against ${Math.max(...idle).toFixed(1)} ms`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Written = { took: number; peak: number; before: number }

/** The list as the export reads it, every value at hand. */
function readList(file: string): { sheet: Sheet; rows: (readonly Cell[])[] } {
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
      return { took, bytes: work.file?.bytes ?? 0, ...memory() }
    }
    await pause(20)
  }
}

/** Registrations one after the other with a clerk's pause between, at rest and while a file is made. */
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
  while (idle.length < 300) idle.push(await one())
  const id = await begin(house)
  const busy: number[] = []
  while (next < inputs.length - 2 && (await workOf(house, id)).state === 'running') busy.push(await one())
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

function mb(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`
}
