import styles from './report.module.css'

export type Bar = { label: string; value: number; target?: number | null }

const number = new Intl.NumberFormat('vi-VN')
/** In tenths of a millimetre: a chart is as wide as its page's text. */
const [width, labelWidth, barHeight, step] = [1700, 520, 44, 66]
/** Behind the longest bar its number needs room. */
const most = width - labelWidth - 170

/** Bars that lie, each with its number; a target is a line across. Black on white, so that any copier keeps it. */
export function BarChart({ title, note, bars }: { title: string; note?: string | undefined; bars: readonly Bar[] }) {
  const largest = Math.max(1, ...bars.flatMap(({ value, target }) => [value, target ?? 0]))
  const long = (value: number): number => (value / largest) * most
  return (
    <figure className={styles['chart']}>
      <figcaption>
        <strong>{title}</strong>
        {note !== undefined && ` (${note})`}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${bars.length * step}`} role="img" aria-label={title}>
        {bars.map(({ label, value, target = null }, at) => {
          const top = at * step + (step - barHeight) / 2
          const middle = top + barHeight / 2
          return (
            <g key={`${label} ${at}`}>
              <text x={labelWidth - 16} y={middle} className={styles['barLabel']} {...squeezed(label)}>
                {label}
              </text>
              <rect x={labelWidth} y={top} width={Math.max(2, long(value))} height={barHeight} fill="#3d3d3d" />
              {target !== null && (
                <line
                  x1={labelWidth + long(target)}
                  x2={labelWidth + long(target)}
                  y1={top - 8}
                  y2={top + barHeight + 8}
                  stroke="#000"
                  strokeWidth={6}
                />
              )}
              <text x={labelWidth + long(Math.max(value, target ?? 0)) + 16} y={middle} className={styles['barNumber']}>
                {target === null ? number.format(value) : `${number.format(value)}/${number.format(target)}`}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

/** A name longer than its place is set narrower. */
function squeezed(label: string): { textLength?: number; lengthAdjust?: 'spacingAndGlyphs' } {
  return label.length > 27 ? { textLength: labelWidth - 20, lengthAdjust: 'spacingAndGlyphs' } : {}
}
