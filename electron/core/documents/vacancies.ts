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
