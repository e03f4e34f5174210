import { drawShape, drawShapes, element } from './draw-svg.ts'
import type { Shape } from './shape.ts'

/** A badge laid out, and where it lies on its page. */
export type PlacedBadge = { shapes: readonly Shape[]; at: { x: number; y: number } }

/** Below this a definition costs more than it saves. */
const enough = 4

/**
 * Draws many badges, with what stands on several of them alike (the fair, icons with their words, communes) defined
 * once and stamped wherever it belongs. Laying out text is what a sheet costs: a marker is laid out once however often
 * it is painted, where `<use>` would lay a copy out each time. In the PDF a stamp is text like any other.
 * `definitions` must stand on one of the pages.
 */
export function createStamps(badges: readonly PlacedBadge[]): {
  definitions: SVGElement
  draw: (page: readonly PlacedBadge[]) => SVGElement[]
} {
  const counts = new Map<string, number>()
  for (const { shapes } of badges)
    for (const shape of shapes) {
      const key = keyOf(shape)
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const definitions = element('defs', {})
  const ids = new Map<string, string>()
  const define = (key: string, shape: Shape): string => {
    const id = `stamp-${ids.size}`
    const marker = element('marker', { id, markerUnits: 'userSpaceOnUse', overflow: 'visible' })
    marker.append(drawShape(atOrigin(shape)))
    definitions.append(marker)
    ids.set(key, id)
    return id
  }
  return {
    definitions,
    draw(page) {
      const places = new Map<string, string[]>()
      const drawn = page.map(({ shapes, at }) => {
        const own = shapes.filter((shape) => {
          const key = keyOf(shape)
          if (key === null || (counts.get(key) ?? 0) < enough) return true
          const id = ids.get(key) ?? define(key, shape)
          const { x, y } = cornerOf(shape)
          const place = `${at.x + x} ${at.y + y}`
          const list = places.get(id)
          if (list === undefined) places.set(id, [place])
          else list.push(place)
          return false
        })
        return drawShapes(own, at)
      })
      return [...drawn, ...[...places].map(([id, list]) => stamp(id, list))]
    },
  }
}

/** The last point is written twice: a line of one point would have no middle and no end, and be stamped twice. */
function stamp(id: string, places: readonly string[]): SVGElement {
  const href = `url(#${id})`
  const points = [...places, places.at(-1)].join(' ')
  return element('polyline', { points, fill: 'none', 'marker-start': href, 'marker-mid': href })
}

/** The same for shapes that differ in nothing but their place; null for what is never stamped. */
function keyOf(shape: Shape): string | null {
  switch (shape.kind) {
    case 'text':
      // Stamps are painted apart from the rest: a search would not find a name whose lines were not drawn in turn.
      return shape.isPart ? null : `${shape.weight} ${shape.size} ${shape.anchor} ${shape.white ?? ''}${shape.text}`
    case 'icon':
      return `${shape.size} ${shape.path}`
    case 'line':
      return `${shape.x2 - shape.x1} ${shape.y2 - shape.y1} ${shape.thickness} ${shape.faint ?? ''}`
    case 'box':
    case 'picture':
    case 'qr':
      return null
  }
}

function cornerOf(shape: Shape): { x: number; y: number } {
  return shape.kind === 'line' ? { x: shape.x1, y: shape.y1 } : shape
}

function atOrigin(shape: Shape): Shape {
  if (shape.kind === 'line') return { ...shape, x1: 0, y1: 0, x2: shape.x2 - shape.x1, y2: shape.y2 - shape.y1 }
  return { ...shape, x: 0, y: 0 }
}
