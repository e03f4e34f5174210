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

let kept: QrReader | null = null
/** Borrowers look one after the other. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * The page's one reader, started when it is first wanted and kept. Behind a certificate warning browsers keep no cache: a
 * phone that started another for every visitor would fetch its 300 kB each time, and have none while the host is away.
 */
export function borrowQrReader(): QrReader {
  const reader = (kept ??= openQrReader())
  return {
    read(frame) {
      const mine = turn.then(() => reader.read(frame))
      turn = mine.catch(() => {
        // One that has broken down is not lent again.
        if (kept === reader) kept = null
        reader.close()
      })
      return mine
    },
    close: () => undefined,
  }
}

/** Brings the reader here while the host is there; what it answers does not matter. */
export async function fetchQrReader(): Promise<void> {
  const blank = await createImageBitmap(new ImageData(16, 16))
  await borrowQrReader().read(blank)
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
  return borrowQrReader().read(frame)
}
