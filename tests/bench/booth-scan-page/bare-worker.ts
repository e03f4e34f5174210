import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** The library and nothing else: a frame in, its own text out. */
prepareZXingModule({ overrides: { locateFile: () => wasmAddress } })

addEventListener('message', ({ data: frame }: MessageEvent<VideoFrame>) => {
  void read(frame).then((text) => postMessage(text))
})

async function read(frame: VideoFrame): Promise<string | null> {
  const { codedWidth: width, codedHeight: height } = frame
  const pixels = new Uint8ClampedArray(width * height * 4)
  await frame.copyTo(pixels, { format: 'RGBA' })
  frame.close()
  const picture = new ImageData(pixels, width, height)
  const [code] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryInvert: false })
  return code?.text ?? null
}
