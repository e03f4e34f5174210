import type { Funnel } from '../../../shared/contract/figures.ts'
import { Bars } from './Bars.tsx'
import { funnelSteps, partOf } from './blocks.ts'
import { Figures } from './Figures.tsx'
import { useLiveWords } from './words.ts'

const allSteps = ['attended', 'counselled', 'interviewed', 'preSelected', 'appointments', 'hired'] as const

/** How far people got, each step as a part of those who came. */
export function FunnelBars({ totals, asTable }: { totals: Funnel; asTable: boolean }) {
  const { funnel, number } = useLiveWords().live
  if (asTable)
    return (
      <Figures
        title={funnel.title}
        columns={[funnel.step, funnel.count, funnel.share]}
        rows={allSteps.map((step) => ({
          key: step,
          label: funnel[step],
          values: [number(totals[step]), funnel.part(partOf(totals[step], totals.attended))],
        }))}
      />
    )
  return (
    <Bars
      title={funnel.title}
      column={funnel.step}
      value={funnel.attended}
      bars={funnelSteps.map((step) => ({
        key: step,
        label: funnel[step],
        count: totals[step],
        said: number(totals[step]),
        ...(step === 'attended' ? {} : { note: funnel.part(partOf(totals[step], totals.attended)) }),
      }))}
    />
  )
}
