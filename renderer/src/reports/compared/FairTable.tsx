import type { Compared } from '../../../../shared/contract/compared.ts'
import type { Funnel } from '../../../../shared/contract/figures.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import styles from './compared.module.css'
import { useComparedWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
const columns = [
  'employers',
  'wanted',
  'attended',
  'women',
  'counselled',
  'interviewed',
  'preSelected',
  'hired',
  'connected',
] as const
type Column = (typeof columns)[number]
type Line = Readonly<Record<Column, number | null>>

/** One line for each fair; what they add up to are visits, and under it everybody once. */
export function FairTable({ compared }: { compared: Compared }) {
  const words = useComparedWords()
  const { fairs, visits, persons } = compared
  const lines = fairs.map(({ indicators }) => lineOf(indicators))
  const sum = (column: 'employers' | 'wanted' | 'connected'): number =>
    lines.reduce((total, line) => total + line[column], 0)
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {(['fair', ...columns] as const).map((column) => (
              <th key={column} scope="col">
                {words.column[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fairs.map(({ fairId, name, heldOn, targets }, at) => (
            <Row key={fairId} name={name} day={dayWritten(heldOn)} line={lines[at] ?? none} target={targets.persons} />
          ))}
        </tbody>
        <tfoot>
          <Row
            name={words.visits}
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

type RowProps = { name: string; day?: string; line: Line; target?: number | null }

function Row({ name, day, line, target = null }: RowProps) {
  const words = useComparedWords()
  return (
    <tr>
      <th scope="row">
        {name}
        {day !== undefined && <span className={styles['soft']}> {day}</span>}
      </th>
      {columns.map((column) => {
        const count = line[column]
        if (count === null) return <td key={column}>{words.none}</td>
        const isAimedAt = column === 'attended' && target !== null
        return <td key={column}>{isAimedAt ? words.ofTarget(count, target) : number.format(count)}</td>
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

function lineOf(indicators: Compared['fairs'][number]['indicators']) {
  return {
    employers: indicators['employers-registered'],
    wanted: indicators.wanted,
    attended: indicators.attended,
    women: indicators['attended-women'],
    counselled: indicators.counselled,
    interviewed: indicators.interviewed,
    preSelected: indicators['pre-selected'],
    hired: indicators.hired,
    connected: indicators.connected,
  }
}
