import indicatorList from '../../../resources/lists/report-indicators.json' with { type: 'json' }
import { breakdownNames, type Figures, type Funnel } from '../../../shared/contract/figures.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import { currentFair } from '../context.ts'
import { figuresOf } from '../figures/figures.ts'
import { funnelFields } from './funnel-fields.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { breakdownTitles, layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Indicator = (typeof indicatorList.items)[number]
type GroupLine = { name: string } & Funnel

/** Every indicator of the current fair, and every breakdown on a sheet of its own. Persons and turns stand apart. */
export function summarySheets(reading: Reading, names: Names): [Sheet, ...Sheet[]] {
  const fair = currentFair(reading)
  const figures = figuresOf(fair.id, reading)
  const common = { isRehearsal: fair.status === 'rehearsal' }
  const heading = headingValues(reading, fair)
  const indicators = layOut(layoutFile('indicators', reading), {
    ...common,
    fields: indicatorFields(figures),
    lines: indicatorList.items,
    values: heading,
  })
  const breakdowns = breakdownNames.map((name) => {
    const lines = figures.breakdowns[name].map((group) => ({ ...group, name: names.group(name, group.key) }))
    const sheet = layOut(layoutFile('breakdown', reading), {
      ...common,
      fields: groupFields,
      lines,
      values: { ...heading, breakdown: words.breakdown[name], breakdownCapitals: capitals(words.breakdown[name]) },
      // Needs do not add up, since one person may have several: their last row is everybody who came, and says so.
      sum: { ...figures.totals, name: name === 'need' ? words.needTotal : words.total },
    })
    return { ...sheet, name: words.breakdown[name] }
  })
  return [indicators, ...breakdowns]
}

type Fact = { breakdown: string; group: string; title: string; value: number }

/** The same figures for other programs: one number a record, with what it is of. */
export function figuresTable(reading: Reading, names: Names): Sheet {
  const fair = currentFair(reading)
  const figures = figuresOf(fair.id, reading)
  const lines: Fact[] = indicatorList.items.map((item) => ({
    breakdown: words.wholeFair,
    group: '',
    title: item.vi,
    value: valueOf(item, figures),
  }))
  const columns = funnelTitles(reading)
  for (const name of breakdownNames) {
    for (const group of figures.breakdowns[name])
      for (const { field, title } of columns)
        lines.push({
          breakdown: words.breakdown[name],
          group: names.group(name, group.key),
          title,
          value: group[field],
        })
  }
  return layOut(layoutFile('figures', reading), {
    fields: factFields,
    lines,
    values: headingValues(reading, fair),
    isRehearsal: fair.status === 'rehearsal',
  })
}

/** Every step under its title in the tables of groups; one an office shows in none of them keeps its own. */
function funnelTitles(reading: Reading): { field: keyof Funnel; title: string }[] {
  const titles = breakdownTitles(reading)
  return (Object.keys(funnelFields) as (keyof Funnel)[]).map((field) => ({ field, title: titles.get(field) ?? field }))
}

const factFields: Fields<Fact> = {
  breakdown: { kind: 'text', value: ({ breakdown }) => breakdown },
  group: { kind: 'text', value: ({ group }) => group },
  title: { kind: 'text', value: ({ title }) => title },
  value: { kind: 'integer', value: ({ value }) => value },
}

function indicatorFields(figures: Figures): Fields<Indicator> {
  return {
    order: { kind: 'integer', value: (_, order) => order },
    title: { kind: 'text', value: ({ vi: title, level }) => `${'\u00A0'.repeat(level * 4)}${title}` },
    unit: { kind: 'text', value: ({ unit }) => words.unit[unit] ?? unit },
    value: { kind: 'integer', value: (item) => valueOf(item, figures) },
    counts: { kind: 'text', value: ({ countsVi }) => countsVi },
    field: { kind: 'text', value: ({ field }) => field },
  }
}

function valueOf({ code }: Indicator, { indicators }: Figures): number {
  return (indicators as Readonly<Record<string, number>>)[code] ?? 0
}

const groupFields: Fields<GroupLine> = {
  ...funnelFields,
  order: { kind: 'integer', value: (_, order) => order || null },
  group: { kind: 'text', value: ({ name }) => name },
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi')
}
