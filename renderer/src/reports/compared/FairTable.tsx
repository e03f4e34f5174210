import {
  aimedTogether,
  type ComparedColumn,
  comparedColumns,
  reachedBy,
  targetOf,
} from '../../../../shared/compared.ts'
import type { Compared } from '../../../../shared/contract/compared.ts'
import type { Funnel } from '../../../../shared/contract/figures.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import styles from './compared.module.css'
import { useComparedWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
type Line = Readonly<Record<ComparedColumn, number | null>>

/** One line for each fair; what they add up to are visits, and under it everybody once. */
export function FairTable({ compared }: { compared: Compared }) {
  const words = useComparedWords()
  const { fairs, visits, persons } = compared
  const lines = fairs.map(reachedBy)
  const sum = (column: 'employers' | 'wanted' | 'connected'): number =>
    lines.reduce((total, line) => total + line[column], 0)
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {(['fair', ...comparedColumns] as const).map((column) => (
              <th key={column} scope="col">
                {words.column[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fairs.map(({ fairId, name, heldOn, targets }, at) => (
            <Row key={fairId} name={name} day={dayWritten(heldOn)} line={lines[at] ?? none} targets={targets} />
          ))}
        </tbody>
        <tfoot>
          <Row
            name={words.visits}
            targets={aimedTogether(fairs)}
            line={{
              ...ofFunnel(visits),
              employers: sum('employers'),
              wanted: sum('wanted'),
              connected: sum('connected'),
            }}
          />
          <Row name={words.persons} line={{ ...none, ...ofFunnel(persons) }} />
        </tfoot>
      </table>
    </div>
  )
}

type RowProps = { name: string; day?: string; line: Line; targets?: Parameters<typeof targetOf>[1] | null }

function Row({ name, day, line, targets = null }: RowProps) {
  const words = useComparedWords()
  return (
    <tr>
      <th scope="row">
        {name}
        {day !== undefined && <span className={styles['soft']}> {day}</span>}
      </th>
      {comparedColumns.map((column) => {
        const count = line[column]
        if (count === null) return <td key={column}>{words.none}</td>
        const target = targets === null ? null : targetOf(column, targets)
        return <td key={column}>{target === null ? number.format(count) : words.ofTarget(count, target)}</td>
      })}
    </tr>
  )
}

const none: Line = {
  employers: null,
  wanted: null,
  attended: null,
  women: null,
  counselled: null,
  interviewed: null,
  preSelected: null,
  hired: null,
  connected: null,
}

function ofFunnel({ attended, women, counselled, interviewed, preSelected, hired }: Funnel) {
  return { attended, women, counselled, interviewed, preSelected, hired }
}
