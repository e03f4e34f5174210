import { Button } from '@mantine/core'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { leftIn, takenIn } from '../counts.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { Waiting } from './Waiting.tsx'

/** What was taken over for this fair; above it, what waits at others and comes first. */
export function Lists({ onReport }: { onReport: (listId: string) => void }) {
  const words = useImportWords()
  const { lists } = words.imports
  const { value, failure } = useAsk('import.list', {})
  return (
    <>
      <Elsewhere onReport={onReport} />
      <Panel title={lists.title}>
        <FailureNotice failure={failure} />
        {value?.length === 0 && <Empty title={lists.empty} next={lists.emptyNext} />}
        {value !== undefined && value.length > 0 && (
          <table className={partStyles['table']}>
            <thead>
              <tr>
                {Object.entries(lists.column).map(([name, title]) => (
                  <th key={name} scope="col" className={styles['unseenTitle']}>
                    <span className={name === 'actions' ? partStyles['visuallyHidden'] : ''}>{title}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {value.map((list) => (
                <Row key={list.id} list={list} onReport={onReport} />
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </>
  )
}

function Row({ list, onReport }: { list: ListImport; onReport: (listId: string) => void }) {
  const words = useImportWords()
  const { lists } = words.imports
  const kept = list.kept === null || list.kept === 0 ? '' : `, ${lists.kept(figure(list.kept))}`
  return (
    <tr>
      <td className={styles['breakable']}>
        {list.fileName}
        <span className={styles['soft']}> {words.listFile.kind[list.kind]}</span>
      </td>
      <td className={partStyles['figure']}>{`${timeOf(list.takenAt)} ${dayWritten(dayOf(list.takenAt))}`}</td>
      <td className={styles['breakable']}>
        {list.undoneAt === null ? figure(takenIn(list.counts)) : `${lists.undone(timeOf(list.undoneAt))}${kept}`}
        {list.waiting > 0 && <Waiting list={list} />}
      </td>
      <td className={partStyles['figure']}>{figure(leftIn(list.counts))}</td>
      <td>
        <Button variant="default" size="compact-md" onClick={() => onReport(list.id)}>
          {lists.report}
        </Button>
      </td>
    </tr>
  )
}
