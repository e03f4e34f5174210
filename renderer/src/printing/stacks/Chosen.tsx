import { FileState } from '../../parts/made-file/FileState.tsx'
import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useUnwind } from '../../scan/hub.ts'
import { usePrintingWords } from '../words.ts'
import { ChosenFoot } from './ChosenFoot.tsx'
import { holderKey } from './holder-keys.ts'
import { HolderList, rowHeight } from './HolderList.tsx'
import styles from './stacks.module.css'
import { useChosen, type Said } from './use-chosen.ts'
import { useHolders, type Holder } from './use-holders.ts'
import type { PaperOfStacks } from './use-paper.ts'

/** A choice of people whose badges are printed again, or saved as a PDF for another machine's printer. */
export function Chosen({ paper }: { paper: PaperOfStacks }) {
  const text = usePrintingWords().stacks.chosen
  const [typed, setTyped] = useState('')
  const [cursor, setCursor] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(typed)
  const { all, found, failure } = useHolders(typed.trim())
  const chosen = useChosen(paper, all)
  // A scan whose first keys fell into the search leaves no trace there.
  useUnwind({ remember: () => (before.current = typed), takeBack: () => setTyped(before.current) })

  function narrow(next: string): void {
    setTyped(next)
    setCursor(0)
  }

  function toggle(index: number): void {
    const row = found[index]
    setCursor(index)
    if (row !== undefined) chosen.toggle(row)
  }

  function onKeyDown(event: KeyboardEvent): void {
    holderKey(event, {
      count: found.length,
      cursor,
      pageRows: Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / rowHeight) - 1),
      inSearch: event.target === search.current,
      moveTo: (index) => {
        setCursor(index)
        list.current?.focus()
      },
      toggle,
      chooseAll: () => chosen.add(found),
      letGo: () => {
        if (chosen.count > 0) chosen.clear()
        else narrow('')
        search.current?.focus()
      },
    })
  }

  if (all?.length === 0) return <Empty title={text.empty} next={text.emptyNext} />
  return (
    <>
      <TextInput
        ref={search}
        size="md"
        label={text.search}
        placeholder={text.searchPlaceholder}
        leftSection={<Icon name="search" size={20} />}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => narrow(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <FailureNotice failure={failure ?? chosen.failure} />
      {all !== undefined && <Counted all={all} found={found} isSearch={typed.trim() !== ''} chosen={chosen} />}
      {found.length > 0 ? (
        <HolderList
          rows={found}
          cursor={cursor}
          isChosen={(row) => chosen.has(row.id)}
          list={list}
          onToggle={toggle}
          onKeyDown={onKeyDown}
        />
      ) : (
        all !== undefined && <Empty title={text.nothingFound(typed.trim())} next={text.nothingFoundNext} />
      )}
      <SaidNotice said={chosen.said} />
      <FileState file={chosen.file} stopped={text.pdfStopped} />
      <ChosenFoot chosen={chosen} />
    </>
  )
}

/** How many there are or were found, all of them to be chosen or let go at once. */
function Counted({
  all,
  found,
  isSearch,
  chosen,
}: {
  all: readonly Holder[]
  found: readonly Holder[]
  isSearch: boolean
  chosen: ReturnType<typeof useChosen>
}) {
  const text = usePrintingWords().stacks.chosen
  return (
    <div className={styles['row']}>
      <span className={styles['soft']} role="status">
        {isSearch ? text.found(found.length) : text.count(all.length)}
      </span>
      <Button
        variant="default"
        size="compact-md"
        disabled={found.length === 0}
        onClick={() => chosen.add(found)}
        style={{ marginInlineStart: 'auto' }}
      >
        {text.chooseAll(found.length)}
      </Button>
      <Button variant="default" size="compact-md" disabled={chosen.count === 0} onClick={chosen.clear}>
        {text.chooseNone}
      </Button>
    </div>
  )
}

function SaidNotice({ said }: { said: Said | null }) {
  const text = usePrintingWords().stacks.chosen
  if (said === null) return null
  return (
    <Notice tone="good">
      {said.printer === '' ? text.queuedNowhere(said.badges) : text.queued(said.badges, said.printer)}
    </Notice>
  )
}
