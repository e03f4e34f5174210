import { Button } from '@mantine/core'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useFailureWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { leftIn, takenIn } from '../counts.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** What was taken over for this fair. */
export function Lists({ onReport }: { onReport: (listId: string) => void }) {
  const words = useImportWords()
  const { lists } = words.imports
  const { value, failure } = useAsk('import.list', {})
  return (
    <Panel title={lists.title}>
      <FailureNotice failure={failure} />
      {value?.length === 0 && <Empty title={lists.empty} next={lists.emptyNext} />}
      {value !== undefined && value.length > 0 && (
        <table className={partStyles['table']}>
          <thead>
            <tr>
              {Object.entries(lists.column).map(([name, title]) => (
                <th key={name} scope="col">
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

/** How many of a list are still to be done; where it does not go on by itself, why, and the press that tries again. */
function Waiting({ list: { waiting, stuck, undoneAt } }: { list: ListImport }) {
  const { lists } = useImportWords().imports
  const sentence = useFailureWords()
  const { tell, busy, failure } = useTell('import.go-on')
  const going = undoneAt === null ? lists.writing : lists.takingBack
  if (stuck === null) return <span className={styles['soft']}> {going(figure(waiting))}</span>
  return (
    <div className={styles['stuck']}>
      <Notice
        tone="bad"
        title={lists.stuck(figure(waiting))}
        action={
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void tell({})}>
            {lists.goOn}
          </Button>
        }
      >
        {/* What stands in the way may be another than when it was tried before. */}
        {failure !== null && failure.code !== 'list-waits' ? sentence(failure) : lists.why(stuck.code)}
      </Notice>
    </div>
  )
}
