import { type Draw, drawHere } from './drawing.ts'
import type { Sealed, WorkRunner } from './port.ts'
import { runWork } from './run-work.ts'

class Stopped extends Error {}

/** Runs works where they are asked for, by the same code on a connection of their own: a house without a built thread (tests, the demo). */
export function runnerInLine(sealed: Sealed, log: (line: string, reference?: string) => void, draw: Draw): WorkRunner {
  return (order, hearing) => {
    let isStopped = false
    const tell = (done: number, total: number | null): void => {
      if (isStopped) throw new Stopped('the work was stopped')
      hearing.progress(done, total)
    }
    const quietOnceStopped: typeof log = (line, reference) => {
      if (!isStopped) log(line, reference)
    }
    const run = async (): Promise<void> => {
      const result = await runWork(sealed, order, { tell, log: quietOnceStopped, draw: drawHere(draw) })
      if (!isStopped) hearing.ended(result)
    }
    void run()
    return {
      stop() {
        isStopped = true
      },
    }
  }
}
