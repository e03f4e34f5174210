import type { Compared } from '../../../../shared/contract/compared.ts'
import { useCommuneName } from '../../parts/places.ts'
import styles from './compared.module.css'
import { useComparedWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
const columns = ['target', 'visits', 'persons', 'women', 'interviewed', 'preSelected', 'hired'] as const

type Line = Omit<Compared['communes'][number], 'code'>

/** Where those who came live, over the year; each person in one commune. */
export function CommuneTable({ compared }: { compared: Compared }) {
  const words = useComparedWords()
  const nameOf = useCommuneName()
  const { communes, persons, visits } = compared
  const targets = communes.flatMap(({ target }) => target ?? [])
  const target = targets.length === 0 ? null : targets.reduce((sum, one) => sum + one, 0)
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {(['commune', ...columns] as const).map((column) => (
              <th key={column} scope="col">
                {words.column[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {communes.map(({ code, ...line }) => (
            <Row key={code} name={code === 'unknown' ? words.unknown : (nameOf(code) ?? code)} line={line} />
          ))}
        </tbody>
        <tfoot>
          <Row name={words.total} line={{ target, visits: visits.attended, persons }} />
        </tfoot>
      </table>
    </div>
  )
}

function Row({ name, line: { target, visits, persons } }: { name: string; line: Line }) {
  const words = useComparedWords()
  const counts = [visits, persons.attended, persons.women, persons.interviewed, persons.preSelected, persons.hired]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{target === null ? words.none : number.format(target)}</td>
      {counts.map((count, at) => (
        <td key={columns[at + 1]}>{number.format(count)}</td>
      ))}
    </tr>
  )
}
