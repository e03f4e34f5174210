/** The page's files come in one go; this many ms without another and it has what it needs to begin. */
const pageRest = 25

export type PageLoading = {
  loaded: Promise<void>
  done(): void
  /** Told of each address that was answered. */
  served(url: string): void
}

/**
 * Tells when the window has its files. Chromium's own loading is led from this thread, so whatever is heavy
 * (opening the database) waits until the page's process is busy with what it was given (measured).
 */
export function pageLoading(): PageLoading {
  const { promise: loaded, resolve: done } = Promise.withResolvers<void>()
  let rest: NodeJS.Timeout | undefined
  return {
    loaded,
    done,
    served(url: string): void {
      clearTimeout(rest)
      if (url.includes('/api/')) done()
      else if (url.includes('/assets/')) rest = setTimeout(done, pageRest)
    },
  }
}
