/** Long enough to find one's own among the names of a page, ms. */
const beat = 10_000

/** Tells each beat of the screen; returns the way to stop. */
export function followBeats(tell: () => void): () => void {
  const timer = setInterval(tell, beat)
  return () => clearInterval(timer)
}

/** Rows in pages of at most so many, in their order; one empty page of none. */
export function pagesOf<Row>(rows: readonly Row[], most: number): Row[][] {
  const pages = Array.from({ length: Math.ceil(rows.length / most) }, (_, page) =>
    rows.slice(page * most, (page + 1) * most),
  )
  return pages.length === 0 ? [[]] : pages
}

/** Which of so many pages stands after so many beats: the first, where most happens, for two of them, every other for one. */
export function pageOn(beats: number, pages: number): number {
  return Math.max(0, (beats % (pages + 1)) - 1)
}
