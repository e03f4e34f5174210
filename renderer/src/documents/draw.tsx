import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import { documentPapers } from '../../../shared/document-papers.ts'
import { breakPages } from './break-pages.ts'
import { fitTexts } from './fit-texts.ts'
import { Papers } from './Papers.tsx'

/** CSS has 96 dots to the inch, whatever a screen has. */
const dotsPerMm = 96 / 25.4

let shown: Root | null = null

/**
 * Draws a paper that is no badge into `root` and its pages' rules into `style`: `ready`, or for a roll the height in mm at
 * which it is cut. Texts that must stand large are fitted, and tables broken into pages, before anything is printed: the
 * page that nobody sees has its layout all the same.
 */
export async function drawDocument(
  order: DocumentOrder,
  root: HTMLElement,
  style: HTMLStyleElement,
): Promise<'ready' | number> {
  const { width, height } = documentPapers[order.paper]
  style.textContent = rules(order, width, height)
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px 'Be Vietnam Pro'`, 'A\u1EC5')))
  const place = document.createElement('div')
  root.replaceChildren(place)
  shown?.unmount()
  const drawn = createRoot(place)
  shown = drawn
  flushSync(() => drawn.render(<Papers order={order} />))
  breakPages(place)
  fitTexts(place)
  if (height !== null) return 'ready'
  const long = Math.ceil(place.getBoundingClientRect().height / dotsPerMm + order.offset.y)
  style.textContent = rules(order, width, long)
  return long
}

function rules({ offset }: DocumentOrder, width: number, height: number | null): string {
  return `
    @page { size: ${width}mm ${height ?? 200}mm; margin: 0; }
    html, body, #root { height: auto; margin: 0; background: #fff; color: #000; }
    :root { --right: ${offset.x}mm; --down: ${offset.y}mm; }`
}
