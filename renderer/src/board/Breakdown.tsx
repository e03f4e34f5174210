import { Bars } from './Bars.tsx'
import { Figures } from './Figures.tsx'
import type { Row } from './row.ts'
import { useLiveWords } from './words.ts'

/** Groups of people: as bars of who came, or as a table of how far they got. */
export function Breakdown({
  title,
  column,
  rows,
  whole = 0,
  asTable,
}: {
  title: string
  column: string
  rows: readonly Row[]
  /** What a full bar is; otherwise the largest number there. */
  whole?: number
  asTable: boolean
}) {
  const { funnel, number, commune } = useLiveWords().live
  const against = (persons: number, target: number | null) =>
    target === null ? number(persons) : commune.against(number(persons), number(target))
  if (!asTable)
    return (
      <Bars
        title={title}
        column={column}
        value={funnel.attended}
        whole={whole}
        bars={rows.map(({ key, label, target, steps }) => ({
          key,
          label,
          count: steps.attended,
          target,
          said: against(steps.attended, target),
        }))}
      />
    )
  const { attended, women, counselled, interviewed, preSelected, appointments, hired } = funnel
  return (
    <Figures
      title={title}
      columns={[column, attended, women, counselled, interviewed, preSelected, appointments, hired]}
      rows={rows.map(({ key, label, target, steps }) => ({
        key,
        label,
        values: [
          against(steps.attended, target),
          ...[steps.women, steps.counselled, steps.interviewed, steps.preSelected, steps.appointments, steps.hired].map(
            (count) => number(count),
          ),
        ],
      }))}
    />
  )
}
