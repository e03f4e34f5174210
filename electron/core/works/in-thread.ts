import { Worker } from 'node:worker_threads'
import { answerDrawing, type Draw } from './drawing.ts'
import type { Sealed, WorkRunner } from './port.ts'
import type { RightOfWay } from './right-of-way.ts'
import type { ThreadOrder, ThreadSays } from './thread-talk.ts'

/** What one work may hold, in MB: the smallest laptops have 4 GB, and the desk and its window come first. */
const mostMemory = 1_024

type ThreadPlace = {
  entry: string
  sealed: Sealed
  way: RightOfWay
  log: (line: string, reference?: string) => void
  draw: Draw
}

/**
 * Runs each work in a thread of its own, which ends with it: what is stopped is gone at once with everything it held, and
 * the key lies in no thread that has nothing to do.
 */
export function runnerInThread({ entry, sealed, way, log, draw }: ThreadPlace): WorkRunner {
  return (order, hearing) => {
    const workerData: ThreadOrder = { sealed, way, order, writer: { entry, mostMemory, way } }
    const thread = new Worker(entry, {
      workerData,
      name: `work ${order.name}`,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    let isOver = false
    const end: typeof hearing.ended = (result) => {
      if (isOver) return
      isOver = true
      hearing.ended(result)
      void thread.terminate()
    }
    thread.on('message', (said: ThreadSays) => {
      if (said.kind === 'log') log(said.line, said.reference)
      else if (said.kind === 'ended') end(said.result)
      else if (said.kind === 'draw')
        void answerDrawing(said, draw, (answer, transfer) => thread.postMessage(answer, transfer))
      else if (!isOver) hearing.progress(said.done, said.total)
    })
    thread.on('error', (error) => {
      const isTooBig = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
      log(`work ${order.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      end({ ok: false, failure: { code: isTooBig ? 'work-too-big' : 'internal' } })
    })
    thread.on('exit', () => end({ ok: false, failure: { code: 'internal' } }))
    return {
      stop() {
        isOver = true
        void thread.terminate()
      },
    }
  }
}
