import type { MessagePort } from 'node:worker_threads'
import type { PaperOrder } from '../../../shared/badge-face.ts'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import { type Failure, Refusal, type Result } from '../../../shared/failure.ts'

/** Draws a paper as a PDF on the window's hidden page. Refuses `print-failed` with the detail `pdf`. */
export type Draw = (order: PaperOrder | DocumentOrder) => Promise<Uint8Array<ArrayBuffer>>

/** What a thread asks, since only the main thread has a page to draw on; answered by the same number. */
export type DrawingAsked = { kind: 'draw'; number: number; order: PaperOrder | DocumentOrder }
export type DrawingAnswer = { number: number; result: Result<Uint8Array<ArrayBuffer>> }

/** In a thread: a way to draw that asks the main thread and waits for it. It keeps the thread alive only while it waits. */
export function drawElsewhere(port: MessagePort): Draw {
  let asked = 0
  return (order) => {
    const number = (asked += 1)
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    const hear = (answer: DrawingAnswer): void => {
      if (answer.number !== number) return
      port.off('message', hear)
      if (answer.result.ok) resolve(answer.result.value)
      else reject(new Refusal(answer.result.failure))
    }
    port.on('message', hear)
    port.postMessage({ kind: 'draw', number, order } satisfies DrawingAsked)
    return promise
  }
}

/** On the main thread: draws what was asked and says what came of it. A thread that was stopped meanwhile hears nothing. */
export async function answerDrawing(
  { number, order }: DrawingAsked,
  draw: Draw,
  answer: (answer: DrawingAnswer, transfer: ArrayBuffer[]) => void,
): Promise<void> {
  try {
    const value = await draw(order)
    answer({ number, result: { ok: true, value } }, [value.buffer])
  } catch {
    const failure: Failure = { code: 'print-failed', detail: 'pdf' }
    answer({ number, result: { ok: false, failure } }, [])
  }
}

/** The same page without a thread between, with the same refusal. */
export function drawHere(draw: Draw): Draw {
  return (order) =>
    draw(order).catch(() => {
      throw new Refusal({ code: 'print-failed', detail: 'pdf' })
    })
}
