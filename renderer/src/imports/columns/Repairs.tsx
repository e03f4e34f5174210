import type { ListSheet, SheetSettings } from '../../../../shared/contract/list-lines.ts'
import type { ListKind } from '../../../../shared/list-file.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import partStyles from '../../parts/parts.module.css'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** Letters of older fonts as they stand in the file and as they would be kept, each kind to be taken or left. */
export function Repairs({
  sheet,
  chosen,
  kind,
  put,
}: {
  sheet: ListSheet
  chosen: SheetSettings
  kind: ListKind
  put: (change: Partial<SheetSettings>) => void
}) {
  const words = useImportWords()
  const { columns: text } = words.imports
  return (
    <div className={styles['repairs']}>
      {sheet.repairs.map((repair) => (
        <div key={repair.kind} className={styles['repair']}>
          <CheckLine
            label={`${text.repair(words.listFile.repair[repair.kind], figure(repair.cells))}${repair.by === 'text' ? ` (${text.repairByText})` : ''}`}
            checked={chosen.repairs.includes(repair.kind)}
            onChange={(isMade) =>
              put({
                repairs: isMade
                  ? [...chosen.repairs, repair.kind]
                  : chosen.repairs.filter((one) => one !== repair.kind),
              })
            }
          />
          <table className={partStyles['table']}>
            <thead>
              <tr>
                <th scope="col">{text.before}</th>
                <th scope="col">{text.after}</th>
              </tr>
            </thead>
            <tbody>
              {repair.examples.map(({ before, after }) => (
                <tr key={before}>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {kind === 'people' && (
        <CheckLine label={text.titleCase} checked={chosen.titleCase} onChange={(titleCase) => put({ titleCase })} />
      )}
      <CheckLine
        label={text.restoreZeros}
        checked={chosen.restoreZeros}
        onChange={(restoreZeros) => put({ restoreZeros })}
      />
    </div>
  )
}
