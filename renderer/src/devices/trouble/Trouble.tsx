import { Button } from '@mantine/core'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from '../devices.module.css'
import { useDeviceWords } from '../use-device-words.ts'
import { Causes } from './Causes.tsx'
import { causesAt, stageOf } from './stage.ts'

type Lan = OutputOf<'lan.read'>

/** Why a phone does not come in: how far any came, live, and what stands in the way there. */
export function Trouble() {
  const text = useDeviceWords().devices.trouble
  const { value: lan, failure } = useAsk('lan.read', {})
  const test = useAsk('lan.test', {}, { when: lan?.open === true })
  if (lan === undefined) return <FailureNotice failure={failure} />
  const stage = stageOf(lan)
  const isPublic = test.value?.profile === 'public'
  return (
    <div className={styles['two']}>
      <div className={styles['column']}>
        {stage === 'through' ? (
          <Notice tone="good" title={text.allThrough}>
            {text.allThroughNote}
          </Notice>
        ) : (
          <Notice tone="attention" title={text.where[stage]}>
            {stage === 'closed' ? text.closedNext : text.intro}
          </Notice>
        )}
        <Causes causes={causesAt(stage, isPublic)} lan={lan} isFolded={stage === 'through'} />
      </div>
      <Panel>
        <Steps lan={lan} />
        <p className={styles['soft']}>{text.since}</p>
        {lan.open && <Self test={test.value} />}
        <FailureNotice failure={test.failure} />
        {lan.open && (
          <div className={styles['buttons']}>
            <Button variant="default" onClick={test.again}>
              {text.testAgain}
            </Button>
          </div>
        )}
      </Panel>
    </div>
  )
}

/** The way a phone comes, and how far one came. */
function Steps({ lan: { open, reached } }: { lan: Lan }) {
  const text = useDeviceWords().devices.trouble
  const steps = [
    { name: 'open', isDone: open, at: null },
    { name: 'port', isDone: reached.port !== null, at: reached.port },
    { name: 'page', isDone: reached.page !== null, at: reached.page },
    { name: 'paired', isDone: reached.paired !== null, at: reached.paired },
  ] as const
  return (
    <ol className={styles['steps']}>
      {steps.map(({ name, isDone, at }) => (
        <li key={name} data-done={isDone}>
          <Icon name={isDone ? 'good' : 'waiting'} />
          <span className={styles['stepText']}>
            <strong>{text.step[name]}</strong>
            {name !== 'open' && <span>{at === null ? text.notYet : text.at(timeOf(at))}</span>}
            {name === 'port' && reached.landing !== null && (
              <span className={styles['soft']}>{text.landing(timeOf(reached.landing))}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What this machine can tell by itself. */
function Self({ test }: { test: OutputOf<'lan.test'> | undefined }) {
  const text = useDeviceWords().devices.trouble
  if (test === undefined) return null
  const good = test.answers.filter(({ reached }) => reached).length
  return (
    <>
      {test.answers.length > 0 && good === 0 ? (
        <Notice tone="bad">{text.selfFails}</Notice>
      ) : (
        <p>{text.self(good, test.answers.length)}</p>
      )}
      {test.profile === 'public' && <Notice tone="bad">{text.profile.public}</Notice>}
      {test.profile !== null && test.profile !== 'public' && <p>{text.profile[test.profile]}</p>}
    </>
  )
}
