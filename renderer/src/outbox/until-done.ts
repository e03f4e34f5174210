/** Does something at once, and again so many ms after each time it failed, until it is done. Returns the way to stop. */
export function untilDone(run: () => Promise<unknown>, after: number): () => void {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = (): void => {
    run().catch(() => {
      if (!isOver) timer = setTimeout(begin, after)
    })
  }
  begin()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
