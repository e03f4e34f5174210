import { aimedTogether, type ComparedColumn, reachedBy, targetOf } from '../../../shared/compared.ts'
import type { Compared } from '../../../shared/contract/compared.ts'
import type { Funnel } from '../../../shared/contract/figures.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import { standing } from '../../../shared/words/papers/standing.ts'
import { standingOf, standingWritten } from '../closing/standing.ts'
import { compareFairs } from '../compared/compare.ts'
import { currentFair } from '../context.ts'
import { funnelFields } from './funnel-fields.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type FairLine = Record<ComparedColumn | 'appointments', number> & {
  name: string
  date: string | null
  /** What was aimed at, of the fair or of all together. */
  aims: Parameters<typeof targetOf>[1]
  /** Whether its figures were frozen, and what was adjusted since. */
  figures: string | null
}
type CommuneLine = Funnel & { name: string; target: number | null; visits: number }

/** The fairs of a year side by side, and the year by commune. What a fair's own figures add up to are visits. */
export function yearSheets(year: number | null, reading: Reading, names: Names): [fairs: Sheet, communes: Sheet] {
  const compared = compareFairs(year, reading)
  const { persons } = compared
  const values = {
    center: reading.store.fairs.center(currentFair(reading).center)?.name ?? '',
    year: String(compared.year),
    standing: standing.provisional(reading.now()),
    persons: String(persons.attended),
    women: String(persons.women),
    interviewed: String(persons.interviewed),
    preSelected: String(persons.preSelected),
    hired: String(persons.hired),
    returned: String(compared.returned),
  }
  const lines = compared.fairs.map((fair) => fairLine(fair, reading))
  const common = { values, isRehearsal: false }
  const fairs = layOut(layoutFile('year-fairs', reading), {
    ...common,
    fields: fairFields,
    lines,
    sum: sumLine(compared, lines),
  })
  const communes = layOut(layoutFile('year-communes', reading), {
    ...common,
    fields: communeFields,
    lines: compared.communes.map(({ code, target, visits, persons: those }) => ({
      ...those,
      name: names.group('commune', code),
      target,
      visits,
    })),
    sum: {
      ...persons,
      name: words.year.communeTotal,
      target: added(compared.communes.map(({ target }) => target)),
      visits: compared.visits.attended,
    },
  })
  const fileName = `${fairs.fileName}-${compared.year}`
  return [{ ...fairs, fileName }, communes]
}

function fairLine(fair: Compared['fairs'][number], reading: Reading): FairLine {
  const { fairId, name, heldOn, targets, indicators } = fair
  return {
    ...reachedBy(fair),
    name,
    date: heldOn,
    aims: targets,
    appointments: indicators.appointments,
    figures: standingWritten(standingOf(reading, fairId)),
  }
}

function sumLine({ visits, fairs }: Compared, lines: readonly FairLine[]): FairLine {
  const sum = (name: 'employers' | 'wanted' | 'connected'): number =>
    lines.reduce((total, line) => total + line[name], 0)
  return {
    ...visits,
    name: words.year.total,
    date: null,
    employers: sum('employers'),
    wanted: sum('wanted'),
    connected: sum('connected'),
    aims: aimedTogether(fairs),
    figures: null,
  }
}

/** Null where nobody aimed at anything. */
function added(counts: readonly (number | null)[]): number | null {
  const told = counts.filter((count) => count !== null)
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0)
}

function aimAt(column: ComparedColumn): Fields<FairLine>[string] {
  return { kind: 'integer', value: ({ aims }) => targetOf(column, aims) }
}

const fairFields: Fields<FairLine> = {
  ...funnelFields,
  order: { kind: 'integer', value: (_, order) => order || null },
  fair: { kind: 'text', value: ({ name }) => name },
  date: { kind: 'date', value: ({ date }) => date },
  employers: { kind: 'integer', value: ({ employers }) => employers },
  wanted: { kind: 'integer', value: ({ wanted }) => wanted },
  employersTarget: aimAt('employers'),
  target: aimAt('attended'),
  womenTarget: aimAt('women'),
  interviewedTarget: aimAt('interviewed'),
  preSelectedTarget: aimAt('preSelected'),
  connected: { kind: 'integer', value: ({ connected }) => connected },
  figures: { kind: 'text', value: ({ figures }) => figures },
}

const communeFields: Fields<CommuneLine> = {
  ...funnelFields,
  order: { kind: 'integer', value: (_, order) => order || null },
  commune: { kind: 'text', value: ({ name }) => name },
  target: { kind: 'integer', value: ({ target }) => target },
  visits: { kind: 'integer', value: ({ visits }) => visits },
}
