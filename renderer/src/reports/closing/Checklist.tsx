import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { ClosingItem, ClosingItemName } from '../../../../shared/contract/closing.ts'
import { Icon } from '../../parts/Icon.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useKeptHere } from '../../session/kept-here.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './closing.module.css'
import { freezeId } from './FreezeFigures.tsx'
import { isNamed, Whom } from './Whom.tsx'
import { useClosingWords } from './words.ts'

/** Where each item is settled. */
const places: Readonly<Record<ClosingItemName, string>> = {
  'unsent-phones': '/devices',
  'untyped-sheets': '/employers/sheets?list=unused',
  'likely-duplicates': '/attendees',
  gaps: '/rest',
  'open-prints': '/printing',
  'people-inside': '/attendees?list=inside',
  'not-on-a-sheet': '/reports/signing',
  'signed-not-come': '/reports/signing',
  'unprinted-sheets': '/reports/signing',
  'undated-appointments': '/booth',
  'other-desks': '/devices',
  copies: '/fairs/copies',
}

type ChecklistProps = {
  items: readonly ClosingItem[]
  left: number
  mayWave: boolean
  /** The figures were frozen before. */
  isAgain: boolean
}

/** Everything that is looked at before the figures are frozen, counted now, with the way there. */
export function Checklist({ items, left, mayWave, isAgain }: ChecklistProps) {
  const words = useClosingWords()
  const { list, settled } = useGoOn(items)
  return (
    <Panel
      title={
        <span className={styles['checklistHead']}>
          {isAgain ? words.checklistAgain : words.checklist}
          <span className={left === 0 ? styles['allDone'] : styles['left']} role="status">
            {words.progress(left)}
          </span>
        </span>
      }
    >
      <p className={styles['soft']}>{words.checklistNote}</p>
      <ul ref={list} className={styles['items']}>
        {items.map((item) => (
          <Item key={item.name} item={item} mayWave={mayWave} onSettled={settled} />
        ))}
      </ul>
    </Panel>
  )
}

/** Where the keyboard goes once a reason is written down or taken back: what was pressed is gone then. */
function useGoOn(items: readonly ClosingItem[]) {
  const list = useRef<HTMLUListElement>(null)
  const last = useRef<{ name: ClosingItemName; isWaved: boolean } | null>(null)
  useEffect(() => {
    const at = items.findIndex(({ name }) => name === last.current?.name)
    if (last.current === null || (items[at]?.waved !== null) !== last.current.isWaved) return
    const isBack = !last.current.isWaved
    last.current = null
    const rows = [...(list.current?.children ?? [])]
    const order = isBack ? rows.slice(at) : [...rows.slice(at + 1), ...rows.slice(0, at)]
    const next = order.map((row) => row.querySelector<HTMLElement>('[data-wave]')).find((key) => key !== null)
    ;(next ?? document.getElementById(freezeId))?.focus()
  }, [items])
  // Come to from the fair's own page, whose key is gone: the first point that is open.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>('[data-wave]')?.focus()
  }, [])
  function settled(name: ClosingItemName, isWaved: boolean): void {
    last.current = { name, isWaved }
  }
  return { list, settled }
}

type ItemProps = {
  item: ClosingItem
  mayWave: boolean
  onSettled: (name: ClosingItemName, isWaved: boolean) => void
}

function Item({ item, mayWave, onSettled }: ItemProps) {
  const words = useClosingWords()
  const common = useWords().common
  const text = words.item[item.name]
  const [isAsked, setAsked] = useState(false)
  const [isCancelled, setCancelled] = useState(false)
  const { tell, busy, failure } = useTell('closing.wave')
  const { name, open, at, waved } = item
  // A reason that is dropped later (more people came) is asked for anew, not by a field that was left open.
  if (isAsked && waved !== null) setAsked(false)
  const tone = open === 0 ? 'good' : waved === null ? 'attention' : 'info'
  async function wave(reason: string | null): Promise<void> {
    onSettled(name, reason !== null)
    // The field stands until the reason does, so that the keyboard is never nowhere.
    await tell({ name, reason })
  }
  return (
    <li className={styles['item']}>
      <span className={styles[tone]}>
        <Icon name={tone} label={common.icon[tone]} />
      </span>
      <div className={styles['itemText']}>
        {/* The title says what is wrong: beside a tick it would say the opposite of what stands there. */}
        {open === 0 ? <span>{text.done}</span> : <strong>{text.title}</strong>}
        {open > 0 && <span>{text.open(open, at === null || at === 0 ? null : momentSaid(at))}</span>}
        {open > 0 && isNamed(name) && <Whom name={name} open={open} />}
        {waved !== null && <span className={styles['waved']}>{words.waved(waved.reason)}</span>}
        {isAsked && waved === null && (
          <Reason
            name={name}
            title={text.title}
            busy={busy}
            onGive={(reason) => void wave(reason)}
            onCancel={() => {
              setAsked(false)
              setCancelled(true)
            }}
          />
        )}
        <FailureNotice failure={failure} />
      </div>
      <div className={styles['itemKeys']}>
        {open > 0 && (
          <Link href={places[name]} className={styles['go']}>
            {text.go}
          </Link>
        )}
        {mayWave && waved !== null && (
          <Button size="compact-md" variant="subtle" loading={busy} onClick={() => void wave(null)}>
            {words.unwave}
          </Button>
        )}
        {mayWave && open > 0 && waved === null && !isAsked && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={`${words.wave}: ${text.title}`}
            data-wave
            autoFocus={isCancelled}
            onClick={() => {
              setAsked(true)
              setCancelled(false)
            }}
          >
            {words.wave}
          </Button>
        )}
      </div>
    </li>
  )
}

function Reason({
  name,
  title,
  busy,
  onGive,
  onCancel,
}: {
  name: ClosingItemName
  title: string
  busy: boolean
  onGive: (reason: string) => void
  onCancel: () => void
}) {
  const words = useClosingWords()
  // What is half written stands while somebody looks at what is open.
  const [text, setText] = useKeptHere(`closing-reason-${name}`, '')
  const [isShort, setShort] = useState(false)
  function give(event: SubmitEvent): void {
    event.preventDefault()
    if (text.trim().length < 3) return setShort(true)
    onGive(text)
  }
  return (
    <form
      className={styles['reason']}
      onSubmit={give}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      noValidate
    >
      <TextInput
        autoFocus
        aria-label={words.waveFor(title)}
        placeholder={words.waveField}
        value={text}
        maxLength={400}
        error={isShort && words.waveShort}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setShort(false)
        }}
      />
      <Button type="submit" loading={busy}>
        {words.waveSave}
      </Button>
    </form>
  )
}
