import type { BadgeFace, PaperOrder } from '../../../shared/badge-face.ts'
import { type BadgeFormat, badgeFormats } from '../../../shared/badge-formats.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { communeNameIn } from '../parts/places.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { layOutBack } from './back.ts'
import { drawDots } from './draw-dots.ts'
import { drawing, drawLines, drawPicture, drawShapes } from './draw-svg.ts'
import { layOut } from './layout.ts'
import { measure } from './measure.ts'
import { type Picture, pictureOf } from './png-size.ts'
import type { Shape } from './shape.ts'
import { cutLines, mirrored, pagesOf, type Place } from './sheet.ts'
import { testPage } from './test-page.ts'

/** The drawn pages of an order, and the addresses of pictures they need until they are printed. */
export type Drawn = { pages: SVGElement[]; addresses: string[] }

/** Draws every page of an order, fronts and backs by turns. */
export async function drawPages(order: PaperOrder, places: Gazetteer): Promise<Drawn> {
  const format = badgeFormats[order.format]
  if (order.test) {
    const page = drawing(format.page, 'sheet')
    page.append(drawShapes(testPage(format, order.offset, measure)))
    return { pages: [page], addresses: [] }
  }
  const addresses: string[] = []
  const keep = (address: string): string => {
    addresses.push(address)
    return address
  }
  const logo = inMemory(pictureOf(order.logo), keep)
  const back = backShapes(order, format, keep)
  const pages: SVGElement[] = []
  for (const page of pagesOf(order.faces.length, format, order.startAt, order.offset)) {
    const front = drawing(format.page, 'sheet')
    for (const place of page) {
      const face = order.faces[place.index]
      if (face === undefined) continue
      const { shapes } = layOut(face, settingOf(face, place, { order, format, places, logo }))
      if (format.dotsPerMm === null) front.append(drawShapes(shapes, place))
      else front.append(...(await asDots(shapes, place, format.cell, format.dotsPerMm, keep)))
    }
    const [edge, ...edges] = format.cutLines ? cutLines(page, format) : []
    if (edge !== undefined) front.append(drawLines(edge, ...edges))
    pages.push(front)
    if (back === null) continue
    const behind = drawing(format.page, 'sheet')
    for (const place of mirrored(page, format, order.offset)) behind.append(drawShapes(back, place))
    pages.push(behind)
  }
  return { pages, addresses }
}

function settingOf(
  face: BadgeFace,
  at: Place,
  { order, format, places, logo }: { order: PaperOrder; format: BadgeFormat; places: Gazetteer; logo: Picture | null },
): Parameters<typeof layOut>[1] {
  return {
    cell: format.cell,
    at,
    dotsPerMm: format.dotsPerMm,
    fields: order.design.fields,
    logo: order.design.logo ? logo : null,
    commune: communeNameIn(places, face.communeCode),
    date: dayWritten(face.heldOn),
    measure,
  }
}

/** The picture over its own text in white: what is searched for or read aloud in the PDF is found all the same. */
async function asDots(
  shapes: readonly Shape[],
  { x, y }: Place,
  cell: BadgeFormat['cell'],
  dotsPerMm: number,
  keep: (address: string) => string,
): Promise<SVGElement[]> {
  const at = { x: Math.round(x * dotsPerMm) / dotsPerMm, y: Math.round(y * dotsPerMm) / dotsPerMm }
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [{ ...shape, white: true as const }] : []))
  const href = keep(await drawDots(shapes, cell, dotsPerMm))
  return [drawShapes(texts, at), drawPicture(href, { ...at, ...cell }, 'dots')]
}

/** A thermal roll has one side. */
function backShapes(
  { back }: PaperOrder,
  { cell, dotsPerMm }: BadgeFormat,
  keep: (address: string) => string,
): Shape[] | null {
  if (back === null || dotsPerMm !== null) return null
  return layOutBack(back, cell, measure).map((shape) =>
    shape.kind === 'picture' ? { ...shape, href: keep(memoryAddress(shape.href)) } : shape,
  )
}

function inMemory(picture: Picture | null, keep: (address: string) => string): Picture | null {
  return picture === null ? null : { ...picture, href: keep(memoryAddress(picture.href)) }
}

/** A short address for a long data address: a thousand badges then share one picture. */
function memoryAddress(dataUrl: string): string {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }))
}
