import type { Copies } from './port.ts'

/** The first full copy after a start, well after the window is up; then what is new, every minute. In ms. */
const afterStart = 30_000
const everyMinute = 60_000
/** So long, in ms, the end of the program waits for its last full copy; what is appended is there by then. */
const patienceAtEnd = 20_000

/** Keeps the copies up to date while the house is open; returns the way to stop. */
export function paceCopies(copies: Copies): () => void {
  const first = setTimeout(() => void copies.make(), afterStart)
  const beat = setInterval(() => void copies.beat(), everyMinute)
  first.unref()
  beat.unref()
  return () => {
    clearTimeout(first)
    clearInterval(beat)
  }
}

/** The last copy before the program ends: what is new first, which takes a moment, then all of it, if the stick is quick enough. */
export async function lastCopy(copies: Copies): Promise<void> {
  if (copies.state().place === null) return
  await within(copies.beat(), patienceAtEnd)
  await within(copies.make(), patienceAtEnd)
}

async function within(work: Promise<void>, limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([work, new Promise<void>((resolve) => (timer = setTimeout(resolve, limit)))])
  clearTimeout(timer)
}
