import type { PaperOrder } from '../../../shared/badge-face.ts'
import { badgeFormats } from '../../../shared/badge-formats.ts'
import { type DocumentOrder, isDocumentOrder } from '../../../shared/document-face.ts'
import type { FailureCode } from '../../../shared/failure.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { fetchPlaces } from '../parts/places.ts'
import { picturesCame } from './draw-svg.ts'
import { readyFonts } from './measure.ts'
import { drawPages } from './pages.ts'
import { fetchFonts } from './pdf/fonts.ts'
import { paperAsPdf } from './pdf/paper-pdf.ts'

/**
 * What the host calls on this hidden page (electron/shell/hidden-page.ts). With `wantsPdf` the answer is the PDF itself
 * where this page can make it; `ready`: the pages are drawn, and Chromium prints them or makes the PDF; a number: so are
 * they, on a roll cut at that height in mm.
 */
type DrawPaper = (
  orderId: string,
  wantsPdf: boolean,
) => Promise<Uint8Array<ArrayBuffer> | 'ready' | number | FailureCode>

/** Draws a paper that is no badge into `root`, with the rules of its pages in `style`; answers as `DrawPaper` does. */
type DrawDocument = (order: DocumentOrder, root: HTMLElement, style: HTMLStyleElement) => Promise<'ready' | number>

/**
 * Makes what the host calls as `drawPaper`: it draws the pages of one order in place of whatever was there. The page stays
 * loaded between orders, so that a badge waits for no code and no fonts. Nothing else is ever shown on it.
 */
export function preparePaper(root: HTMLElement, drawDocument: DrawDocument): DrawPaper {
  const prepared = Promise.all([fetchPlaces(), readyFonts()])
  const fonts = fetchFonts()
  fonts.catch(() => undefined)
  const style = document.createElement('style')
  style.nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  document.head.append(style)
  return async (orderId, wantsPdf) => {
    const response = await fetch(`/print-order/${encodeURIComponent(orderId)}`)
    if (!response.ok) return 'not-found'
    const order = (await response.json()) as PaperOrder | DocumentOrder
    if (isDocumentOrder(order)) return drawDocument(order, root, style)
    if (order.faces.length === 0 && !order.test) return 'not-found'
    const [places] = await prepared
    const pdf = wantsPdf ? await paperAsPdf(order, places, await fonts) : null
    if (pdf !== null) return pdf
    await draw(order, places, root, style)
    return 'ready'
  }
}

let addresses: string[] = []

/** Nobody sees this page: laid out for the screen too, a thousand badges would take twice as long. */
async function draw(order: PaperOrder, places: Gazetteer, root: HTMLElement, style: HTMLStyleElement): Promise<void> {
  const { width, height } = badgeFormats[order.format].page
  for (const address of addresses) URL.revokeObjectURL(address)
  style.textContent = `
    @page { size: ${width}mm ${height}mm; margin: 0; }
    html, body, #root { height: auto; background: #fff; margin: 0; }
    .sheet { display: block; width: ${width}mm; height: ${height}mm; break-after: page; break-inside: avoid; }
    .sheet:last-child { break-after: auto; }
    .dots { image-rendering: pixelated; }
    @media screen { #root { display: none; } }`
  const drawn = await drawPages(order, places)
  addresses = drawn.addresses
  root.replaceChildren(...drawn.pages)
  await picturesCame(root)
}
