import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useWords } from '../session/words.ts'
import { refreshAll } from '../talk/questions.ts'
import { Sheet } from './Sheet.tsx'

/** Says why the desk cannot open and what to do; tries again by itself where that can help. */
export function Stopped({ why }: { why: 'damaged' | 'schema-newer' | 'held-by-another' | 'host-away' }) {
  const words = useWords()
  const [title, note] = {
    damaged: [words.gate.damagedTitle, words.gate.damagedNote],
    'schema-newer': [words.gate.newerTitle, words.gate.newerNote],
    'held-by-another': [words.gate.heldTitle, words.gate.heldNote],
    'host-away': [words.gate.awayTitle, words.gate.awayNote],
  }[why] as [string, string]
  useEffect(() => {
    if (why === 'damaged' || why === 'schema-newer') return
    const timer = setInterval(refreshAll, 2000)
    return () => clearInterval(timer)
  }, [why])
  return (
    <Sheet narrow title={title} note={note}>
      <Button size="md" variant="default" onClick={refreshAll}>
        {words.common.retry}
      </Button>
    </Sheet>
  )
}
