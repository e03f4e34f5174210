import { useEffect } from 'react'
import { Key } from '../parts/Key.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { nameOf } from './at-table.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import type { BoothVacancy } from './Choices.tsx'
import { Consent } from './Consent.tsx'
import { focusLater } from './focus.ts'
import { useBoothWords, useHouse } from './house.ts'
import { JoinQueue } from './JoinQueue.tsx'
import { LogForm, type Settings } from './LogForm.tsx'
import type { BoothWork } from './use-booth.ts'
import { Who } from './Who.tsx'

/** The person at the table, as far as they agreed to be known, and what came of it. */
export function VisitorCard({
  booth,
  vacancies,
  settings,
}: {
  booth: BoothWork
  vacancies: readonly BoothVacancy[]
  settings: Settings | null
}) {
  const words = useBoothWords()
  const { isPhone } = useHouse()
  const { table } = booth
  const scanId = table?.scanId
  useEffect(() => {
    if (scanId === undefined) return
    focusLater('booth-outcomes')
    if (isPhone) window.scrollTo({ top: 0 })
  }, [scanId, isPhone])
  useShortcuts({ 'ctrl+Enter': () => void booth.save(), Escape: booth.skip })
  if (table === null) return null
  const seen = table.seen?.seenBefore[0] ?? null
  return (
    <Panel>
      <div className={styles['visitor']}>
        <Who table={table} />
        {table.seen !== null && !table.seen.sharing && (
          <Consent key={table.seen.badgeId} visitor={table.seen} text={table.text} onAnswer={booth.show} />
        )}
        {seen !== null && (
          <SeenBefore
            said={words.booth.seenBefore(timeOf(seen.at), words.lists.outcome[seen.outcome])}
            target={booth.target}
            onAgain={booth.again}
          />
        )}
        {booth.isTakenUp && <Notice tone="info">{words.booth.takenUp}</Notice>}
        <LogForm
          vacancies={vacancies}
          settings={settings}
          answers={booth.answers}
          answer={booth.answer}
          outcomeId="booth-outcomes"
          isOutcomeMissing={booth.asked}
          onEnter={() => void booth.save()}
        />
        <div className={styles['foot']}>
          <Button look="main" busy={booth.busy} onClick={() => void booth.save()} aria-keyshortcuts="Control+Enter">
            {booth.target.editing === null ? words.booth.log : words.booth.saveCorrection}
            {!isPhone && <Key gap name={words.common.keys.ctrlEnter} />}
          </Button>
          <Button look="quiet" onClick={booth.skip} aria-keyshortcuts="Escape">
            {words.booth.skip}
            {!isPhone && <Key gap name={words.common.keys.escape} />}
          </Button>
          <JoinQueue who={nameOf(table, words.booth)} text={table.text} onJoined={booth.joined} />
        </div>
      </div>
    </Panel>
  )
}

function SeenBefore({ said, target, onAgain }: { said: string; target: BoothWork['target']; onAgain: () => void }) {
  const words = useBoothWords().booth
  return (
    <Notice
      tone="info"
      title={said}
      {...(target.again ? {} : { action: <Button onClick={onAgain}>{words.logAgain}</Button> })}
    >
      {target.editing !== null && <span>{words.editingSeen}</span>}
      {target.again && <span>{words.loggingAgain}</span>}
    </Notice>
  )
}
