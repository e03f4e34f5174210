import { Button, NativeSelect } from '@mantine/core'
import { Empty, Panel } from '../../parts/Page.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { AllEmployerFiles } from './AllEmployerFiles.tsx'
import styles from './files.module.css'
import type { Exports } from './use-exports.ts'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { WorkState } from './WorkState.tsx'
import { useFileWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
const offered = [1, 3, 6, 12]

/** What each employer may take along: how many people it would name, until when it may keep them, and its file. */
export function EmployerFiles({ exports }: { exports: Exports }) {
  const text = useFileWords().employerFiles
  const { value, failure } = useAsk('employer-file.read', {})
  const { tell: keep, failure: notKept } = useTell('employer-file.keep')
  if (value === undefined) return <FailureNotice failure={failure} />
  const { months, deleteBy, employers } = value
  return (
    <Panel title={text.title}>
      <p className={styles['soft']}>{text.note}</p>
      <FailureNotice failure={notKept} />
      <div className={styles['keep']}>
        <NativeSelect
          label={text.keep}
          size="md"
          value={String(months)}
          data={[...new Set([...offered, months])]
            .toSorted((one, other) => one - other)
            .map((count) => ({ value: String(count), label: text.months(count) }))}
          onChange={(event) => void keep({ months: Number(event.currentTarget.value) })}
        />
        <span>{text.deleteBy(dayWritten(deleteBy))}</span>
      </div>
      {employers.length > 0 && <AllEmployerFiles exports={exports} employers={employers} />}
      {employers.length === 0 ? (
        <Empty title={text.empty} next={text.emptyNext} />
      ) : (
        <table className={styles['employers']}>
          <thead>
            <tr>
              <th scope="col">{text.booth}</th>
              <th scope="col">{text.employer}</th>
              <th scope="col" className={styles['count']}>
                {text.persons}
              </th>
              <th scope="col" className={styles['count']}>
                {text.sharing}
              </th>
              <th scope="col">{text.file}</th>
            </tr>
          </thead>
          <tbody>
            {employers.map(({ employerId, name, booth, persons, sharing }) => {
              const work = exports.workOf(`employer-file:${employerId}`)
              const make = (): void =>
                void exports.make({ name: 'employer-file', format: 'xlsx', employerId, title: name })
              return (
                <tr key={employerId}>
                  <td>{booth}</td>
                  <th scope="row">{name}</th>
                  <td className={styles['count']}>{number.format(persons)}</td>
                  <td className={styles['count']}>{number.format(sharing)}</td>
                  <td>
                    <div className={styles['format']}>
                      {sharing === 0 ? (
                        <span className={styles['soft']}>{text.nobody}</span>
                      ) : (
                        <Button
                          variant="default"
                          aria-label={text.makeFor(name)}
                          aria-disabled={isUnderWay(work)}
                          onClick={() => void (isUnderWay(work) || make())}
                        >
                          {text.make}
                        </Button>
                      )}
                      <WorkState work={work} name={name} onStop={exports.stop} onSave={exports.save} onAgain={make} />
                    </div>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
