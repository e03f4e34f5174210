import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { FairLine } from '../../../../shared/contract/fairs.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { EditFair } from '../edit/EditFair.tsx'
import { Rehearsal } from '../rehearsal/Rehearsal.tsx'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { Stages } from './Stages.tsx'

type DetailProps = {
  line: FairLine
  lines: readonly FairLine[]
  onCopy: () => void
  onErased: (persons: number) => void
  onOpen: (id: string) => void
}

/** One fair: its stage and what may be done with it, and all that is written of it. */
export function FairDetail({ line, lines, onCopy, onErased, onOpen }: DetailProps) {
  const { fairs } = useFairWords()
  const { fair } = line
  const times = useTimes(line)
  const standing = lines.find((one) => one.fair.status === 'rehearsal')
  if (fair.status === 'rehearsal')
    return (
      <div className={styles['pane']}>
        <Rehearsal line={line} onErased={onErased} />
      </div>
    )
  return (
    <div className={styles['pane']}>
      <Panel title={fair.name}>
        <p className={styles['soft']}>
          <span className={styles['status']} data-status={fair.status}>
            {fairs.status[fair.status]}
          </span>{' '}
          {[fairs.move.about[fair.status], ...times].join(' ')}
        </p>
        <Actions line={line} onCopy={onCopy} />
      </Panel>
      {standing !== undefined && (
        <Notice
          tone="attention"
          action={
            <Button variant="default" onClick={() => onOpen(standing.fair.id)}>
              {fairs.rehearsal.toErase}
            </Button>
          }
        >
          {fairs.rehearsal.standing}
        </Notice>
      )}
      <Panel>
        {fair.status === 'archived' ? <Notice tone="info">{fairs.form.archived}</Notice> : <EditFair fair={fair} />}
      </Panel>
    </div>
  )
}

function Actions({ line, onCopy }: { line: FairLine; onCopy: () => void }) {
  const { fair, current } = line
  const text = useFairWords().fairs.detail
  const enter = useTell('fair.enter')
  const rehearse = useTell('rehearsal.start')
  const mayRehearse = fair.status !== 'archived'
  const start = (): void => void (mayRehearse && rehearse.tell({ fairId: fair.id }))
  const goHere = (): void => void (!current && enter.tell({ fairId: fair.id }))
  useShortcuts({ 'alt+KeyL': goHere, 'alt+KeyT': start, 'alt+KeyS': onCopy })
  return (
    <>
      <div className={styles['actions']}>
        {current ? (
          <span className={styles['here']}>
            <Icon name="good" size={18} />
            {text.entered}
          </span>
        ) : (
          <Button onClick={goHere} loading={enter.busy} aria-keyshortcuts="Alt+L" title={text.otherScreens}>
            {text.enter}
            <Key gap name={text.enterKey} />
          </Button>
        )}
        <Stages line={line} />
        {mayRehearse && (
          <Button
            variant="default"
            onClick={start}
            loading={rehearse.busy}
            aria-keyshortcuts="Alt+T"
            title={text.rehearseNote}
          >
            {text.rehearse}
            <Key gap name={text.rehearseKey} />
          </Button>
        )}
        {mayRehearse && (
          <Button component={Link} href={`/imports?fair=${fair.id}`} variant="default">
            {text.importList}
          </Button>
        )}
        <Button variant="default" onClick={onCopy} aria-keyshortcuts="Alt+S">
          {text.copy}
          <Key gap name={text.copyKey} />
        </Button>
      </div>
      <FailureNotice failure={enter.failure ?? rehearse.failure} />
    </>
  )
}

function useTimes({ openedAt, closedAt }: FairLine): string[] {
  const text = useFairWords().fairs.detail
  const said = (moment: number) => [timeOf(moment), dayWritten(dayOf(moment))] as const
  return [
    ...(openedAt === null ? [] : [text.openedAt(...said(openedAt))]),
    ...(closedAt === null ? [] : [text.closedAt(...said(closedAt))]),
  ]
}
