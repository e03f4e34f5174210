import type { DocumentFace, VacancyFace } from '../../../shared/document-face.ts'
import type { VacancyRow } from '../../db/fairs.ts'
import { showVacancy } from '../employers.ts'
import type { DocumentSource } from './source.ts'

/** A vacancy as papers show it. */
export function showVacancyFace(row: VacancyRow, employer: { name: string; booth: string | null }): VacancyFace {
  const { id: _id, employerId: _employerId, ...shown } = showVacancy(row)
  return { ...shown, employer: employer.name, booth: employer.booth }
}

/** Everything on offer at a fair, in the order employers were entered; the list for the wall is sorted where it is drawn. */
export function vacancyList(fairId: string, { store: { fairs } }: DocumentSource): DocumentFace {
  const vacancies = fairs
    .employers(fairId)
    .flatMap((employer) => fairs.vacancies(employer.id).map((row) => showVacancyFace(row, employer)))
  return { kind: 'vacancy-list', vacancies }
}

/** Everything on offer by employer, in the order of booths; who offers nothing is left out. */
export function vacancyLeaflet(fairId: string, { store: { fairs } }: DocumentSource): DocumentFace {
  const employers = byBooth(fairs.employers(fairId)).flatMap((employer) => {
    const vacancies = fairs.vacancies(employer.id).map((row) => showVacancyFace(row, employer))
    return vacancies.length === 0 ? [] : [{ employer: employer.name, booth: employer.booth, vacancies }]
  })
  return { kind: 'vacancy-leaflet', employers }
}

const booths = new Intl.Collator('vi', { numeric: true })

/** As one walks along the tables: booth 2 before booth 10, those without a number last. */
export function byBooth<Row extends { booth: string | null; name: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (one, other) =>
      Number(one.booth === null) - Number(other.booth === null) ||
      booths.compare(one.booth ?? '', other.booth ?? '') ||
      booths.compare(one.name, other.name),
  )
}
