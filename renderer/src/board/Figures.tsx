import styles from './board.module.css'

/** Plain rows of numbers: what stands behind a chart. */
export function Figures({
  title,
  columns,
  rows,
  unseen = false,
}: {
  title: string
  columns: readonly string[]
  rows: readonly { key: string; label: string; values: readonly string[] }[]
  /** For screen readers only, beside a chart. */
  unseen?: boolean
}) {
  return (
    <div className={unseen ? styles['unseen'] : styles['scroll']}>
      <table className={styles['figures']} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {values.map((value, index) => (
                <td key={columns[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
