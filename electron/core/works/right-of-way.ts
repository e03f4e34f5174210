/**
 * Whoever stands at a desk goes first: an old laptop has two cores, and a long list keeps both at work. Memory that the main
 * thread and its threads share: how many are being answered now, and which of them began last.
 */
export type RightOfWay = SharedArrayBuffer

const answered = 0
const last = 1
/** No single answer holds up long work for longer, in ms: some wait for that very work. */
const longestWait = 20

/** On the main thread: `whileAnswering` runs what somebody waits for, and threads that ask meanwhile wait. */
export function openRightOfWay(): {
  way: RightOfWay
  whileAnswering<Value>(run: () => Promise<Value>): Promise<Value>
} {
  const way = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)
  const state = new Int32Array(way)
  return {
    way,
    async whileAnswering(run) {
      Atomics.add(state, last, 1)
      Atomics.add(state, answered, 1)
      try {
        return await run()
      } finally {
        Atomics.sub(state, answered, 1)
        Atomics.notify(state, answered)
      }
    },
  }
}

/** In a thread: gives way where somebody is being answered, once for each of them. To be asked often; free of that it costs next to nothing. */
export function givingWay(way: RightOfWay): () => void {
  const state = new Int32Array(way)
  let gaveWayTo = 0
  return () => {
    const now = Atomics.load(state, answered)
    if (now === 0) return
    const latest = Atomics.load(state, last)
    if (latest === gaveWayTo) return
    gaveWayTo = latest
    Atomics.wait(state, answered, now, longestWait)
  }
}
