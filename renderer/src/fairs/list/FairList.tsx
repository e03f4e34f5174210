import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FairLine } from '../../../../shared/contract/fairs.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useBegun } from '../edit/unsaved.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

/** A list this long is easier searched than read. */
const longList = 8

type FairListProps = {
  lines: readonly FairLine[]
  chosenId: string | null
  onChoose: (id: string | null) => void
}

/** Every fair, the newest day first. */
export function FairList({ lines, chosenId, onChoose }: FairListProps) {
  const text = useFairWords().fairs.list
  const [search, setSearch] = useState('')
  const wanted = fold(search)
  const shown = lines.filter(({ fair }) =>
    fold(`${fair.name} ${fair.place} ${dayWritten(fair.heldOn)}`).includes(wanted),
  )
  return (
    <Panel className={styles['list']}>
      <div className={styles['listHead']}>
        <span className={styles['soft']}>{text.total(lines.length)}</span>
        <Button variant="default" onClick={() => onChoose(null)} aria-keyshortcuts="Alt+N">
          {text.fresh}
          <Key gap name={text.freshKey} />
        </Button>
      </div>
      {lines.length > longList && (
        <TextInput
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          maxLength={60}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <Empty title={text.searchNone} />}
      <ul className={styles['rows']} aria-label={text.label}>
        {shown.map((line) => (
          <li key={line.fair.id}>
            <Row line={line} isChosen={line.fair.id === chosenId} onChoose={() => onChoose(line.fair.id)} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Row({ line, isChosen, onChoose }: { line: FairLine; isChosen: boolean; onChoose: () => void }) {
  const { fairs } = useFairWords()
  const { forms } = useBegun()
  const { fair, persons, ahead, employers } = line
  const facts = [fairs.list.counts(persons, employers), ahead > 0 ? fairs.list.ahead(ahead) : null]
  return (
    <button type="button" className={styles['row']} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <strong>{fair.name}</strong>
      <span className={styles['soft']}>
        {dayWritten(fair.heldOn)} · {fair.place}
      </span>
      <span className={styles['soft']}>{facts.filter(Boolean).join(' · ')}</span>
      <span className={styles['marks']}>
        <span className={styles['status']} data-status={fair.status}>
          {fairs.status[fair.status]}
        </span>
        {line.current && (
          <span className={styles['here']}>
            <Icon name="good" size={16} />
            {fairs.list.here}
          </span>
        )}
        {fair.id in forms && (
          <span className={styles['begun']}>
            <Icon name="attention" size={16} />
            {fairs.list.unsaved}
          </span>
        )}
      </span>
    </button>
  )
}
