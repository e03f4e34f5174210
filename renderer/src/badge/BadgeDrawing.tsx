import { useLayoutEffect, useRef } from 'react'
import styles from './badge.module.css'
import { drawShapes } from './draw-svg.ts'
import type { Shape } from './shape.ts'

/** The one drawing of a badge, on screen. It speaks Vietnamese whatever the screen speaks, for it goes to people. */
export function BadgeDrawing({
  shapes,
  size,
  label,
}: {
  shapes: readonly Shape[]
  size: { width: number; height: number }
  label: string
}) {
  const drawn = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => drawn.current?.replaceChildren(drawShapes(shapes)), [shapes])
  return (
    <svg
      ref={drawn}
      className={styles['drawing']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      fontFamily="'Be Vietnam Pro', sans-serif"
    />
  )
}
