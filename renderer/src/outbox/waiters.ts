import type { Answered, Given } from './given.ts'
import type { Surroundings } from './surroundings.ts'

/** Those who gave a command and still look at the screen. */
export function openWaiters() {
  const waiters = new Map<string, (given: Given<unknown>) => void>()
  const release = (id: string, given: Given<unknown>): void => {
    waiters.get(id)?.(given)
    waiters.delete(id)
  }
  return {
    wait: (id: string, ms: number, around: Surroundings) =>
      new Promise<Given<unknown>>((resolve) => {
        const callOff = around.after(ms, () => release(id, { kind: 'waiting', id }))
        waiters.set(id, (given) => {
          callOff()
          resolve(given)
        })
      }),
    answered: ({ id, result }: Answered) => release(id, { kind: 'answered', id, result }),
    heldUp: () => [...waiters.keys()].forEach((id) => release(id, { kind: 'waiting', id })),
  }
}
