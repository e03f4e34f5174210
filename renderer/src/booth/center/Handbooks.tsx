import { useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { useBoothWords } from '../house.ts'
import styles from './center.module.css'

/** How many of each title. */
export type Copies = Readonly<Record<string, number>>

const most = 1000

/** Handbooks by title: one press for one more, or a number typed; a title the organizer has not named may be added. */
export function Handbooks({
  titles,
  copies,
  onChange,
}: {
  titles: readonly string[]
  copies: Copies
  onChange: (copies: Copies) => void
}) {
  const words = useBoothWords()
  const text = words.booth.center
  const [other, setOther] = useState('')
  const all = [...new Set([...titles, ...Object.keys(copies)])]

  function add(): void {
    const title = other.trim()
    if (title === '') return
    setOther('')
    onChange({ ...copies, [title]: (copies[title] ?? 0) + 1 })
  }

  return (
    <fieldset className={styles['handbooks']}>
      <legend>{text.handbooks}</legend>
      {titles.length === 0 && <p className={styles['soft']}>{text.noHandbooks}</p>}
      {all.map((title) => (
        <Title
          key={title}
          title={title}
          count={copies[title] ?? 0}
          onCount={(count) => onChange({ ...copies, [title]: count })}
        />
      ))}
      <div className={styles['other']}>
        <Field label={text.otherTitle}>
          {(field) => (
            <input
              {...field}
              value={other}
              maxLength={120}
              autoComplete="off"
              enterKeyHint="done"
              onChange={(event) => setOther(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && add()}
            />
          )}
        </Field>
        <Button onClick={add}>{words.common.add}</Button>
      </div>
    </fieldset>
  )
}

function Title({ title, count, onCount }: { title: string; count: number; onCount: (count: number) => void }) {
  const text = useBoothWords().booth.center
  const set = (next: number): void => onCount(Math.min(most, Math.max(0, Math.trunc(next) || 0)))
  return (
    <div className={styles['title']}>
      <span className={styles['titleName']}>{title}</span>
      <span className={styles['counter']}>
        <Button aria-label={text.fewer(title)} disabled={count === 0} onClick={() => set(count - 1)}>
          −
        </Button>
        <input
          className={styles['count']}
          inputMode="numeric"
          aria-label={text.copies(title)}
          value={count}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => set(Number(event.currentTarget.value))}
        />
        <Button aria-label={text.more(title)} icon={<Icon name="plus" size={18} />} onClick={() => set(count + 1)} />
      </span>
    </div>
  )
}
