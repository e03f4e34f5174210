import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Sheet } from '../../../../shared/contract/documents.ts'
import { Ask } from '../../parts/Ask.tsx'
import { Key } from '../../parts/Key.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePaperRegister } from '../../session/paper-register.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useOfficeWords } from '../words.ts'
import { blankRuns, numbersWritten, type Run } from './runs.ts'
import styles from './sheets.module.css'
import { useBegun } from './typed-rows.ts'
import { undoButton, useUnused } from './use-unused.ts'

/** Sheets printed beforehand that came back blank: the office says so once for all of one print, and can take that back. */
export function UnusedSheets({
  sheets,
  isSentFor,
}: {
  sheets: readonly Sheet[]
  /** The keyboard begins here. */
  isSentFor: boolean
}) {
  const words = useOfficeWords().sheets
  const text = words.unused
  const { value: session } = useAsk('session.read', {})
  const [paper] = usePaperRegister()
  const [isFirst, setFirst] = useState(isSentFor)
  const [asked, ask] = useState<Run | null>(null)
  const unused = useUnused()
  const isBegun = useBegun()
  const runs = blankRuns(sheets, (number) => number === paper?.sheet || isBegun(number))
  if (session?.role !== 'office' || (runs.length === 0 && unused.done === null)) return null
  return (
    <Panel title={text.title}>
      <p className={styles['soft']}>{text.note}</p>
      <Done unused={unused} />
      <ul className={styles['runs']}>
        {runs.map((run, at) => (
          <li key={run.numbers[0]}>
            <span className={styles['run']}>
              <strong>{words.print[run.kind]}</strong>
              <span className={styles['soft']}>
                {text.run(momentSaid(run.issuedAt))} · {text.left(run.numbers.length)}
              </span>
            </span>
            <Button
              size="md"
              variant="default"
              autoFocus={isFirst && at === 0}
              aria-label={text.setRun(words.print[run.kind], momentSaid(run.issuedAt))}
              onClick={() => {
                setFirst(false)
                ask(run)
              }}
            >
              {text.set}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && <Question run={asked} unused={unused} onClose={() => ask(null)} />}
    </Panel>
  )
}

type Unused = ReturnType<typeof useUnused>

/** What the last press did, with the one way back. */
function Done({ unused }: { unused: Unused }) {
  const text = useOfficeWords().sheets.unused
  const { done, failure } = unused
  if (done === null) return null
  return (
    <>
      <FailureNotice failure={failure} />
      <Notice
        tone={done.count === 0 ? 'attention' : 'good'}
        {...(done.pressId !== null && done.count > 0
          ? {
              action: (
                <Button
                  size="sm"
                  variant="default"
                  id={undoButton}
                  loading={unused.busy}
                  onClick={() => void unused.undo()}
                >
                  {text.undo}
                </Button>
              ),
            }
          : {})}
      >
        {done.pressId === null ? text.undone(done.count) : done.count === 0 ? text.nothing : text.told(done.count)}
      </Notice>
    </>
  )
}

function Question({ run, unused, onClose }: { run: Run; unused: Unused; onClose: () => void }) {
  const words = useOfficeWords()
  const text = words.sheets.unused
  const count = run.numbers.length
  async function set(): Promise<void> {
    if (await unused.set(run.numbers)) onClose()
  }
  return (
    <Ask
      title={text.ask(count)}
      failure={unused.failure}
      onClose={onClose}
      answers={
        <>
          <Button data-autofocus size="md" loading={unused.busy} onClick={() => void set()}>
            {text.yes(count)}
            <Key gap name="Enter" />
          </Button>
          <Button size="md" variant="default" onClick={onClose}>
            {text.no}
            <Key gap name={words.common.keys.escape} />
          </Button>
        </>
      }
    >
      <p>{text.which(numbersWritten(run.numbers))}</p>
      <p>{text.blankOnly}</p>
    </Ask>
  )
}
