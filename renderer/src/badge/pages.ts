import type { PaperOrder } from '../../../shared/badge-face.ts'
import { type BadgeFormat, badgeFormats } from '../../../shared/badge-formats.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { drawDots } from './draw-dots.ts'
import { drawing, drawLines, drawPicture, drawShapes } from './draw-svg.ts'
import { layOutPages } from './laid-out-pages.ts'
import type { Shape } from './shape.ts'

/** The drawn pages of an order, and the addresses of pictures they need until they are printed. */
export type Drawn = { pages: SVGElement[]; addresses: string[] }

/** Draws every page of an order as SVG, fronts and backs by turns. */
export async function drawPages(order: PaperOrder, places: Gazetteer): Promise<Drawn> {
  const format = badgeFormats[order.format]
  const addresses = new Map<string, string>()
  const keep = (dataUrl: string): string => {
    const address = addresses.get(dataUrl) ?? memoryAddress(dataUrl)
    addresses.set(dataUrl, address)
    return address
  }
  const dots: string[] = []
  const pages: SVGElement[] = []
  for (const { parts, edges } of layOutPages(order, places)) {
    const page = drawing(format.page, 'sheet')
    for (const { shapes, at } of parts) {
      if (format.dotsPerMm === null || order.test) page.append(drawShapes(inMemory(shapes, keep), at))
      else page.append(...(await asDots(shapes, at, format.cell, format.dotsPerMm, dots)))
    }
    const [edge, ...others] = edges
    if (edge !== undefined) page.append(drawLines(edge, ...others))
    pages.push(page)
  }
  return { pages, addresses: [...addresses.values(), ...dots] }
}

/** The picture over its own text in white: what is searched for or read aloud in the PDF is found all the same. */
async function asDots(
  shapes: readonly Shape[],
  { x, y }: { x: number; y: number },
  cell: BadgeFormat['cell'],
  dotsPerMm: number,
  addresses: string[],
): Promise<SVGElement[]> {
  const at = { x: Math.round(x * dotsPerMm) / dotsPerMm, y: Math.round(y * dotsPerMm) / dotsPerMm }
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [{ ...shape, white: true as const }] : []))
  const href = await drawDots(shapes, cell, dotsPerMm)
  addresses.push(href)
  return [drawShapes(texts, at), drawPicture(href, { ...at, ...cell }, 'dots')]
}

/** A short address for a long data address: a thousand badges then share one picture. */
function inMemory(shapes: readonly Shape[], keep: (dataUrl: string) => string): readonly Shape[] {
  return shapes.some(({ kind }) => kind === 'picture')
    ? shapes.map((shape) => (shape.kind === 'picture' ? { ...shape, href: keep(shape.href) } : shape))
    : shapes
}

function memoryAddress(dataUrl: string): string {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))
}
