import { useEffect } from 'react'
import { fetchQrReader } from '../../scan/qr-reader.ts'

/** Fetches, while the host is there, the parts that are needed just when it is not: nothing can be fetched then. */
export function useFetchAhead(): void {
  useEffect(() => {
    const parts = [
      // A phone looks through its camera, or at a photograph; a laptop has its scanner.
      ...(matchMedia('(pointer: coarse)').matches ? [fetchQrReader()] : []),
      import('../UnsentSheet.tsx'),
      import('../CorrectInterview.tsx'),
      import('../../../../resources/lists/not-suitable-reasons.json'),
    ]
    // A part that did not come is asked for again when it is opened.
    void Promise.allSettled(parts)
  }, [])
}
