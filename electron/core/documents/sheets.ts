import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import { composeSheetCode } from '../../../shared/sheet-code.ts'
import { fairDigits } from '../secrets.ts'
import type { DocumentSource } from './source.ts'

/** Numbered sheets as they were issued. Refuses `sheet-unknown`. */
export function sheets(numbers: readonly number[], fairId: string, { store }: DocumentSource): DocumentFace {
  const { paperSheets, fairs } = store
  return {
    kind: 'sheets',
    sheets: numbers.map((number) => {
      const row = paperSheets.read(fairId, number)
      if (!row) throw new Refusal({ code: 'sheet-unknown', detail: String(number) })
      const employer = row.employer === null ? undefined : fairs.employer(row.employer)
      const ids = JSON.parse(row.vacancies ?? '[]') as string[]
      return {
        number,
        code: composeSheetCode(fairDigits(fairId), number),
        kind: row.kind,
        employer: employer?.name ?? null,
        booth: employer?.booth ?? null,
        rows: row.rows,
        vacancies: ids.map((id) => fairs.vacancy(id)?.title ?? ''),
      }
    }),
  }
}
