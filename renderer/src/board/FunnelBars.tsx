import type { Funnel } from '../../../shared/contract/figures.ts'
import { Bars } from './Bars.tsx'
import { funnelSteps, partOf } from './blocks.ts'
import { useLiveWords } from './words.ts'

/** How far people got, each step as a part of those who came. */
export function FunnelBars({ totals }: { totals: Funnel }) {
  const { funnel, number } = useLiveWords().live
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
