import { CompositeChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { timeOf } from '../session/vietnam-time.ts'
import { useLiveWords } from './words.ts'

/** Bars of those who came in each ten minutes, and a line with points of all who had come by then: told apart by shape. */
export function ArrivalsChart({
  slots,
  large,
}: {
  slots: readonly { from: number; persons: number; total: number }[]
  large: boolean
}) {
  const { arrivals, number } = useLiveWords().live
  return (
    <CompositeChart
      h="100%"
      data={slots.map(({ from, persons, total }) => ({ from: timeOf(from), persons, total }))}
      dataKey="from"
      series={[
        { name: 'persons', label: arrivals.persons, color: 'var(--accent)', type: 'bar' },
        { name: 'total', label: arrivals.total, color: 'var(--ink)', type: 'line', yAxisId: 'right' },
      ]}
      withTooltip={!large}
      withRightYAxis
      maxBarWidth={48}
      curveType="linear"
      strokeWidth={large ? 4 : 2}
      gridAxis="x"
      tickLine="none"
      textColor="var(--ink)"
      gridColor="var(--line)"
      valueFormatter={(value) => number(value)}
      yAxisProps={{ allowDecimals: false, width: large ? 72 : 40 }}
      rightYAxisProps={{ allowDecimals: false, width: large ? 84 : 44 }}
      // Times at even distances, the last one as well as there is room for.
      xAxisProps={{ minTickGap: large ? 48 : 16, interval: 'equidistantPreserveStart' }}
      composedChartProps={{ margin: { top: large ? 20 : 12 } }}
      barProps={{ isAnimationActive: false, fillOpacity: 0.6 }}
      lineProps={{ isAnimationActive: false }}
      accessibilityLayer={false}
    />
  )
}
