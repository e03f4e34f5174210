import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { DocumentSource } from './source.ts'
import { byBooth } from './vacancies.ts'

/**
 * The sign of every table asked for (none: of all), in the order of booths.
 *
 * @throws Refusal `not-found` where there is no table
 */
export function tableSigns(
  employerIds: readonly string[],
  fairId: string,
  { store: { fairs } }: DocumentSource,
): DocumentFace {
  const wanted = new Set(employerIds)
  const signs = byBooth(fairs.employers(fairId))
    .filter(({ id }) => wanted.size === 0 || wanted.has(id))
    .map(({ id, name, booth, kind }) => {
      const vacancies = fairs.vacancies(id)
      return {
        employer: name,
        booth,
        isCenter: kind === 'center',
        vacancies: vacancies.length,
        wanted: vacancies.reduce((sum, { wanted: some }) => sum + (some ?? 0), 0),
      }
    })
  if (signs.length === 0) throw new Refusal({ code: 'not-found', field: 'employerIds' })
  return { kind: 'table-signs', signs }
}
