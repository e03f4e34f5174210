import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { textOfBytes } from '../../../shared/text/scanned-bytes.ts'
import type { Frame, FrameAnswer, FrameQuestion } from './qr-reader.ts'

/** One QR code at a time is held before a camera; cards and badges are printed dark on light. */
const options: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: 1, tryInvert: false }

// Ours, from our own door: by itself the library would fetch its code from the internet.
prepareZXingModule({ overrides: { locateFile: () => wasmAddress } })

let pixels = new Uint8ClampedArray(0)
let canvas: OffscreenCanvas | null = null

addEventListener('message', (event: MessageEvent<FrameQuestion>) => {
  const { frame } = event.data
  void read(frame)
    .then(
      (text): FrameAnswer => ({ text }),
      (error: unknown): FrameAnswer => ({ error: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => postMessage(answer))
    .finally(() => frame.close())
})

async function read(frame: Frame): Promise<string | null> {
  const [code] = await readBarcodes(await pictureOf(frame), options)
  // The bytes as they are: the library guesses at letters and takes short Vietnamese texts for Japanese ones.
  return code === undefined ? null : textOfBytes(code.bytes)
}

/** The frame's pixels, by the short way where the browser converts colours itself. */
async function pictureOf(frame: Frame): Promise<ImageData> {
  if ('width' in frame) return drawn(frame, frame.width, frame.height)
  const { width, height } = frame.visibleRect ?? { width: frame.displayWidth, height: frame.displayHeight }
  if (pixels.length !== width * height * 4) pixels = new Uint8ClampedArray(width * height * 4)
  try {
    await frame.copyTo(pixels, { format: 'RGBA' })
    return new ImageData(pixels, width, height)
  } catch {
    return drawn(frame, width, height)
  }
}

function drawn(frame: Frame, width: number, height: number): ImageData {
  canvas ??= new OffscreenCanvas(width, height)
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas to read the frame from')
  context.drawImage(frame, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
