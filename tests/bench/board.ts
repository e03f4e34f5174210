import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boardShape } from '../../shared/contract/board.ts'
import { boardFigures } from '../../electron/core/board/board.ts'
import { notInYet } from '../../electron/core/board/not-in-yet.ts'
import type { Context } from '../../electron/core/context.ts'
import { openRollCall } from '../../electron/core/roll-call.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import { fairsWithInterviews } from './board-fairs.ts'
import { median, percentile, report } from './report.ts'

const rounds = 3

/**
 * `board`: every figure of the live board (`board.read` with its output checked as dispatch does) for each of 50 fairs of
 * 2,000 attendances, against `SELECT count(*) FROM attendance WHERE fair = ?` on the same connection: the very same rows,
 * counted and no more. Both in turn. Each query is timed on its own, and the slowest is named.
 */
export async function benchBoard(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-board-'))
  try {
    const { file, key, fairs } = await fairsWithInterviews(folder)
    const connection = openDatabase(file, key)
    const store = openStore(connection, Date.now)
    const { watched, took } = watchQueries(store)
    const looking = { now: Date.now, rollCall: openRollCall(store, Date.now, () => undefined) }
    const look = (from: Store) => boardOf({ ...looking, store: from } as unknown as Context)
    const bare = connection.prepare<[string], { rows: number }>(
      'SELECT count(*) AS rows FROM attendance WHERE fair = ?',
    )
    const times = { ours: [] as number[], bare: [] as number[], first: [] as number[], processor: [] as number[] }
    let rows = 0
    for (const fair of fairs) {
      store.stations.openFair(fair, 'A')
      for (let round = 0; round <= rounds; round += 1) {
        const before = process.cpuUsage()
        const from = performance.now()
        look(round === 0 ? store : watched)
        const between = performance.now()
        const { user, system } = process.cpuUsage(before)
        const counted = bare.get(fair)?.rows ?? 0
        if (round === 0) {
          // The first look at a fair reads it from the file and unseals it; a board looks again and again.
          rows += counted
          times.first.push(between - from)
        } else {
          times.ours.push(between - from)
          times.processor.push((user + system) / 1000)
          times.bare.push(performance.now() - between)
        }
      }
    }
    const [slowest, inQuery] = [...took].toSorted(([, some], [, more]) => more - some)[0] ?? ['none', 0]
    const inQueries = [...took.values()].reduce((sum, one) => sum + one, 0)
    store.close()
    report({
      name: 'board',
      ours: median(times.ours),
      reference: median(times.bare),
      unit: 'ms',
      note: `median of ${times.ours.length} boards, ${rows} attendances over ${fairs.length} fairs, two interviews a head; ${median(times.processor).toFixed(0)} ms of the processor; 99th of 100 ${percentile(times.ours, 99).toFixed(1)} ms; the slowest query is ${slowest}: ${(inQuery / times.ours.length).toFixed(1)} of ${(inQueries / times.ours.length).toFixed(1)} ms in all queries; the first look at a fair took ${median(times.first).toFixed(0)} ms`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As `board.read` makes it when something has changed, checked as dispatch does. */
function boardOf(context: Context) {
  return boardShape.parse({ ...boardFigures(context), notInYet: notInYet(context) })
}

/** The store with a clock at every question; `took`: ms by question. */
function watchQueries(store: Store): { watched: Store; took: Map<string, number> } {
  const took = new Map<string, number>()
  const watch = (name: string, noun: object): object =>
    new Proxy(noun, {
      get(target, verb: string) {
        const asked: unknown = Reflect.get(target, verb)
        if (typeof asked !== 'function') return asked
        return (...input: unknown[]): unknown => {
          const from = performance.now()
          const answer: unknown = Reflect.apply(asked, target, input)
          took.set(`${name}.${verb}`, (took.get(`${name}.${verb}`) ?? 0) + performance.now() - from)
          return answer
        }
      },
    })
  const watched = Object.fromEntries(
    Object.entries(store).map(([name, noun]) => [name, typeof noun === 'object' ? watch(name, noun) : noun]),
  )
  return { watched: watched as Store, took }
}
