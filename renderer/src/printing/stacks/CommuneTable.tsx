import { Button } from '@mantine/core'
import partStyles from '../../parts/parts.module.css'
import { usePrintingWords } from '../words.ts'
import { sumOf, type CommuneAhead } from './communes-ahead.ts'
import styles from './stacks.module.css'
import tableStyles from './commune-table.module.css'

type Props = {
  communes: readonly CommuneAhead[]
  chosen: readonly CommuneAhead[]
  onToggle: (code: string | null) => void
  onAll: () => void
  onNone: () => void
}

/** How many of each commune are registered ahead, how many badges are printed and how many lack; each commune may be left out. */
export function CommuneTable({ communes, chosen, onToggle, onAll, onNone }: Props) {
  const text = usePrintingWords().stacks.ahead
  const sum = sumOf(chosen)
  return (
    <>
      <div className={styles['row']}>
        <Button variant="default" size="compact-md" disabled={chosen.length === communes.length} onClick={onAll}>
          {text.chooseAll}
        </Button>
        <Button variant="default" size="compact-md" disabled={chosen.length === 0} onClick={onNone}>
          {text.chooseNone}
        </Button>
      </div>
      <div className={tableStyles['tableFrame']}>
        <table className={`${partStyles['table']} ${tableStyles['communes']}`}>
          <thead>
            <tr>
              <th scope="col">{text.commune}</th>
              <th scope="col">{text.people}</th>
              <th scope="col">{text.printed}</th>
              <th scope="col">{text.lacking}</th>
            </tr>
          </thead>
          <tbody>
            {communes.map((commune) => (
              <tr key={commune.communeCode}>
                <td>
                  <label className={tableStyles['commune']}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(commune)}
                      onChange={() => onToggle(commune.communeCode)}
                    />
                    {commune.name}
                  </label>
                </td>
                <Figures {...commune} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <Figures {...sum} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

function Figures({ people, printed, lacking }: { people: number; printed: number; lacking: number }) {
  return (
    <>
      <td>{people.toLocaleString('vi-VN')}</td>
      <td>{printed.toLocaleString('vi-VN')}</td>
      <td data-lacking={lacking > 0}>{lacking.toLocaleString('vi-VN')}</td>
    </>
  )
}
