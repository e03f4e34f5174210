import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { Panel } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import styles from './board.module.css'
import { sentenceOf } from './sentence.ts'
import { useLiveWords } from './words.ts'

/** The day in one line, to be sent to whoever asks; what was copied is what stood here. */
export function Sentence({ board, fair }: { board: Board; fair: Fair }) {
  const text = useLiveWords().live
  const said = sentenceOf(board, fair, text)
  const [copied, setCopied] = useState<{ said: string; isDone: boolean } | null>(null)
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(said)
      setCopied({ said, isDone: true })
    } catch {
      setCopied({ said, isDone: false })
    }
  }
  useShortcuts({ 'alt+KeyS': () => void copy() })
  const answer = copied?.said === said ? copied : null
  return (
    <Panel className={styles['sentence']}>
      <h2 className={styles['sentenceTitle']}>{text.sentence.title}</h2>
      <p className={styles['said']}>{said}</p>
      <span className={styles['copy']}>
        <Button onClick={() => void copy()} aria-keyshortcuts="Alt+S">
          {text.sentence.copy}
          <Key gap name="Alt+S" />
        </Button>
        <span role="status" className={styles['copied']} data-bad={answer?.isDone === false || undefined}>
          {answer !== null && (
            <>
              <Icon name={answer.isDone ? 'good' : 'attention'} size={18} />
              {answer.isDone ? text.sentence.copied : text.sentence.notCopied}
            </>
          )}
        </span>
      </span>
    </Panel>
  )
}
