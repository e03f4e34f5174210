import { firstBadge } from '../booth-scan-probe.ts'

/** What the bare page came to: the badge's text and how long it took, in ms. */
export type BareRead = { text: string | null; took: number }

const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' })
const video = document.createElement('video')
video.muted = true
video.width = 160
document.body.append(video)

/**
 * Held and shown for as long as the page is open, so that the film goes on while the booth's page closes its camera and
 * opens it. Not shown, the browser suspends the camera for every page, and the booth's page waits for it for ever.
 */
const camera = navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1280 }, height: { ideal: 720 } } })

/** From the next badge's first frame, once it is in hand, to its text from the worker and one answer from the door. */
async function measure(): Promise<BareRead> {
  if (video.srcObject === null) {
    video.srcObject = await camera
    await video.play()
  }
  await decode(new VideoFrame(video))
  await fetch('/echo', { method: 'POST', body: JSON.stringify({ text: null }) })
  const { frame } = await firstBadge(video)
  const from = performance.now()
  const text = await decode(frame)
  const response = await fetch('/echo', { method: 'POST', body: JSON.stringify({ text }) })
  await response.json()
  return { text, took: performance.now() - from }
}

function decode(frame: VideoFrame): Promise<string | null> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => resolve(data), { once: true })
    worker.postMessage(frame, [frame])
  })
}

Object.assign(globalThis, { measureBare: measure })
document.body.id = 'booth-scan-page'
