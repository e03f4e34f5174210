import { employerFields, peopleFields, type ListField, type ListKind } from '../../../../shared/list-file.ts'
import type { ListColumn, SheetSettings } from '../../../../shared/contract/list-lines.ts'
import { FieldNote } from '../../parts/Notice.tsx'
import partStyles from '../../parts/parts.module.css'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import styles from '../imports.module.css'
import { doubledColumns } from '../wizard.ts'
import { useImportWords } from '../words.ts'

/** Below this a guess should be looked at. */
const sure = 0.5

/** Every column of the sheet with some of its cells, and what it is taken for. */
export function ColumnTable({
  columns,
  kind,
  fields,
  onChange,
}: {
  columns: readonly ListColumn[]
  kind: ListKind
  fields: SheetSettings['columns']
  onChange: (fields: SheetSettings['columns']) => void
}) {
  const words = useImportWords()
  const { columns: text } = words.imports
  const names: readonly ListField[] = kind === 'people' ? peopleFields : employerFields
  const options = names.map((field) => ({ value: field, label: words.listFile.field[field] }))
  const doubled = doubledColumns(fields)
  return (
    <div className={styles['columnScroll']}>
      <table className={partStyles['table']}>
        <thead>
          <tr>
            {Object.entries(text.column).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const title = column.title === '' ? text.untitled : column.title
            return (
              <tr key={column.index}>
                <th scope="row" className={styles['columnTitle']}>
                  <span className={styles['letter']}>{column.letter}</span>
                  {title}
                </th>
                <td className={styles['samples']}>
                  {column.samples.map((sample) => (
                    <span key={sample} className={styles['sample']}>
                      {sample}
                    </span>
                  ))}
                </td>
                <td className={styles['fieldCell']}>
                  <SearchSelect
                    aria-label={`${text.column.field}: ${column.letter} ${title}`}
                    placeholder={text.notTaken}
                    options={options}
                    value={fields[column.index] ?? null}
                    onChange={(field) =>
                      onChange(fields.map((one, at) => (at === column.index ? (field as ListField | null) : one)))
                    }
                  />
                  <Doubt column={column} field={fields[column.index] ?? null} isDoubled={doubled.has(column.index)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Doubt({ column, field, isDoubled }: { column: ListColumn; field: ListField | null; isDoubled: boolean }) {
  const words = useImportWords()
  const { columns: text } = words.imports
  if (isDoubled) return <FieldNote>{text.twice}</FieldNote>
  if (field !== column.field) return null
  if (column.headerSays !== null)
    return <FieldNote>{text.headerSays(words.listFile.field[column.headerSays])}</FieldNote>
  return field !== null && column.confidence < sure ? <FieldNote>{text.doubtful}</FieldNote> : null
}
