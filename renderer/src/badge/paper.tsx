import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import { communeNameIn, fetchPlaces } from '../parts/places.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { BadgeDrawing } from './BadgeDrawing.tsx'
import type { SheetFormat } from './formats.ts'
import { layOut } from './layout.ts'
import { measure, readyFonts } from './measure.ts'
import { readFaces, readOrder, type DrawnBadge } from './print-order.ts'

/**
 * Draws nothing but the pages of a print order. [Note: ready for print] The host opens this page
 * hidden and prints it once its title is `ready`; `failed: CODE` tells it that there is nothing to print.
 */
export async function drawPaper(root: Root): Promise<void> {
  try {
    const order = await readOrder(new URLSearchParams(location.search))
    if (order === null) return fail('bad-input')
    const [faces, places] = await Promise.all([readFaces(order.badgeIds), fetchPlaces(), readyFonts()])
    if (!faces.ok) return fail(faces.failure.code)
    // Written at once: a hidden window has no frames to wait for.
    flushSync(() => root.render(<Pages faces={faces.value} format={order.format} places={places} />))
    await document.fonts.ready
    document.title = 'ready'
  } catch {
    fail('internal')
  }
}

function fail(code: string): void {
  document.title = `failed: ${code}`
}

function Pages({ faces, format, places }: { faces: readonly DrawnBadge[]; format: SheetFormat; places: Gazetteer }) {
  const perPage = format.columns * format.rows
  const pages = Array.from({ length: Math.ceil(faces.length / perPage) }, (_, page) =>
    faces.slice(page * perPage, (page + 1) * perPage),
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
        <Sheet key={page[0]?.badgeId} faces={page} format={format} places={places} />
      ))}
    </>
  )
}

function Sheet({ faces, format, places }: { faces: readonly DrawnBadge[]; format: SheetFormat; places: Gazetteer }) {
  const { page, cell, origin, pitch, columns } = format
  return (
    <svg className="sheet" viewBox={`0 0 ${page.width} ${page.height}`}>
      {faces.map((face, index) => {
        const at = { x: origin.x + (index % columns) * pitch.x, y: origin.y + Math.floor(index / columns) * pitch.y }
        const layout = layOut(face, communeNameIn(places, face.communeCode), dayWritten(face.heldOn), cell, measure, at)
        return <BadgeDrawing key={face.badgeId} face={face} layout={layout} size={cell} at={at} />
      })}
      {format.cutLines && <CutLines count={faces.length} format={format} />}
    </svg>
  )
}

function CutLines({ count, format: { cell, origin, pitch, columns } }: { count: number; format: SheetFormat }) {
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
