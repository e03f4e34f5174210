import { Panel } from '../parts/Page.tsx'
import styles from './booth.module.css'
import { Camera } from './Camera.tsx'
import { useBoothWords } from './house.ts'
import { Own } from './Own.tsx'
import { ScanBadge } from './ScanBadge.tsx'
import { SetAside } from './SetAside.tsx'
import { type InterviewingWork, useInterviewing } from './use-interviewing.ts'
import { VisitorCard } from './VisitorCard.tsx'
import { Waiting } from './Waiting.tsx'

/** An employer's table on a broad screen: the visitor on the left, what was logged and who waits on the right. */
export function Interviewing({ employerId }: { employerId: string }) {
  return <BroadTable work={useInterviewing(employerId)} />
}

/** The same, over a table that somebody else has begun. */
export function BroadTable({ work: { booth, own, waiting, vacancies, settings } }: { work: InterviewingWork }) {
  const words = useBoothWords().booth
  return (
    <>
      <ScanBadge table={booth} />
      <SetAside booth={booth} />
      <div className={styles['booth']}>
        {booth.table === null ? (
          <Panel>
            <p className={styles['soft']}>{words.withoutScanner}</p>
            <Camera startsOn={false} />
          </Panel>
        ) : (
          <VisitorCard booth={booth} vacancies={vacancies} settings={settings} />
        )}
        <div className={styles['aside']}>
          <Own own={own} vacancies={vacancies} settings={settings} />
          <Waiting waiting={waiting} emptyNext={words.queue.emptyNextBroad} onStart={booth.type} />
        </div>
      </div>
    </>
  )
}
