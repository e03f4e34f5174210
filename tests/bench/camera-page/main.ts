import { openQrReader } from '../../../renderer/src/scan/qr-reader.ts'
import { height, type Picture, pictures, width } from './pictures.ts'

export type CameraTimes = { ours: number[]; bare: number[]; oursRead: number; bareRead: number }

/** Milliseconds for each picture through our reader, as a camera hands it over, and through the bare library; in turn. */
async function measure({ seed, count }: { seed: number; count: number }): Promise<CameraTimes> {
  const ours = openQrReader()
  const bare = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' })
  const times: CameraTimes = { ours: [], bare: [], oursRead: 0, bareRead: 0 }
  const warmUp = 5
  for (const [at, picture] of pictures(seed, count + warmUp).entries()) {
    const frame = asCameraFrame(picture)
    const fromOurs = performance.now()
    const read = await ours.read(frame)
    const ourTime = performance.now() - fromOurs
    const pixels = asPixels(picture)
    const fromBare = performance.now()
    const bareText = await askBare(bare, pixels)
    const bareTime = performance.now() - fromBare
    if (at < warmUp) continue
    times.ours.push(ourTime)
    times.bare.push(bareTime)
    if (read === picture.text) times.oursRead += 1
    if (bareText === picture.text) times.bareRead += 1
  }
  ours.close()
  bare.terminate()
  return times
}

/** Cameras send brightness apart from colour, between 16 and 235. */
function asCameraFrame({ light }: Picture): VideoFrame {
  const planes = new Uint8Array((light.length * 3) / 2).fill(128)
  for (let at = 0; at < light.length; at += 1) planes[at] = 16 + ((light[at] ?? 0) * 219) / 255
  return new VideoFrame(planes, { format: 'I420', codedWidth: width, codedHeight: height, timestamp: 0 })
}

function asPixels({ light }: Picture): ArrayBuffer {
  const pixels = new Uint8ClampedArray(light.length * 4).fill(255)
  for (let at = 0; at < light.length; at += 1) pixels.fill(light[at] ?? 0, at * 4, at * 4 + 3)
  return pixels.buffer
}

function askBare(bare: Worker, pixels: ArrayBuffer): Promise<string | null> {
  return new Promise((resolve) => {
    bare.addEventListener('message', ({ data }: MessageEvent<string | null>) => resolve(data), { once: true })
    bare.postMessage({ pixels, width, height }, [pixels])
  })
}

Object.assign(globalThis, { measureCamera: measure })
document.body.id = 'camera-page'
