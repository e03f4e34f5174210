import { fitWithin, greyRange, inkBox, spread, type Box, type Size } from './picture-size.ts'

/** Why a file does not become a picture on a badge. */
export type PictureFault = 'not-a-picture' | 'too-big' | 'empty'
export type PictureRead = { picture: string } | { fault: PictureFault }

/** The contract's most, px a side. */
const mostSide = 600
/** As large as a picture is looked at before its border is cut off, px a side. */
const workingSide = 1200
/** The contract's most, letters of the data address. */
const mostLetters = 700_000
const mostBytes = 25 * 1024 * 1024
const mostPixels = 80_000_000
/** A picture whose darkest part is nearer to white than this (of 255) is not meant to be seen. */
const visible = 40

/**
 * Turns a file of whatever kind the browser can draw (PNG, JPEG, WebP, GIF, BMP, SVG) into a PNG of at most 600 px a
 * side: on white, grey, from black to white. `trim`: the empty border is cut off, so that a logo fills its place.
 */
export async function readPicture(file: File, { trim }: { trim: boolean }): Promise<PictureRead> {
  if (file.size > mostBytes) return { fault: 'too-big' }
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const size = { width: image.naturalWidth, height: image.naturalHeight }
    if (size.width * size.height > mostPixels) return { fault: 'too-big' }
    return pictureOf(image, size, { trim, isDrawn: file.type === 'image/svg+xml' })
  } catch {
    return { fault: 'not-a-picture' }
  } finally {
    URL.revokeObjectURL(address)
  }
}

function pictureOf(image: HTMLImageElement, size: Size, how: { trim: boolean; isDrawn: boolean }): PictureRead {
  if (size.width === 0 || size.height === 0) return { fault: 'not-a-picture' }
  // Drawn whole: a drawing without a size of its own has no pixels to cut from.
  const whole = onWhite(image, fitWithin(size, workingSide, how.isDrawn))
  const greys = greysOf(whole)
  const range = greyRange(greys)
  const ink = inkBox(
    greys.map((grey) => spread(grey, range)),
    whole.canvas,
  )
  if (ink === null || range.black > 255 - visible) return { fault: 'empty' }
  const part = how.trim ? ink : { x: 0, y: 0, width: whole.canvas.width, height: whole.canvas.height }
  for (let side = mostSide; side >= mostSide / 4; side = Math.floor(side * 0.8)) {
    const picture = blackAndWhite(onWhite(whole.canvas, fitWithin(part, side), part), range)
    if (picture.length <= mostLetters) return { picture }
  }
  return { fault: 'too-big' }
}

/** Draws a picture, or a part of it, on white paper. */
function onWhite(source: HTMLImageElement | HTMLCanvasElement, { width, height }: Size, part?: Box): Sheet {
  const sheet = sheetOf({ width, height })
  const { context } = sheet
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  if (part === undefined) context.drawImage(source, 0, 0, width, height)
  else context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, width, height)
  return sheet
}

/** As bright as the eye takes each colour for (ITU-R BT.709). */
function greysOf({ canvas, context }: Sheet): Uint8ClampedArray {
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const greys = new Uint8ClampedArray(data.length / 4)
  for (let at = 0; at < greys.length; at++) {
    const from = at * 4
    greys[at] = 0.2126 * (data[from] ?? 0) + 0.7152 * (data[from + 1] ?? 0) + 0.0722 * (data[from + 2] ?? 0)
  }
  return greys
}

function blackAndWhite(sheet: Sheet, range: { black: number; white: number }): string {
  const { canvas, context } = sheet
  const image = context.createImageData(canvas.width, canvas.height)
  for (const [at, grey] of greysOf(sheet).entries()) {
    image.data.fill(spread(grey, range), at * 4, at * 4 + 3)
    image.data[at * 4 + 3] = 255
  }
  context.putImageData(image, 0, 0)
  return canvas.toDataURL('image/png')
}

type Sheet = { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }

function sheetOf({ width, height }: Size): Sheet {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  return { canvas, context }
}
