import { useEffect } from 'react'
import type { Visitor } from '../../../shared/contract/interview.ts'
import { Key } from '../parts/Key.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { isBadgeCode } from '../scan/kind.ts'
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
    // On a phone nothing is typed; the page begins with who it is.
    if (isPhone) window.scrollTo({ top: 0 })
    else focusLater('booth-outcomes')
  }, [scanId, isPhone])
  useShortcuts({ 'ctrl+Enter': () => void booth.save(), Escape: booth.skip })
  if (table === null) return null
  // One question at a time: the sentence of consent is read out before anything else is pressed.
  const asksConsent = table.seen !== null && !table.seen.sharing && table.seen.mayAsk && isBadgeCode(table.text)
  return (
    <Panel>
      <div className={styles['visitor']}>
        <div className={styles['top']}>
          <Who table={table} />
          {!asksConsent && <JoinQueue who={nameOf(table, words.booth)} text={table.text} onJoined={booth.joined} />}
        </div>
        {table.seen !== null && !table.seen.sharing && (
          <Consent key={table.seen.badgeId} visitor={table.seen} text={table.text} onAnswer={booth.show} />
        )}
        {table.seen !== null && table.seen.seenBefore.length > 0 && (
          <SeenBefore seen={table.seen.seenBefore} target={booth.target} onAgain={booth.again} />
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
          <Button
            look={asksConsent ? 'plain' : 'main'}
            busy={booth.busy}
            onClick={() => void booth.save()}
            aria-keyshortcuts="Control+Enter"
          >
            {booth.target.editing === null ? words.booth.log : words.booth.saveCorrection}
            {!isPhone && <Key gap name={words.common.keys.ctrlEnter} />}
          </Button>
          <Button look="quiet" onClick={booth.skip} aria-keyshortcuts="Escape">
            {words.booth.skip}
            {!isPhone && <Key gap name={words.common.keys.escape} />}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

function SeenBefore({
  seen,
  target,
  onAgain,
}: {
  seen: Visitor['seenBefore']
  target: BoothWork['target']
  onAgain: () => void
}) {
  const words = useBoothWords()
  const [last, ...earlier] = seen.map(({ at, outcome }) =>
    words.booth.seenBefore(timeOf(at), words.lists.outcome[outcome]),
  )
  return (
    <Notice
      tone="info"
      title={last}
      {...(target.again ? {} : { action: <Button onClick={onAgain}>{words.booth.logAgain}</Button> })}
    >
      {target.editing !== null && <span>{words.booth.editingSeen}</span>}
      {target.again && <span>{words.booth.loggingAgain}</span>}
      {earlier.map((said) => (
        <span key={said}>{said}</span>
      ))}
    </Notice>
  )
}
