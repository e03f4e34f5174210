/** What goes to the worker and what comes back; one question is out at a time. */
export type FrameQuestion = { frame: VideoFrame }
export type FrameAnswer = { text: string | null } | { error: string }

/** Reads QR codes off the screen's own thread. */
export type QrReader = {
  /**
   * The text of the code in a frame, null when there is none. Takes the frame over and closes it. One at a time.
   *
   * @throws Error when the reader could not be loaded or has broken down
   */
  read(frame: VideoFrame): Promise<string | null>
  close(): void
}

/** A reader with a worker of its own; what it needs is fetched from our own door at the first frame. */
export function openQrReader(): QrReader {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' })
  let waiting: PromiseWithResolvers<string | null> | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<FrameAnswer>) => {
    if ('error' in data) waiting?.reject(new Error(data.error))
    else waiting?.resolve(data.text)
    waiting = null
  })
  worker.addEventListener('error', ({ message }) => {
    waiting?.reject(new Error(message || 'the QR reader did not start'))
    waiting = null
  })
  return {
    read(frame) {
      waiting = Promise.withResolvers()
      const question: FrameQuestion = { frame }
      worker.postMessage(question, [frame])
      return waiting.promise
    },
    close() {
      worker.terminate()
      waiting?.resolve(null)
      waiting = null
    },
  }
}
