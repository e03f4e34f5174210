import type { Page } from 'playwright'

/** A call that is still on its way: `isMade` waits until the page has made it, the other two for its end. */
export type HeldCall = { isMade(): Promise<void>; arrives(): Promise<void>; isLost(): Promise<void> }

/** Keeps the next call of a procedure on its way, as a busy machine does; calls after it pass it by. */
export async function holdNextCall(window: Page, procedure: string): Promise<HeldCall> {
  const held = await window.evaluateHandle((path) => {
    const reach = globalThis.fetch.bind(globalThis)
    const [made, gate, over] = [
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
    ]
    let isFree = true
    globalThis.fetch = async (input, init) => {
      if (!isFree || input !== path) return reach(input, init)
      isFree = false
      made.resolve()
      try {
        await gate.promise
        return await reach(input, init)
      } finally {
        over.resolve()
      }
    }
    const end = async (letGo: () => void): Promise<void> => {
      await made.promise
      letGo()
      await over.promise
    }
    return {
      isMade: () => made.promise,
      arrives: () => end(() => gate.resolve()),
      isLost: () => end(() => gate.reject(new TypeError('the wire was cut'))),
    }
  }, `/api/${procedure}`)
  return {
    isMade: () => held.evaluate((call) => call.isMade()),
    arrives: () => held.evaluate((call) => call.arrives()),
    isLost: () => held.evaluate((call) => call.isLost()),
  }
}
