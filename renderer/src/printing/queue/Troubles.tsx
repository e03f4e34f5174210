import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { sound } from '../../parts/sound.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import { otherPrinters } from './job-order.ts'
import styles from './queue.module.css'
import { troublesOf, type Trouble } from './printer-troubles.ts'

type Printers = OutputOf<'printer.list'>
type QueuePrinters = OutputOf<'print-queue.read'>['printers']
/** Printers in trouble: what is wrong, what to do, how many wait, and one press to another printer. */
export function Troubles({
  queue,
  jobs,
  printers,
}: {
  queue: { printers: QueuePrinters } | undefined
  jobs: readonly PrintJob[]
  printers: Printers | undefined
}) {
  const text = useWords().printing.trouble
  const own = usePreferences((preferences) => preferences.printer)
  const move = useMove(printers ?? [])
  const troubles = troublesOf(queue?.printers ?? [], printers, own, jobs)
  const isInTrouble = (printer: string): boolean => troubles.some(({ name }) => name === printer)
  const first = troubles.find(({ kept }) => kept > 0)
  const firstTo = first === undefined ? undefined : move.targets(first.name)[0]
  useShortcuts(
    first === undefined || firstTo === undefined ? {} : { 'alt+KeyM': () => void move.all(first.name, firstTo) },
  )
  return (
    <>
      {troubles.map((trouble) => (
        <TroubleNotice
          key={trouble.name}
          trouble={trouble}
          targets={move.targets(trouble.name)}
          hasKey={trouble === first}
          onMove={(to) => void move.all(trouble.name, to)}
        />
      ))}
      <FailureNotice failure={move.failure} />
      {/* Said no longer once that printer has stopped too. */}
      {move.done !== null && !isInTrouble(move.done.to) && (
        <Notice tone="good">
          {text.moved(move.done.moved, move.done.to)} {move.done.isOurs && text.fromNowOn(move.done.to)}
        </Notice>
      )}
    </>
  )
}

function TroubleNotice({
  trouble: { name, standing, kept },
  targets,
  hasKey,
  onMove,
}: {
  trouble: Trouble
  targets: readonly string[]
  hasKey: boolean
  onMove: (to: string) => void
}) {
  const { trouble: text, ...words } = useWords().printing
  return (
    <Notice
      tone={kept > 0 ? 'bad' : 'attention'}
      title={name === '' ? text.titleDefault : text.title(name, words.standing[standing])}
      action={
        kept > 0 && (
          <div className={styles['moves']}>
            {targets.slice(0, 3).map((to, at) => (
              <Button key={to} variant={at === 0 ? 'filled' : 'default'} onClick={() => onMove(to)}>
                <span className={styles['cut']}>{text.moveTo(to)}</span>
                {at === 0 && hasKey && <Key gap name="Alt+M" />}
              </Button>
            ))}
          </div>
        )
      }
    >
      <span>
        {words.standingNext[standing]} {kept > 0 ? text.waiting(kept) : text.nothingWaits}
      </span>
      {kept > 0 && targets.length === 0 && <span>{text.noOther}</span>}
    </Notice>
  )
}

/** Moves a printer's queue; where this machine printed there, it prints on the other from now on. */
function useMove(printers: Printers) {
  const { tell, failure, busy } = useTell('print-queue.move')
  const { printer: own, choose } = usePreferences()
  const [done, setDone] = useState<{ moved: number; to: string; isOurs: boolean } | null>(null)
  const systems = printers.find(({ isDefault }) => isDefault)?.name ?? ''

  async function all(from: string, to: string): Promise<void> {
    if (busy) return
    const isOurs = from === (own ?? systems) || from === ''
    const answer = await tell({ from, to })
    sound(answer.ok ? 'good' : 'bad')
    if (!answer.ok) return
    if (isOurs) choose({ printer: to })
    setDone({ moved: answer.value.moved, to, isOurs })
  }

  return { all, failure, done, targets: (from: string) => otherPrinters(printers, from, own) }
}
