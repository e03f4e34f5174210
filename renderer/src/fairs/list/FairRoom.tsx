import { useEffect, useRef } from 'react'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { copyOf, NewFair } from '../edit/NewFair.tsx'
import { freshName, useBegun } from '../edit/unsaved.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { FairDetail } from './FairDetail.tsx'
import { FairList } from './FairList.tsx'

/** All fairs of the Center at the left, one of them, or the next one, at the right. */
export function FairRoom() {
  const text = useFairWords().fairs
  const { value, failure } = useAsk('fair.list', {})
  // Undefined: the one this machine works on; null: a new one.
  const [chosenId, choose] = useKeptHere<string | null | undefined>('chosen-fair', undefined)
  const [erased, setErased] = useKeptHere<number | null>('fairs-erased', null)
  const { keep } = useBegun()
  const current = value?.find((line) => line.current)
  const chosen = chosenId === null ? null : (value?.find(({ fair }) => fair.id === chosenId) ?? current ?? value?.[0])

  function open(id: string | null): void {
    setErased(null)
    choose(id)
  }

  useShortcuts({
    'alt+KeyN': () => open(null),
    'ctrl+Enter': () => document.activeElement?.closest('form')?.requestSubmit(),
  })
  // What was pressed is gone with the step it took: the keyboard goes on at the fair it was about.
  const room = useRef<HTMLDivElement>(null)
  const { fair, current: isHere } = chosen ?? {}
  useEffect(() => {
    const at = document.activeElement
    const rows = room.current?.querySelector('ul')
    if (at === document.body || rows?.contains(at)) rows?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [fair?.id, fair?.status, isHere])
  if (value === undefined) return <FailureNotice failure={failure} />
  return (
    <>
      <FailureNotice failure={failure} />
      {erased !== null && <Notice tone="good">{text.rehearsal.erased(erased)}</Notice>}
      <div ref={room} className={styles['room']}>
        <FairList lines={value} chosenId={chosen?.fair.id ?? null} onChoose={open} />
        {chosen ? (
          <FairDetail
            key={chosen.fair.id}
            line={chosen}
            lines={value}
            onCopy={() => {
              keep(freshName, copyOf(chosen.fair.id, value))
              open(null)
            }}
            onErased={setErased}
            onOpen={open}
          />
        ) : (
          <NewFair lines={value} onMade={open} onDropped={() => choose(undefined)} />
        )}
      </div>
    </>
  )
}
