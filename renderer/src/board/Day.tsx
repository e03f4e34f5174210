import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Key } from '../parts/Key.tsx'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Empty, Page, Panel } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { dayWritten, timeOf } from '../session/vietnam-time.ts'
import styles from './board.module.css'
import { Blocks } from './Blocks.tsx'
import { isFromTv } from './from-tv.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { Sentence } from './Sentence.tsx'
import { missingParts } from './sentence.ts'
import { toWholeScreen } from './whole-screen.ts'
import { useBoard } from './use-board.ts'
import { useLiveWords } from './words.ts'

/** The board as a page to read at a desk or on a phone. */
export function Day({ fair, onTv }: { fair: Fair; onTv: () => void }) {
  const text = useLiveWords().live
  const { value: board, failure } = useBoard()
  const [asTables, setAsTables] = useState(false)
  const [isBack] = useState(isFromTv)
  const openTv = (): void => {
    onTv()
    void toWholeScreen(true)
  }
  useShortcuts({ F11: openTv, 'alt+KeyB': () => setAsTables((shown) => !shown) })
  return (
    <Page
      title={text.title}
      note={board === undefined ? fair.name : text.asOf(timeOf(board.figures.asOf))}
      aside={
        <span className={styles['tools']}>
          <label className={styles['switch']}>
            <input
              type="checkbox"
              checked={asTables}
              onChange={(event) => setAsTables(event.currentTarget.checked)}
              aria-keyshortcuts="Alt+B"
            />
            {text.asTables}
            <Key name="Alt+B" />
          </label>
          <Button variant="default" autoFocus={isBack} onClick={openTv} aria-keyshortcuts="F11">
            {text.tv}
            <Key gap name="F11" />
          </Button>
        </span>
      }
    >
      {board === undefined && <FailureNotice failure={failure} />}
      {board !== undefined && failure !== null && <Notice tone="bad">{text.stale(timeOf(board.figures.asOf))}</Notice>}
      {board !== undefined && (
        <>
          <Sentence board={board} fair={fair} />
          <NotInYet board={board} />
          {board.figures.totals.attended === 0 && board.figures.indicators['interview-turns'] === 0 ? (
            <Panel>
              <Empty title={text.empty} next={text.emptyNext} />
            </Panel>
          ) : (
            <>
              <KeyFigures board={board} fair={fair} />
              <Blocks board={board} fair={fair} asTables={asTables} />
            </>
          )}
        </>
      )}
    </Page>
  )
}

function NotInYet({ board: { notInYet, arrivals } }: { board: NonNullable<ReturnType<typeof useBoard>['value']> }) {
  const { number, notIn } = useLiveWords().live
  const parts = missingParts(notInYet, useLiveWords().live)
  const { phonesAway } = notInYet
  if (parts.length === 0 && phonesAway === 0 && arrivals.otherDays === 0) return null
  return (
    <Notice tone={parts.length === 0 ? 'info' : 'attention'} title={notIn.title}>
      {parts.length > 0 && <span className={styles['missing']}>{parts.join(' · ')}</span>}
      {phonesAway > 0 && <span>{notIn.phonesAway(number(phonesAway))}</span>}
      {arrivals.otherDays > 0 && <span>{notIn.otherDays(number(arrivals.otherDays), dayWritten(arrivals.day))}</span>}
    </Notice>
  )
}
