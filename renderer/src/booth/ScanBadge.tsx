import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Words } from '../../../shared/words/vi.ts'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { useWords } from '../session/words.ts'
import styles from './booth.module.css'
import type { BoothState, BoothWork } from './use-booth.ts'

type Tone = 'waiting' | 'info' | 'good' | 'attention' | 'bad'

/** The booth's strip: what it waits for, what it read, what it logged; and the field for a number typed by hand. */
export function ScanBadge({ booth }: { booth: BoothWork }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [tone, title, note] = saidBy(booth.state, words)
  useEffect(() => document.getElementById('booth-scan')?.focus(), [])
  return (
    <section className={styles['strip']} data-tone={tone}>
      <Icon name={tone satisfies IconName} size={34} label={words.common.icon[tone]} />
      <div className={styles['said']} role="status" aria-live="assertive">
        <p className={styles['saidTitle']}>{title}</p>
        <p>{note}</p>
      </div>
      <TextInput
        id="booth-scan"
        size="md"
        data-scan
        label={words.booth.numberLabel}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || typed.trim() === '') return
          event.preventDefault()
          setTyped('')
          booth.type(typed)
        }}
      />
    </section>
  )
}

function saidBy(state: BoothState, words: Words): [Tone, string, string] {
  const text = words.booth
  switch (state.kind) {
    case 'waiting':
      return ['waiting', text.waiting, text.waitingNote]
    case 'reading':
      return ['waiting', text.reading, '']
    case 'read':
      return ['info', text.read(state.number), text.readNext]
    case 'card-instead':
      return ['attention', text.cardInstead, text.waiting]
    case 'unknown-scan':
      return ['bad', text.unknownScan, text.waitingNote]
    case 'failed':
      return ['bad', words.failure[state.failure.code](state.failure), text.waitingNote]
    case 'logged':
      return [
        'good',
        text.logged(state.who ?? text.unnamed(state.number), words.lists.outcome[state.outcome]),
        text.loggedNext,
      ]
    case 'not-logged':
      return ['bad', text.notLogged, words.failure[state.failure.code](state.failure)]
  }
}
