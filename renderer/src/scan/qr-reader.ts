/** What goes to the worker and what comes back; one question is out at a time. */
export type FrameQuestion = { frame: Frame }
export type FrameAnswer = { text: string | null } | { error: string }

/** A picture to look at: of a camera's film, or where the browser has no such thing, and of a photograph, a bitmap. */
export type Frame = VideoFrame | ImageBitmap

/** Reads QR codes off the screen's own thread. */
export type QrReader = {
  /**
   * The text of the code in a frame, null when there is none. Takes the frame over and closes it. One at a time.
   *
   * @throws Error when the reader could not be loaded or has broken down
   */
  read(frame: Frame): Promise<string | null>
  close(): void
}

type Waiting = { resolve: (text: string | null) => void; reject: (error: Error) => void }

/** A reader with a worker of its own; what it needs is fetched from our own door at the first frame. */
export function openQrReader(): QrReader {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' })
  let waiting: Waiting | null = null
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
    // Not `Promise.withResolvers`: a phone of 2023 has none.
    read: (frame) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        const question: FrameQuestion = { frame }
        worker.postMessage(question, [frame])
      }),
    close() {
      worker.terminate()
      waiting?.resolve(null)
      waiting = null
    },
  }
}

/** What a video shows at this moment. */
export function frameOf(video: HTMLVideoElement): Promise<Frame> {
  return 'VideoFrame' in globalThis ? Promise.resolve(new VideoFrame(video)) : createImageBitmap(video)
}

/** A photograph's longest side, in pixels: the code on a badge at arm's length is then still of several pixels a module. */
const photoSide = 2000

/** The text of the code in a photograph, null when there is none. Throws on a file that is no picture. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const whole = await createImageBitmap(file)
  const scale = Math.min(1, photoSide / Math.max(whole.width, whole.height))
  const size = { resizeWidth: Math.round(whole.width * scale), resizeHeight: Math.round(whole.height * scale) }
  const frame = scale === 1 ? whole : await createImageBitmap(whole, { ...size, resizeQuality: 'high' })
  const reader = openQrReader()
  try {
    return await reader.read(frame)
  } finally {
    reader.close()
  }
}
