import type { BadgeFace, PaperOrder } from '../../../shared/badge-face.ts'
import { type BadgeFormat, badgeFormats } from '../../../shared/badge-formats.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { communeNameIn } from '../parts/places.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { layOutBack } from './back.ts'
import { layOut } from './layout.ts'
import { measure } from './measure.ts'
import { type Picture, pictureOf } from './png-size.ts'
import type { Shape } from './shape.ts'
import { cutLines, mirrored, pagesOf, type Place } from './sheet.ts'
import { testPage } from './test-page.ts'

/** One page before it is drawn: what lies on it, and where; then the lines to cut along. */
export type LaidOutPage = {
  parts: { shapes: readonly Shape[]; at: { x: number; y: number } }[]
  edges: (Shape & { kind: 'line' })[]
}

/** Every page of an order, fronts and backs by turns; the SVG of screen and paper and the PDF are made of these. */
export function layOutPages(order: PaperOrder, places: Gazetteer): LaidOutPage[] {
  const format = badgeFormats[order.format]
  if (order.test)
    return [{ parts: [{ shapes: testPage(format, order.offset, measure), at: { x: 0, y: 0 } }], edges: [] }]
  const logo = pictureOf(order.logo)
  // A thermal roll has one side.
  const back = order.back === null || format.dotsPerMm !== null ? null : layOutBack(order.back, format.cell, measure)
  return pagesOf(order.faces.length, format, order.startAt, order.offset).flatMap((page) => {
    const parts = page.flatMap((place) => {
      const face = order.faces[place.index]
      if (face === undefined) return []
      return [{ shapes: layOut(face, settingOf(face, place, { order, format, places, logo })).shapes, at: place }]
    })
    const front = { parts, edges: format.cutLines ? cutLines(page, format) : [] }
    if (back === null) return [front]
    return [front, { parts: mirrored(page, format, order.offset).map((at) => ({ shapes: back, at })), edges: [] }]
  })
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
