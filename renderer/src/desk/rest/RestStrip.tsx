import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { deliver } from '../../scan/hub.ts'
import { useWords } from '../../session/words.ts'
import { scanFieldId } from './focus.ts'
import styles from './rest.module.css'
import { type RestSaid, wordsFor } from './said.ts'

/** Across the top: what is waited for, or what became of the last thing; and the field for a badge number typed. */
export function RestStrip({ said, onEmpty }: { said: RestSaid; onEmpty: () => void }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const { tone, title, note } = wordsFor(said, words)
  return (
    <section className={styles['strip']} data-tone={tone} aria-label={words.rest.strip.label}>
      <Icon name={tone} size={34} label={words.common.icon[tone]} />
      <div className={styles['said']} role="status" aria-live="assertive">
        <p className={styles['saidTitle']}>{title}</p>
        <p>{note}</p>
      </div>
      <TextInput
        id={scanFieldId}
        size="md"
        data-scan
        aria-label={words.rest.strip.input}
        placeholder={words.rest.strip.input}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return
          event.preventDefault()
          if (typed.trim() === '') return onEmpty()
          setTyped('')
          deliver({ text: typed, at: performance.now() })
        }}
      />
    </section>
  )
}
