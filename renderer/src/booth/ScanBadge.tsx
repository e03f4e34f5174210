import { useEffect } from 'react'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { ScanField, ScanStrip, type StripTone } from '../parts/ScanStrip.tsx'
import { useWords } from '../session/words.ts'
import styles from './booth.module.css'
import type { BoothState, BoothWork } from './use-booth.ts'

/** The booth's strip: what it waits for, what it read, what it logged; and the field for a number typed by hand. */
export function ScanBadge({ booth }: { booth: BoothWork }) {
  const words = useWords()
  const [tone, title, note] = saidBy(booth.state, words)
  useEffect(() => document.getElementById('booth-scan')?.focus(), [])
  return (
    <ScanStrip className={styles['strip']} said={{ tone, title, note }}>
      <ScanField id="booth-scan" label={words.booth.numberLabel} isLabelShown read={booth.type} />
    </ScanStrip>
  )
}

function saidBy(state: BoothState, words: StartWords): [StripTone, string, string] {
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
      return ['bad', words.failure[state.failure.code](state.failure), '']
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
