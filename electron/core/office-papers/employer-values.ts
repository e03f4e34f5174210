import { jobs } from '../../../shared/words/vi/jobs.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import type { VacancyRow } from '../../db/fairs.ts'
import type { Reading } from '../exports/reading.ts'
import type { EmployerFigures } from '../figures/employers.ts'
import { resultsOf } from './figure-values.ts'
import { counted, type Line, told, type Values } from './values.ts'

/** What papers say to and of one employer: nothing of anybody who came to its table. */
export function employerValues(figures: EmployerFigures, { store }: Pick<Reading, 'store'>): Values {
  const { employer, vacancies, wanted, turns, interviewed, preSelected, appointments, hired } = figures
  const { result } = words
  const lines: readonly (readonly [string, number])[] = [
    [result.vacancies, vacancies],
    [result.wanted, wanted],
    [result.turns, turns],
    [result.interviewed, interviewed],
    [result.preSelected, preSelected],
    [result.appointments, appointments],
    [result.hired, hired],
  ]
  return {
    ten_don_vi: told(employer.name),
    ban: told(employer.booth),
    ma_so_thue: told(employer.tax_code),
    dia_chi_don_vi: told(employer.address),
    nguoi_lien_he: told(employer.contact),
    dien_thoai_don_vi: told(employer.phone),
    ...resultsOf(figures),
    vi_tri_tuyen: store.fairs.vacancies(employer.id).map(vacancyLine),
    ket_qua: lines.map(([ten, so], at) => ({ stt: String(at + 1), ten, so: counted(so) })),
  }
}

function vacancyLine(row: VacancyRow, at: number): Line {
  const kind = row.place_kind === null ? null : (jobs.placeKind as Readonly<Record<string, string>>)[row.place_kind]
  return {
    stt: String(at + 1),
    ten: told(row.title),
    so_luong: row.wanted === null ? told(null) : counted(row.wanted),
    muc_luong: row.wage_from === null && row.wage_to === null ? told(null) : jobs.wage(row.wage_from, row.wage_to),
    noi_lam_viec: told(row.place ?? kind),
  }
}
