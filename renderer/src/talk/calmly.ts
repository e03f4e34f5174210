/**
 * Makes something happen at once, and then at most once in so many ms however often it is asked for; what was asked for
 * meanwhile happens when that time is over.
 */
export function calmly(run: () => void, every: number): () => void {
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | null = null
  return () => {
    timer ??= setTimeout(
      () => {
        timer = null
        last = performance.now()
        run()
      },
      Math.max(0, last + every - performance.now()),
    )
  }
}
