import { vi } from '../../../shared/words/vi.ts'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import type { Layout } from './layout.ts'
import { qrModules } from './qr-modules.ts'
import { qrPath } from './qr-path.ts'

/**
 * The one drawing of a badge, on screen and on paper: plain SVG in millimetres, black on white,
 * one path for the QR. It speaks Vietnamese whatever the screen speaks, for it goes to people.
 */
export function BadgeDrawing({
  face,
  layout,
  size,
  at,
  label,
}: {
  face: BadgeFace
  layout: Layout
  size: { width: number; height: number }
  at?: { x: number; y: number }
  label?: string
}) {
  const { qr, rule, rehearsal, visitor } = layout
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      {...(at === undefined ? {} : { x: at.x, y: at.y, width: size.width, height: size.height })}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
      fontFamily="'Be Vietnam Pro', sans-serif"
      fill="#000"
    >
      <rect width={size.width} height={size.height} fill="#fff" />
      <path d={`M${rule.x1} ${rule.y}H${rule.x2}`} stroke="#000" strokeWidth={rule.thickness} />
      {layout.lines.map((line) => (
        <text
          key={`${line.x} ${line.y}`}
          x={line.x}
          y={line.y}
          fontSize={line.size}
          fontWeight={line.weight}
          textAnchor={line.anchor}
        >
          {line.text}
        </text>
      ))}
      {rehearsal !== null && (
        <>
          <rect x={rehearsal.x} y={rehearsal.y} width={rehearsal.width} height={rehearsal.height} />
          <text
            x={rehearsal.x + rehearsal.width / 2}
            y={rehearsal.y + rehearsal.height * 0.72}
            fontSize={rehearsal.size}
            fontWeight={700}
            textAnchor="middle"
            fill="#fff"
          >
            {vi.badge.rehearsal}
          </text>
        </>
      )}
      {visitor !== null && (
        <>
          <rect
            x={visitor.x}
            y={visitor.y}
            width={visitor.width}
            height={visitor.height}
            fill="none"
            stroke="#000"
            strokeWidth={rule.thickness}
          />
          <text
            x={visitor.x + visitor.width / 2}
            y={visitor.y + visitor.height * 0.72}
            fontSize={visitor.size}
            fontWeight={700}
            textAnchor="middle"
          >
            {vi.badge.visitor}
          </text>
        </>
      )}
      <path
        d={qrPath(face.code)}
        transform={`translate(${qr.x} ${qr.y}) scale(${qr.size / qrModules})`}
        shapeRendering="crispEdges"
      />
    </svg>
  )
}
