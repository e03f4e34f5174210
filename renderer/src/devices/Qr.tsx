import { create } from 'qrcode'
import { pathOfModules } from '../parts/qr-path.ts'
import styles from './devices.module.css'

/** A QR for a phone's camera; black on white in dark too, since half the phones read no other. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const width = modules.size + 8
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={pathOfModules(modules)} fill="#000" />
    </svg>
  )
}
