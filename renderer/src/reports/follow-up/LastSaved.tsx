import { Button } from '@mantine/core'
import type { FollowUpEntry } from '../../../../shared/contract/follow-up.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useFollowUpWords } from './words.ts'

/** What was written down of whom; `entry` null: it was taken back. */
export type Saved = { who: string; entry: FollowUpEntry | null }

/** What was just written down, until something else is; it can be taken back. */
export function LastSaved({ saved, onUndone }: { saved: Saved | null; onUndone: (who: string) => void }) {
  const words = useFollowUpWords()
  const { tell, busy, failure } = useTell('follow-up.undo')
  async function undo(): Promise<void> {
    if (saved === null || saved.entry === null) return
    const answer = await tell({ entryId: saved.entry.id })
    if (answer.ok) onUndone(saved.who)
  }
  useShortcuts({ 'alt+KeyZ': () => void undo() })
  if (saved === null) return null
  if (saved.entry === null) return <Notice tone="info">{words.undone(saved.who)}</Notice>
  return (
    <>
      <FailureNotice failure={failure} />
      <Notice
        tone="good"
        action={
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void undo()}>
            {words.undo}
            <Key gap name="Alt+Z" />
          </Button>
        }
      >
        {words.saved(saved.who, words.result[saved.entry.result])}
      </Notice>
    </>
  )
}
