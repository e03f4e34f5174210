import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { usePaperRegister } from '../../session/paper-register.ts'
import { useOfficeWords } from '../words.ts'
import { findField } from './FindSheet.tsx'
import { focusLater } from './focus.ts'
import type { SheetRead } from './row.ts'
import { isUnused } from './runs.ts'
import { SheetRows } from './SheetRows.tsx'
import styles from './sheets.module.css'

/** One sheet, open to be typed. */
export function SheetEntry({ number }: { number: number }) {
  const words = useOfficeWords().sheets
  const { value: read, failure } = useAsk('sheet.read', { number })
  const { value: session } = useAsk('session.read', {})
  const finishing = useFinish(number)
  if (read === undefined || session === undefined) return failure === null ? null : <FailureNotice failure={failure} />
  const { sheet } = read
  const title = words.entry.title(number, sheet.employerName ?? words.register)
  return (
    <Panel title={title} className={styles['entry']}>
      <FailureNotice failure={failure ?? finishing.failure} />
      {sheet.finishedAt !== null && (
        <Notice
          tone={isUnused(sheet) ? 'info' : 'good'}
          action={
            <Button size="sm" variant="default" onClick={() => void finishing.finish(false)}>
              {words.entry.reopen}
            </Button>
          }
        >
          {isUnused(sheet) ? words.entry.blank(number) : words.entry.finished(number)}
        </Notice>
      )}
      {sheet.kind === 'register' ? (
        <Register read={read} onFinish={() => void finishing.finish(true)} />
      ) : (
        <SheetRows
          read={read}
          letter={session.station?.letter ?? ''}
          heldOn={session.fair?.heldOn ?? ''}
          isFinishing={finishing.busy}
          onFinish={() => void finishing.finish(true)}
        />
      )}
    </Panel>
  )
}

/** A finished sheet gives way to the next: the cursor goes back to where numbers are typed. */
function useFinish(number: number) {
  const { tell, busy, failure } = useTell('sheet.finish')
  const [, go] = useLocation()
  async function finish(finished: boolean): Promise<void> {
    const answer = await tell({ number, finished })
    if (!answer.ok || !finished) return
    go('/employers/sheets')
    focusLater(findField)
  }
  return { finish, busy, failure }
}

function Register({ read: { sheet }, onFinish }: { read: SheetRead; onFinish: () => void }) {
  const words = useOfficeWords().sheets
  const [, setPaper] = usePaperRegister()
  const [, go] = useLocation()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <p>{words.paper.note}</p>
      <p className={styles['soft']}>{words.rows(sheet.entered)}</p>
      <div className={styles['keys']}>
        <Button
          size="md"
          autoFocus
          loading={isAsked}
          onClick={() => {
            setAsked(true)
            setPaper({ sheet: sheet.number, time: '', at: null })
            go('/')
          }}
        >
          {words.paper.toDesk}
        </Button>
        {sheet.finishedAt === null && (
          <Button size="md" variant="default" onClick={onFinish}>
            {words.entry.finish}
          </Button>
        )}
      </div>
    </>
  )
}
