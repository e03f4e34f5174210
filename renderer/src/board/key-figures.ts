import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { partOf } from './blocks.ts'
import type { LiveWords } from './words.ts'

/** One of the day's largest numbers and what stands under it. */
export type KeyFigure = { label: string; value: string; notes: string[] }

/** What is said first of a day, with the targets there are. */
export function keyFigures({ figures, inside, booths }: Board, { targets }: Fair, text: LiveWords): KeyFigure[] {
  const { figure, number, funnel } = text
  const { totals, indicators } = figures
  const aim = (count: number, target: number | null) =>
    target === null ? [] : [figure.target(number(target), partOf(count, target))]
  const women = number(totals.women)
  const womenSaid = targets.women === null ? figure.women(women) : figure.womenAim(women, number(targets.women))
  const ahead = indicators['registered-ahead']
  const interviewing = booths.filter(({ interviewed }) => interviewed > 0).length
  return [
    {
      label: figure.persons,
      value: number(totals.attended),
      notes: [womenSaid, ...aim(totals.attended, targets.persons)],
    },
    {
      label: figure.inside,
      value: number(inside),
      notes: [indicators.children === 0 ? figure.insideNote : figure.children(number(indicators.children))],
    },
    ...(ahead === 0
      ? []
      : [
          {
            label: figure.ahead,
            value: number(indicators['registered-ahead-came']),
            notes: [figure.ofAhead(number(ahead))],
          },
        ]),
    {
      label: figure.employers,
      value: number(interviewing),
      // The target is of those who take part, so it stands under their number.
      notes: [figure.ofEmployers(number(booths.length)), ...aim(booths.length, targets.employers)],
    },
    {
      label: figure.interviewed,
      value: number(totals.interviewed),
      notes: [figure.turns(number(indicators['interview-turns'])), ...aim(totals.interviewed, targets.interviewed)],
    },
    {
      label: funnel.preSelected,
      value: number(totals.preSelected),
      notes: aim(totals.preSelected, targets.preSelected),
    },
  ]
}
