import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { FairLine } from '../../../../shared/contract/fairs.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { Counts } from './Counts.tsx'
import { EraseDialog } from './EraseDialog.tsx'

const SampleCards = lazy(() => import('./SampleCards.tsx').then(({ SampleCards }) => ({ default: SampleCards })))

/** A rehearsal: what it holds, the way back to the real fair, cards to scan, and the one button that erases all of it. */
export function Rehearsal({ line, onErased }: { line: FairLine; onErased: (persons: number) => void }) {
  const text = useFairWords().fairs
  const { value, failure } = useAsk('rehearsal.read', { fairId: line.fair.id })
  const enter = useTell('fair.enter')
  const [isErasing, setErasing] = useState(false)
  const real = value?.real ?? null
  const target = line.current ? (real?.id ?? null) : line.fair.id
  const go = (): void => void (target !== null && enter.tell({ fairId: target }))
  useShortcuts({ 'alt+KeyL': go, 'alt+KeyX': () => setErasing(true) })
  return (
    <>
      <Panel title={text.rehearsal.title} className={styles['rehearsal']}>
        {value !== undefined && (
          <>
            <p>{real === null ? text.rehearsal.ofSample : text.rehearsal.of(real.name)}</p>
            <p className={styles['subtitle']}>{text.rehearsal.holds}</p>
            <Counts counts={value.counts} />
          </>
        )}
        <div className={styles['actions']}>
          {target !== null && (
            <Button variant="default" onClick={go} loading={enter.busy} aria-keyshortcuts="Alt+L">
              {line.current ? text.rehearsal.enterReal : text.detail.enter}
              <Key gap name={text.rehearsal.enterRealKey} />
            </Button>
          )}
          <Button disabled={value === undefined} onClick={() => setErasing(true)} aria-keyshortcuts="Alt+X">
            {text.rehearsal.erase}
            <Key gap name={text.rehearsal.eraseKey} />
          </Button>
        </div>
        <FailureNotice failure={failure ?? enter.failure} />
        <p className={styles['soft']}>{text.form.rehearsal}</p>
      </Panel>
      {line.current && real !== null && (
        <Suspense fallback={null}>
          <SampleCards />
        </Suspense>
      )}
      {isErasing && value !== undefined && (
        <EraseDialog
          fairId={line.fair.id}
          counts={value.counts}
          real={real?.name ?? null}
          onClose={() => setErasing(false)}
          onErased={onErased}
        />
      )}
    </>
  )
}
