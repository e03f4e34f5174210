import { qrPath } from './qr-path.ts'
import type { Shape } from './shape.ts'

const namespace = 'http://www.w3.org/2000/svg'
const family = "'Be Vietnam Pro', sans-serif"

/** Makes an SVG element with its attributes. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name)
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, typeof value === 'number' ? String(rounded(value)) : value)
  return made
}

/** To a tenth of a micrometre: more digits say nothing more. */
function rounded(length: number): number {
  return Math.round(length * 10_000) / 10_000
}

/** An empty drawing, a unit a millimetre; `className` for what styles its page. */
export function drawing(size: { width: number; height: number }, className = ''): SVGElement {
  return element('svg', {
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': family,
    fill: '#000',
    ...(className === '' ? {} : { class: className }),
  })
}

/**
 * Draws shapes as SVG, black on white, `at` a place of the page. Elements are made by hand: a thousand badges through
 * React take longer than Chromium takes to make the PDF of them, and names are text here whatever is written in them.
 */
export function drawShapes(shapes: readonly Shape[], at?: { x: number; y: number }): SVGElement {
  const group = element('g', at === undefined ? {} : { transform: `translate(${rounded(at.x)} ${rounded(at.y)})` })
  for (const shape of shapes) group.append(drawShape(shape))
  return group
}

/** Draws lines of one thickness as one element; at least one. */
export function drawLines(first: Line, ...others: readonly Line[]): SVGElement {
  return element('path', {
    d: [first, ...others].map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(''),
    stroke: first.faint ? '#999' : '#000',
    'stroke-width': first.thickness,
  })
}

type Line = Shape & { kind: 'line' }

function drawShape(shape: Shape): SVGElement {
  switch (shape.kind) {
    case 'text':
      return drawText(shape)
    case 'line':
      return drawLines(shape)
    case 'box': {
      const { x, y, width, height, thickness } = shape
      const line = thickness === null ? {} : { fill: 'none', stroke: '#000', 'stroke-width': thickness }
      return element('rect', { x, y, width, height, ...line })
    }
    case 'icon': {
      const { path, x, y, size } = shape
      return element('path', {
        d: path,
        transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / 24)})`,
      })
    }
    case 'picture': {
      const { href, x, y, width, height } = shape
      return drawPicture(href, { x, y, width, height })
    }
    case 'qr': {
      const { code, symbol, x, y, size } = shape
      const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${size / symbol.modules})`
      return element('path', { d: qrPath(code, symbol), transform, 'shape-rendering': 'crispEdges' })
    }
  }
}

const loads = new WeakMap<Element, Promise<void>>()

/** A picture stretched over its place; `className` for how its dots are shown. */
export function drawPicture(
  href: string,
  place: { x: number; y: number; width: number; height: number },
  className = '',
): SVGElement {
  const image = element('image', {
    ...place,
    preserveAspectRatio: 'none',
    ...(className === '' ? {} : { class: className }),
  })
  loads.set(
    image,
    new Promise((resolve) => {
      image.addEventListener('load', () => resolve(), { once: true })
      image.addEventListener('error', () => resolve(), { once: true })
    }),
  )
  image.setAttribute('href', href)
  return image
}

/** Once every picture within has come, or has failed to: a page printed before that lacks them. */
export async function picturesCame(within: Element): Promise<void> {
  await Promise.all([...within.querySelectorAll('image')].map((image) => loads.get(image) ?? Promise.resolve()))
}

function drawText({ text, x, y, size, weight, anchor, white }: Shape & { kind: 'text' }): SVGElement {
  const made = element('text', {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    ...(white ? { fill: '#fff' } : {}),
  })
  made.textContent = text
  return made
}
