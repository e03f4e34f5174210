import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** The library and nothing else: pixels in, its own text out. */
prepareZXingModule({ overrides: { locateFile: () => wasmAddress } })

addEventListener('message', ({ data }: MessageEvent<{ pixels: ArrayBuffer; width: number; height: number }>) => {
  const picture = new ImageData(new Uint8ClampedArray(data.pixels), data.width, data.height)
  void readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryInvert: false }).then(([code]) =>
    postMessage(code?.text ?? null),
  )
})
