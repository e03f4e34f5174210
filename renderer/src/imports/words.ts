import { imports } from '../../../shared/words/vi/imports.ts'
import { listFile } from '../../../shared/words/vi/list-file.ts'
import type { LineField } from '../../../shared/contract/list-lines.ts'
import type { ListField } from '../../../shared/list-file.ts'
import { useWordsWith } from '../session/words.ts'

const own = { imports, listFile }

/** The words of this room. */
export const useImportWords = () => useWordsWith(own)
export type ImportWords = ReturnType<typeof useImportWords>

/** A field of a line by the column it is called after. */
const called: Partial<Record<LineField, ListField>> = {
  communeCode: 'commune',
  householdYear: 'household',
  phoneOwner: 'phone',
  withoutPapers: 'idNumber',
  restDeclined: 'note',
}

/** What a field of a line is called. */
export function fieldName(words: ImportWords, field: LineField): string {
  const name = called[field] ?? (field as ListField)
  return words.listFile.field[name]
}

/** A figure as Vietnamese lists write it. */
export function figure(count: number): string {
  return count.toLocaleString('vi-VN')
}
