import { create } from 'qrcode'
import { pathOfModules } from '../parts/qr-path.ts'

/** A QR with its white around it, as large as its box. `level`: how much of it may be lost. */
export function Qr({
  text,
  className,
  level = 'M',
}: {
  text: string
  className?: string | undefined
  level?: 'M' | 'Q'
}) {
  const { modules } = create(text, { errorCorrectionLevel: level })
  const side = modules.size + 8
  return (
    <svg className={className} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges" aria-hidden>
      <path d={pathOfModules(modules)} />
    </svg>
  )
}
