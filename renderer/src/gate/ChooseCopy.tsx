import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { FoundCopy } from '../../../shared/contract/copies.ts'
import { restore as restoreWords } from '../../../shared/words/vi/restore.ts'
import { Choice } from '../parts/Choice.tsx'
import { momentSaid } from '../parts/moment-said.ts'
import { Empty } from '../parts/Page.tsx'
import { dayWritten } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import type { Asked } from '../talk/use-ask.ts'
import styles from './gate.module.css'

const own = { restore: restoreWords }

type ChooseProps = {
  found: Asked<FoundCopy[]>
  chosen: string | null
  onChoose: (handle: string) => void
  /** Looks in a folder; null: on everything that is plugged in. */
  onLook: (folder: string | null) => void
}

/** The copies there are, the newest first, and where else to look. */
export function ChooseCopy({ found, chosen, onChoose, onLook }: ChooseProps) {
  const words = useWordsWith(own).restore
  const [folder, setFolder] = useState('')
  const copies = found.value ?? []
  const place = useRef<HTMLDivElement>(null)
  const isFound = found.value !== undefined
  // The keyboard begins with what was found, or with looking again.
  useEffect(() => {
    if (!isFound || document.activeElement !== document.body) return
    const first = place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector('button')
    first?.focus()
  }, [isFound])
  function look(event: SubmitEvent): void {
    event.preventDefault()
    if (folder.trim() !== '') onLook(folder.trim())
  }
  return (
    <div ref={place} className={styles['choose']}>
      {found.loading && <p className={styles['note']}>{words.looking}</p>}
      {!found.loading && copies.length === 0 && <Empty title={words.none} next={words.noneNext} />}
      {copies.length > 0 && (
        <div className={styles['found']}>
          <Choice
            label={words.list}
            options={copies.map((copy) => ({ value: copy.handle, label: <Copy copy={copy} /> }))}
            value={chosen}
            onChoose={onChoose}
          />
        </div>
      )}
      <form className={styles['look']} noValidate onSubmit={look}>
        <Button variant="default" onClick={() => onLook(null)}>
          {words.again}
        </Button>
        <TextInput
          aria-label={words.folder}
          placeholder={words.folder}
          value={folder}
          maxLength={1000}
          spellCheck={false}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={folder.trim() === ''}>
          {words.folderFind}
        </Button>
      </form>
    </div>
  )
}

function Copy({ copy }: { copy: FoundCopy }) {
  const words = useWordsWith(own).restore
  const { fair, people, machine, letter, madeAt, appendedAt, place } = copy
  const times = [
    words.people(people),
    words.made(momentSaid(madeAt)),
    ...(appendedAt === null ? [] : [words.appended(momentSaid(appendedAt))]),
  ]
  return (
    <span className={styles['copy']}>
      <strong>{fair?.name ?? words.noFair}</strong>
      {fair !== null && <span>{words.held(dayWritten(fair.heldOn), fair.place)}</span>}
      <span>{times.join(' · ')}</span>
      <span>{[words.machine(machine, letter), place].join(' · ')}</span>
    </span>
  )
}
