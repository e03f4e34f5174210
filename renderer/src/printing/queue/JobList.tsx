import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayOf, dayWritten } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { actionKeys, actionsOf, type JobAction } from './job-actions.ts'
import type { Standings } from './job-order.ts'
import { JobRow } from './JobRow.tsx'
import { cursorIn, stepTo } from './list-cursor.ts'
import styles from './queue.module.css'

/** The jobs, worked by arrows and letters; the cursor stays on its job while others come and go. */
export function JobList({
  jobs,
  standings,
  busy,
  onAct,
}: {
  jobs: readonly PrintJob[]
  standings: Standings
  busy: boolean
  onAct: (action: JobAction, job: PrintJob) => void
}) {
  const text = useWords().printing.queue
  const [cursor, setCursor] = useState({ id: '', at: 0 })
  const list = useRef<HTMLOListElement>(null)
  const at = cursorIn(jobs, cursor)
  const job = jobs[at]
  const newest = Math.max(...jobs.map((one) => one.at))
  const keepFocus = useFocusKept(list, job?.id)
  useShortcuts({ [actionKeys['by-hand'].code]: () => act('by-hand') })

  function act(action: JobAction): void {
    if (job !== undefined && !busy && actionsOf(job).includes(action)) onAct(action, job)
  }

  function moveTo(next: number): void {
    const to = jobs[next]
    if (to === undefined) return
    setCursor({ id: to.id, at: next })
    list.current?.querySelector<HTMLElement>(`[data-job="${to.id}"]`)?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const to = stepTo(event.key, at, jobs.length)
    const action = job === undefined ? undefined : actionsOf(job).find((one) => actionKeys[one].code === event.code)
    if (to === null && action === undefined) return
    event.preventDefault()
    if (to !== null) moveTo(to)
    else if (action !== undefined && !event.repeat) act(action)
  }

  return (
    <ol ref={list} className={styles['jobs']} aria-label={text.label} onKeyDown={onKeyDown} {...keepFocus}>
      {jobs.map((one, index) => (
        <JobRow
          key={one.id}
          job={one}
          standing={standings.get(one.printer)}
          day={otherDay(one.at, newest)}
          isCursor={index === at}
          onEnter={() => setCursor({ id: one.id, at: index })}
          onAct={act}
        />
      ))}
    </ol>
  )
}

/** The day of a moment as day and month, where it is not that of the newest: a queue may outlive the evening. */
function otherDay(moment: number, newest: number): string | null {
  const day = dayOf(moment)
  return day === dayOf(newest) ? null : dayWritten(day).slice(0, 5)
}

/** A row that goes takes the keyboard with it; it is given to the row the cursor stands on then. At first the list has it. */
function useFocusKept(list: React.RefObject<HTMLOListElement | null>, cursorId: string | undefined) {
  const isOurs = useRef(true)
  useEffect(() => {
    if (!isOurs.current || document.activeElement !== document.body || cursorId === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-job="${cursorId}"]`)?.focus()
  })
  return {
    onFocus: () => {
      isOurs.current = true
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      // A dialog only borrows the keyboard.
      if (!(relatedTarget instanceof Element) || relatedTarget.closest('dialog') !== null) return
      if (!currentTarget.contains(relatedTarget)) isOurs.current = false
    },
  }
}
