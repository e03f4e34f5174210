import { useEffect } from 'react'
import { fetchQrReader } from '../../scan/qr-reader.ts'

/**
 * Fetches, while the host is there, the one part that is too big to come with the page: the reader of codes. Everything
 * else a table opens is in the page itself, since nothing can be fetched while the host is away.
 */
export function useFetchAhead(): void {
  useEffect(() => {
    // A phone looks through its camera, or at a photograph; a laptop has its scanner. What did not come is asked for again.
    if (matchMedia('(pointer: coarse)').matches) void fetchQrReader().catch(() => undefined)
  }, [])
}
