import { setImmediate } from 'node:timers/promises'

/** How long work may hold up whoever stands at the desk, in ms; a frame of the screen is 16. */
const slice = 8

/**
 * Runs work that says after each step how far it is, and lets everybody else have their turn in between.
 *
 * @throws what the work throws; the signal's reason where it is aborted.
 */
export async function inSlices<Value>(
  work: Generator<number, Value>,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Value> {
  let begun = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - begun < slice) continue
    onProgress(step.value)
    await setImmediate()
    signal?.throwIfAborted()
    begun = performance.now()
  }
}

/** The same at once, inside a transaction. */
export function atOnce<Value>(work: Generator<number, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
