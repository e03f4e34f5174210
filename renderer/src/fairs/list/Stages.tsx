import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { FairStatus } from '../../../../shared/contract/fair.ts'
import type { InputOf } from '../../../../shared/contract.ts'
import type { FairLine } from '../../../../shared/contract/fairs.ts'
import { Ask } from '../../parts/Ask.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

type Stage = InputOf<'fair.move'>['to']
type Step = { to: Stage; name: 'open' | 'close' | 'archive' | 'reopen' | 'toDraft' | 'fromArchive' }

/** The way on, then the way back. */
const steps: Readonly<Record<FairStatus, readonly Step[]>> = {
  draft: [{ to: 'open', name: 'open' }],
  rehearsal: [],
  open: [
    { to: 'closed', name: 'close' },
    { to: 'draft', name: 'toDraft' },
  ],
  closed: [
    { to: 'archived', name: 'archive' },
    { to: 'open', name: 'reopen' },
  ],
  archived: [{ to: 'closed', name: 'fromArchive' }],
}

/** Where an open fair ends: what is still open is looked at before its figures are frozen. */
const checklist = '/reports/closing'

/** Moves a fair one step on or back; asks before a second one is opened, and ends one only by its checklist. */
export function Stages({ line: { fair, current } }: { line: FairLine }) {
  const text = useFairWords().fairs.move
  const { tell, busy, failure, forget } = useTell('fair.move')
  const [beside, setBeside] = useState<string | null>(null)
  const [isElsewhere, setElsewhere] = useState(false)
  const [, go] = useLocation()
  const [first, ...others] = steps[fair.status]

  async function move(to: Stage, besideAnother = false): Promise<void> {
    setBeside(null)
    if (fair.status === 'open' && to === 'closed') return current ? go(checklist) : setElsewhere(true)
    const answer = await tell({ fairId: fair.id, to, besideAnother })
    if (answer.ok || answer.failure.code !== 'fair-another-open') return
    setBeside(answer.failure.detail ?? '')
    forget()
  }

  useShortcuts({ 'alt+KeyM': () => first !== undefined && void move(first.to) })
  return (
    <>
      {first !== undefined && (
        <Button
          variant={fair.status === 'draft' ? 'filled' : 'default'}
          loading={busy}
          onClick={() => void move(first.to)}
          aria-keyshortcuts="Alt+M"
        >
          {text[first.name]}
          <Key gap name={text.key} />
        </Button>
      )}
      {others.map(({ to, name }) => (
        <Button key={to} variant="default" disabled={busy} onClick={() => void move(to)}>
          {text[name]}
        </Button>
      ))}
      {failure !== null && (
        <div className={styles['wide']}>
          <FailureNotice failure={failure} />
        </div>
      )}
      {isElsewhere && (
        <CloseElsewhere fairId={fair.id} onClose={() => setElsewhere(false)} onEntered={() => go(checklist)} />
      )}
      {beside !== null && (
        <Ask
          title={text.besideTitle}
          failure={null}
          onClose={() => setBeside(null)}
          answers={
            <>
              <Button data-autofocus variant="default" onClick={() => setBeside(null)}>
                {text.besideNo}
              </Button>
              <Button onClick={() => void move('open', true)}>{text.besideYes}</Button>
            </>
          }
        >
          <p>{text.beside(beside)}</p>
        </Ask>
      )}
    </>
  )
}

/** The checklist is of the fair this machine works on, so it goes there first. */
function CloseElsewhere({
  fairId,
  onClose,
  onEntered,
}: {
  fairId: string
  onClose: () => void
  onEntered: () => void
}) {
  const text = useFairWords().fairs.move
  const { tell, busy, failure } = useTell('fair.enter')
  async function enter(): Promise<void> {
    if ((await tell({ fairId })).ok) onEntered()
  }
  return (
    <Ask
      title={text.close}
      failure={failure}
      onClose={onClose}
      answers={
        <>
          <Button data-autofocus variant="default" onClick={onClose}>
            {text.closeElsewhereNo}
          </Button>
          <Button loading={busy} onClick={() => void enter()}>
            {text.closeElsewhereYes}
          </Button>
        </>
      }
    >
      <p>{text.closeElsewhere}</p>
    </Ask>
  )
}
