import type { BreakdownName, Figures } from '../../../shared/contract/figures.ts'
import { noTargets, type Targets, targetsShape } from '../../../shared/contract/fair.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import { currentFair } from '../context.ts'
import { openNames } from '../exports/names.ts'
import type { Reading } from '../exports/reading.ts'
import { type EmployerFigures, employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { indicatorPlaceholders } from './catalogue.ts'
import { keptSettings } from './kept-settings.ts'
import { counted, type Line, told, type Values } from './values.ts'

/** Every indicator of the fair. */
export function figureValues({ indicators }: Figures): Values {
  const of: Readonly<Record<string, number>> = indicators
  return Object.fromEntries(
    indicatorPlaceholders.map(({ name, indicator }) => [name, counted(of[indicator] ?? 0)] as const),
  )
}

/** The figures of the current fair. */
export function currentFigures(reading: Reading): Figures {
  return figuresOf(currentFair(reading).id, reading)
}

/** Tables of the fair, and what whoever writes it says. */
export function tableValues(figures: Figures, reading: Reading): Values {
  const fair = currentFair(reading)
  const { fair: own } = keptSettings(reading, fair)
  const groups = groupsOf(figures, reading)
  return {
    danh_gia: told(own.assessment),
    kho_khan: told(own.difficulties),
    kien_nghi: told(own.proposals),
    chu_tri: told(own.chair),
    thu_ky: told(own.secretary),
    muc_tieu: targetLines(targetsOf(fair.targets), figures),
    don_vi: employerFigures(fair.id, reading).map(employerLine),
    theo_xa: groups('commune'),
    theo_ho: groups('household'),
    theo_dan_toc: groups('ethnicity'),
    theo_tuoi: groups('age'),
    theo_gioi: groups('sex'),
    theo_khuyet_tat: groups('disability'),
    theo_trinh_do: groups('qualification'),
    theo_nhu_cau: groups('need'),
  }
}

function groupsOf({ breakdowns }: Figures, reading: Reading): (name: BreakdownName) => Line[] {
  const names = openNames(reading.store.fairs.center(currentFair(reading).center)?.province_code ?? '')
  return (name) =>
    breakdowns[name].map((group, at) => ({
      stt: String(at + 1),
      ten: names.group(name, group.key),
      so_den: counted(group.attended),
      so_nu: counted(group.women),
      so_tu_van: counted(group.counselled),
      so_phong_van: counted(group.interviewed),
      so_dat: counted(group.preSelected),
      so_hen: counted(group.appointments),
      so_tuyen: counted(group.hired),
    }))
}

function targetsOf(json: string | null): Targets {
  const read = targetsShape.safeParse(JSON.parse(json ?? 'null'))
  return read.success ? read.data : noTargets
}

/** Each target with what was reached; where there is none, a line that says so: a table of nothing but its head looks unfinished. */
function targetLines(targets: Targets, { indicators, totals }: Figures): Line[] {
  const reached = {
    persons: totals.attended,
    women: totals.women,
    employers: indicators['employers-registered'],
    interviewed: totals.interviewed,
    preSelected: totals.preSelected,
  }
  const set = (Object.keys(reached) as (keyof typeof reached)[]).flatMap((name) => {
    const target = targets[name]
    return target === null ? [] : [{ name, target, count: reached[name] }]
  })
  if (set.length === 0) return [{ stt: '', ten: words.noTargets, ke_hoach_so: '', dat_duoc: '', ti_le: '' }]
  return set.map(({ name, target, count }, at) => ({
    stt: String(at + 1),
    ten: words.target[name],
    ke_hoach_so: counted(target),
    dat_duoc: counted(count),
    ti_le: `${counted(Math.round((100 * count) / target))}%`,
  }))
}

/** One employer with its results. */
function employerLine(figures: EmployerFigures, at: number): Line {
  const { employer } = figures
  return {
    stt: String(at + 1),
    ten: told(employer.name),
    ban: told(employer.booth),
    ban_trong_ngoac: employer.booth === null ? '' : words.boothInBrackets(employer.booth),
    ...resultsOf(figures),
  }
}

/** What came of one employer's table. */
export function resultsOf(figures: EmployerFigures): Line {
  return {
    so_vi_tri: counted(figures.vacancies),
    so_chi_tieu: counted(figures.wanted),
    so_luot: counted(figures.turns),
    so_nguoi: counted(figures.interviewed),
    so_dat: counted(figures.preSelected),
    so_hen: counted(figures.appointments),
    so_tuyen: counted(figures.hired),
  }
}
