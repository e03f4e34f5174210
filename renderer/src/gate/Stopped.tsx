import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { type GateWords, useGateWords } from '../session/gate-words.ts'
import { useFailureWords } from '../session/words.ts'
import { refreshAll } from '../talk/questions.ts'
import styles from './gate.module.css'
import { RestoreButton } from './RestoreButton.tsx'
import { Sheet } from './Sheet.tsx'

type Why = 'damaged' | 'other-key-file' | 'schema-newer' | 'held-by-another' | 'key-file' | Failure

/** What may pass without a hand on this screen; anything else waits for the button, so that its text stays still. */
const passing = new Set<string>(['held-by-another', 'host-away', 'disk-full', 'disk-read-only', 'database-busy'])

/** Says why the desk cannot open and what to do; tries again by itself where that can help. */
export function Stopped({ why }: { why: Why }) {
  const words = useGateWords()
  const sentence = useFailureWords()
  const [title, note] = typeof why === 'string' ? standing(words, why) : failed(words, why, sentence)
  const mayPass = passing.has(typeof why === 'string' ? why : why.code)
  useEffect(() => {
    if (!mayPass) return
    const timer = setInterval(refreshAll, 2000)
    return () => clearInterval(timer)
  }, [mayPass])
  return (
    <Sheet narrow title={title} note={note}>
      {why === 'key-file' && <p className={styles['note']}>{words.gate.keyFileElse}</p>}
      {(why === 'damaged' || why === 'other-key-file') && <RestoreButton variant="filled" />}
      <Button size="md" variant="default" onClick={refreshAll}>
        {words.common.retry}
      </Button>
    </Sheet>
  )
}

function standing({ gate }: GateWords, why: Extract<Why, string>): readonly [string, string] {
  if (why === 'damaged') return [gate.damagedTitle, gate.damagedNote]
  if (why === 'other-key-file') return [gate.otherKeyFileTitle, gate.otherKeyFileNote]
  if (why === 'schema-newer') return [gate.newerTitle, gate.newerNote]
  if (why === 'key-file') return [gate.keyFileTitle, gate.keyFileNote]
  return [gate.heldTitle, gate.heldNote]
}

function failed({ gate }: GateWords, why: Failure, sentence: (failure: Failure) => string): readonly [string, string] {
  if (why.code === 'host-away') return [gate.awayTitle, gate.awayNote]
  // The general sentences speak of saving what was typed, and nothing has been typed here.
  if (why.code === 'disk-full') return [gate.failedTitle, gate.failedDiskFull]
  if (why.code === 'disk-read-only') return [gate.failedTitle, gate.failedDiskReadOnly]
  return [gate.failedTitle, sentence(why)]
}
