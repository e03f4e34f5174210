import { parentPort, workerData } from 'node:worker_threads'
import type { WriterOrder } from '../exports/xlsx-writer.ts'
import { drawElsewhere } from './drawing.ts'
import { givingWay } from './right-of-way.ts'
import type { ThreadOrder, ThreadSays } from './thread-talk.ts'

/** A progress more often than this, in ms, would be work for whoever hears it. */
const betweenProgress = 200

/** The thread of one work: runs what it was started with, says how far it is and what came of it. */
async function run({ sealed, way, order, writer }: ThreadOrder): Promise<void> {
  const { runWork } = await import('./run-work.ts')
  const say = (message: ThreadSays, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)
  let saidAt = 0
  const result = await runWork(sealed, order, {
    tell(done, total) {
      const at = performance.now()
      if (at - saidAt < betweenProgress && done !== total) return
      saidAt = at
      say({ kind: 'progress', done, total })
    },
    log: (line, reference) => say({ kind: 'log', line, reference }),
    ...(parentPort === null ? {} : { draw: drawElsewhere(parentPort) }),
    writer,
    giveWay: givingWay(way),
  })
  const body = result.ok ? result.value.file?.body.buffer : undefined
  say({ kind: 'ended', result }, body === undefined ? [] : [body])
}

/** The thread beside a work, which writes the workbook it is handed. */
async function write(order: WriterOrder): Promise<void> {
  const { writeHandedOver } = await import('../exports/xlsx-writer.ts')
  if (parentPort !== null) await writeHandedOver(parentPort, order)
}

const order = workerData as ThreadOrder | WriterOrder
void ('writes' in order ? write(order) : run(order))
