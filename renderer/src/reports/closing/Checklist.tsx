import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { Link } from 'wouter'
import type { ClosingItem, ClosingItemName } from '../../../../shared/contract/closing.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './closing.module.css'
import { useClosingWords } from './words.ts'

/** Where each item is settled. */
const places: Readonly<Record<ClosingItemName, string>> = {
  'unsent-phones': '/devices',
  'untyped-sheets': '/employers/sheets',
  'likely-duplicates': '/attendees',
  gaps: '/rest',
  'open-prints': '/printing',
  'people-inside': '/attendees',
  'not-on-a-sheet': '/reports/signing',
  'unprinted-sheets': '/reports/signing',
  'undated-appointments': '/booth',
  'other-desks': '/devices',
  copies: '/fairs/copies',
}

/** Everything that is looked at before the figures are frozen, counted now, with the way there. */
export function Checklist({ items, left, mayWave }: { items: readonly ClosingItem[]; left: number; mayWave: boolean }) {
  const words = useClosingWords()
  return (
    <Panel
      title={
        <span className={styles['checklistHead']}>
          {words.checklist}
          <span className={left === 0 ? styles['allDone'] : styles['left']} role="status">
            {words.progress(left)}
          </span>
        </span>
      }
    >
      <p className={styles['soft']}>{words.checklistNote}</p>
      <ul className={styles['items']}>
        {items.map((item) => (
          <Item key={item.name} item={item} mayWave={mayWave} />
        ))}
      </ul>
    </Panel>
  )
}

function Item({ item, mayWave }: { item: ClosingItem; mayWave: boolean }) {
  const words = useClosingWords()
  const common = useWords().common
  const text = words.item[item.name]
  const [isAsked, setAsked] = useState(false)
  const { tell, busy, failure } = useTell('closing.wave')
  const { name, open, at, waved } = item
  const tone = open === 0 ? 'good' : waved === null ? 'attention' : 'info'
  async function wave(reason: string | null): Promise<void> {
    const answer = await tell({ name, reason })
    if (answer.ok) setAsked(false)
  }
  return (
    <li className={styles['item']}>
      <span className={styles[tone]}>
        <Icon name={tone} label={common.icon[tone]} />
      </span>
      <div className={styles['itemText']}>
        <strong>{text.title}</strong>
        <span>{open === 0 ? text.done : text.open(open, at === null || at === 0 ? null : timeOf(at))}</span>
        {waved !== null && <span className={styles['waved']}>{words.waved(waved.reason)}</span>}
        {isAsked && waved === null && <Reason title={text.title} busy={busy} onGive={(reason) => void wave(reason)} />}
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
            onClick={() => setAsked(true)}
          >
            {words.wave}
          </Button>
        )}
      </div>
    </li>
  )
}

function Reason({ title, busy, onGive }: { title: string; busy: boolean; onGive: (reason: string) => void }) {
  const words = useClosingWords()
  const [text, setText] = useState('')
  const [isShort, setShort] = useState(false)
  function give(event: SubmitEvent): void {
    event.preventDefault()
    if (text.trim().length < 3) return setShort(true)
    onGive(text)
  }
  return (
    <form className={styles['reason']} onSubmit={give} noValidate>
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
