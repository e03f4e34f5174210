import { Button } from '@mantine/core'
import { Icon } from '../parts/Icon.tsx'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './reports.module.css'

const number = new Intl.NumberFormat('vi-VN')

/** The day's figures and the files that go to the commune and the department. */
export function Files() {
  const words = useWords()
  const { value: count, failure } = useAsk('attendee.count', {})
  const text = words.office.reports
  const files = [
    ['attendance.xlsx', text.attendanceXlsx, text.attendanceXlsxNote],
    ['attendance.csv', text.attendanceCsv, text.attendanceCsvNote],
    ['interviews.xlsx', text.interviewsXlsx, text.interviewsXlsxNote],
  ] as const
  return (
    <>
      <FailureNotice failure={failure} />
      <dl className={styles['counts']} style={{ margin: 0 }}>
        {(['persons', 'badges', 'interviewed', 'interviews'] as const).map((name) => (
          <div key={name} className={styles['count']}>
            <dt>{text.count[name]}</dt>
            <dd className={styles['figure']} style={{ margin: 0 }}>
              {count === undefined ? '–' : number.format(count[name])}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>{text.countNote}</p>
      <Panel title={text.files}>
        <Notice tone="attention">{text.careful}</Notice>
        <div className={styles['files']}>
          {files.map(([file, name, note]) => (
            <div key={file} className={styles['file']}>
              <div>
                <strong>{name}</strong>
                <div className={styles['soft']}>{note}</div>
              </div>
              <Button
                component="a"
                href={`/export/${file}`}
                download={file}
                variant="default"
                size="md"
                leftSection={<Icon name="download" size={18} />}
                aria-label={`${text.download}: ${name}`}
              >
                {text.download}
              </Button>
            </div>
          ))}
        </div>
      </Panel>
    </>
  )
}
