import { Button } from '@mantine/core'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from '../imports.module.css'
import { useImportWords } from '../words.ts'
import { Waiting } from './Waiting.tsx'

/** Lists of other fairs that are not done and keep others from being taken over; nothing where there is none. */
export function Elsewhere({ onReport }: { onReport: (listId: string) => void }) {
  const { lists } = useImportWords().imports
  const { elsewhere: text } = lists
  const { value = [], failure } = useAsk('import.elsewhere', {})
  if (value.length === 0) return <FailureNotice failure={failure} />
  return (
    <Panel title={text.title}>
      <p className={styles['soft']}>{text.note}</p>
      <table className={partStyles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['fileName']}>
              {lists.column.file}
            </th>
            <th scope="col">{text.fair}</th>
            <th scope="col">{text.left}</th>
            <th scope="col" className={styles['unseenTitle']}>
              <span className={partStyles['visuallyHidden']}>{lists.column.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.map(({ list, fair }) => (
            <tr key={list.id}>
              <td className={styles['breakable']}>{list.fileName}</td>
              <td className={styles['breakable']}>
                {fair.name}
                <span className={styles['soft']}> {dayWritten(fair.heldOn)}</span>
              </td>
              <td className={styles['breakable']}>
                <Waiting list={list} />
              </td>
              <td>
                <Button variant="default" size="compact-md" onClick={() => onReport(list.id)}>
                  {lists.report}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
