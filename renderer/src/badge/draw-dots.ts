import { qrPath } from './qr-path.ts'
import type { Shape } from './shape.ts'

/** Greys lighter than this become white: a little towards black, so that thin strokes hold together. */
const lightest = 150

/**
 * Draws shapes as one picture of black and white dots for a thermal head, without any grey in between that a driver
 * would scatter into dust: the address of a PNG. Logos are not drawn. Whoever draws the next page revokes the address.
 */
export async function drawDots(
  shapes: readonly Shape[],
  size: { width: number; height: number },
  dotsPerMm: number,
): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * dotsPerMm)
  canvas.height = Math.round(size.height * dotsPerMm)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('this page has no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const shape of shapes) drawShape(context, shape, dotsPerMm)
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = picture
  for (let at = 0; at < data.length; at += 4) {
    // All is black on white, so that one channel tells.
    const tone = (data[at] ?? 0) > lightest ? 255 : 0
    data[at] = data[at + 1] = data[at + 2] = tone
  }
  context.putImageData(picture, 0, 0)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (file === null) throw new Error('the picture could not be packed')
  return URL.createObjectURL(file)
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape, dots: number): void {
  context.fillStyle = '#000'
  switch (shape.kind) {
    case 'text':
      context.fillStyle = shape.white ? '#fff' : '#000'
      context.font = `${shape.weight} ${shape.size * dots}px 'Be Vietnam Pro', sans-serif`
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
      context.fillText(shape.text, shape.x * dots, shape.y * dots)
      return
    case 'line': {
      const thickness = Math.max(1, Math.round(shape.thickness * dots))
      const [x, y] = [Math.round(Math.min(shape.x1, shape.x2) * dots), Math.round(Math.min(shape.y1, shape.y2) * dots)]
      const [width, height] = [Math.abs(shape.x2 - shape.x1) * dots, Math.abs(shape.y2 - shape.y1) * dots]
      context.fillRect(x, y, Math.max(thickness, Math.round(width)), Math.max(thickness, Math.round(height)))
      return
    }
    case 'box': {
      const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map((mm) => Math.round(mm * dots))
      context.fillRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0)
      if (shape.thickness === null) return
      const edge = Math.max(2, Math.round(shape.thickness * dots))
      context.fillStyle = '#fff'
      context.fillRect((x ?? 0) + edge, (y ?? 0) + edge, (width ?? 0) - 2 * edge, (height ?? 0) - 2 * edge)
      return
    }
    case 'icon':
      fillPath(context, new Path2D(shape.path), { x: shape.x * dots, y: shape.y * dots }, (shape.size * dots) / 24)
      return
    case 'qr':
      fillPath(
        context,
        new Path2D(qrPath(shape.code, shape.symbol)),
        { x: Math.round(shape.x * dots), y: Math.round(shape.y * dots) },
        Math.round((shape.size * dots) / shape.symbol.modules),
      )
      return
    case 'picture':
      return
  }
}

function fillPath(context: CanvasRenderingContext2D, path: Path2D, at: { x: number; y: number }, scale: number): void {
  context.save()
  context.translate(at.x, at.y)
  context.scale(scale, scale)
  context.fill(path)
  context.restore()
}
