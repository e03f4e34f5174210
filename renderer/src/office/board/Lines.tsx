import { nameIn } from '../../parts/lists.ts'
import type { SearchOption } from '../../parts/SearchSelect.tsx'
import { useOfficeWords } from '../words.ts'
import styles from './board.module.css'
import { isFilled, type BoardLine, type BoardVacancy } from './pages.ts'

/** One page of the board. */
export function Lines({ lines, groups }: { lines: readonly BoardLine[]; groups: readonly SearchOption[] }) {
  const { jobs } = useOfficeWords()
  const { column } = jobs.board
  if (lines.length === 0) return null
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['booth', 'vacancy', 'wage', 'place', 'wanted'] as const).map((name) => (
            <th key={name} scope="col">
              {column[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.kind === 'group' ? (
            <tr key={`group ${line.group}`} className={styles['group']}>
              <th colSpan={5} scope="rowgroup">
                {line.group === null ? jobs.otherGroup : nameIn(groups, line.group)}
                {line.isContinued && <span className={styles['continued']}> ({jobs.board.continued})</span>}
              </th>
            </tr>
          ) : (
            <Vacancy key={line.vacancy.id} vacancy={line.vacancy} />
          ),
        )}
      </tbody>
    </table>
  )
}

function Vacancy({ vacancy }: { vacancy: BoardVacancy }) {
  const { jobs } = useOfficeWords()
  const { title, employerName, booth, wageFrom, wageTo, place, placeKind, wanted, reached } = vacancy
  const filled = isFilled(vacancy)
  const kind = placeKind === null ? null : jobs.placeKind[placeKind]
  return (
    <tr className={styles['vacancy']} data-filled={filled || undefined}>
      <td className={styles['booth']}>{booth ?? <small>{jobs.noBooth}</small>}</td>
      <td>
        <strong className={styles['title']}>{title}</strong>
        <span className={styles['employer']}>{employerName}</span>
      </td>
      <td className={styles['wage']}>{jobs.wage(wageFrom, wageTo)}</td>
      <td>
        <span className={styles['place']}>{place ?? kind}</span>
        {place !== null && kind !== null && <span className={styles['employer']}>{kind}</span>}
      </td>
      <td className={styles['wanted']}>
        {filled ? <strong>{jobs.full}</strong> : wanted}
        {!filled && wanted !== null && reached > 0 && (
          <span className={styles['employer']}>{jobs.reached(reached, wanted)}</span>
        )}
      </td>
    </tr>
  )
}
