import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import type { BadgeFace, PaperOrder } from '../../../shared/badge-face.ts'
import { type BadgeFormat, badgeFormats, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { FailureCode } from '../../../shared/failure.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { communeNameIn, fetchPlaces } from '../parts/places.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { BadgeDrawing } from './BadgeDrawing.tsx'
import { layOut } from './layout.ts'
import { measure, readyFonts } from './measure.ts'

/** What the host calls on this hidden page (electron/shell/hidden-page.ts). */
type DrawPaper = (orderId: string) => Promise<'ready' | FailureCode>

/**
 * Offers the host `drawPaper`, which draws the pages of one order in place of whatever was there. The page stays
 * loaded between orders, so that a badge waits for no code and no fonts. Nothing else is ever shown on it.
 */
export function offerPaper(root: Root): void {
  const prepared = Promise.all([fetchPlaces(), readyFonts()])
  const drawPaper: DrawPaper = async (orderId) => {
    const response = await fetch(`/print-order/${encodeURIComponent(orderId)}`)
    if (!response.ok) return 'not-found'
    const order = (await response.json()) as PaperOrder
    const [places] = await prepared
    // Written at once: a hidden window has no frames to wait for.
    flushSync(() => root.render(<Pages order={order} places={places} />))
    await document.fonts.ready
    return 'ready'
  }
  Object.assign(window, { drawPaper })
}

function Pages({ order, places }: { order: PaperOrder; places: Gazetteer }) {
  const format = badgeFormats[order.format]
  const perPage = badgesPerPage(format)
  const pages = Array.from({ length: Math.ceil(order.faces.length / perPage) }, (_, page) =>
    order.faces.slice(page * perPage, (page + 1) * perPage),
  )
  const { width, height } = format.page
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
  return (
    <>
      <style {...(nonce === undefined ? {} : { nonce })}>{`
        @page { size: ${width}mm ${height}mm; margin: 0; }
        html, body, #root { height: auto; background: #fff; margin: 0; }
        .sheet { display: block; width: ${width}mm; height: ${height}mm; break-after: page; break-inside: avoid; }
        .sheet:last-child { break-after: auto; }
      `}</style>
      {pages.map((page) => (
        <Sheet key={page[0]?.code} faces={page} format={format} places={places} />
      ))}
    </>
  )
}

function Sheet({ faces, format, places }: { faces: readonly BadgeFace[]; format: BadgeFormat; places: Gazetteer }) {
  const { page, cell, origin, pitch, columns } = format
  return (
    <svg className="sheet" viewBox={`0 0 ${page.width} ${page.height}`}>
      {faces.map((face, index) => {
        const at = { x: origin.x + (index % columns) * pitch.x, y: origin.y + Math.floor(index / columns) * pitch.y }
        const layout = layOut(face, communeNameIn(places, face.communeCode), dayWritten(face.heldOn), cell, measure, at)
        return <BadgeDrawing key={face.code} face={face} layout={layout} size={cell} at={at} />
      })}
      {format.cutLines && <CutLines count={faces.length} format={format} />}
    </svg>
  )
}

function CutLines({ count, format: { cell, origin, pitch, columns } }: { count: number; format: BadgeFormat }) {
  const corners = Array.from({ length: count }, (_, index) => [
    origin.x + (index % columns) * pitch.x,
    origin.y + Math.floor(index / columns) * pitch.y,
  ])
  return (
    <path
      d={corners.map(([x, y]) => `M${x} ${y}h${cell.width}v${cell.height}h${-cell.width}z`).join('')}
      fill="none"
      stroke="#999"
      strokeWidth={0.15}
      strokeDasharray="1.5 1.5"
    />
  )
}
