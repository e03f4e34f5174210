/** Long enough to find one's own among the names of a page, ms. */
const beat = 10_000

/** Tells each beat of the screen; returns the way to stop. */
export function followBeats(tell: () => void): () => void {
  const timer = setInterval(tell, beat)
  return () => clearInterval(timer)
}

/** Rows in their order on as few pages as have room for them, as evenly as can be, so that none stands nearly empty; one empty page of none. */
export function pagesOf<Row>(rows: readonly Row[], most: number): Row[][] {
  const count = Math.max(1, Math.ceil(rows.length / most))
  const beginning = (page: number): number => Math.ceil((rows.length * page) / count)
  return Array.from({ length: count }, (_, page) => rows.slice(beginning(page), beginning(page + 1)))
}

/** Which of so many pages stands after so many beats: the first, where most happens, for two of them, every other for one. */
export function pageOn(beats: number, pages: number): number {
  return Math.max(0, (beats % (pages + 1)) - 1)
}
