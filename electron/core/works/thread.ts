import { parentPort, workerData } from 'node:worker_threads'
import { drawElsewhere } from './drawing.ts'
import { runWork } from './run-work.ts'
import type { ThreadOrder, ThreadSays } from './thread-talk.ts'

/** A progress more often than this, in ms, would be work for whoever hears it. */
const betweenProgress = 200

/** The thread of one work: runs what it was started with, says how far it is and what came of it. */
async function run(): Promise<void> {
  const { sealed, order } = workerData as ThreadOrder
  const say = (message: ThreadSays, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)
  let saidAt = 0
  const result = await runWork(
    sealed,
    order,
    (done, total) => {
      const at = performance.now()
      if (at - saidAt < betweenProgress && done !== total) return
      saidAt = at
      say({ kind: 'progress', done, total })
    },
    (line, reference) => say({ kind: 'log', line, reference }),
    parentPort === null ? undefined : drawElsewhere(parentPort),
  )
  const body = result.ok ? result.value.file?.body.buffer : undefined
  say({ kind: 'ended', result }, body === undefined ? [] : [body])
}

void run()
