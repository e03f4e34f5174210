import { Button } from '@mantine/core'
import type { RehearsalCounts } from '../../../../shared/contract/fairs.ts'
import { Ask } from '../../parts/Ask.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import { Counts } from './Counts.tsx'

type EraseProps = {
  fairId: string
  counts: RehearsalCounts
  /** The fair this machine goes to afterwards, where it is known. */
  real: string | null
  onClose: () => void
  onErased: (persons: number) => void
}

/** Shows what goes, and takes one press for all of it. */
export function EraseDialog({ fairId, counts, real, onClose, onErased }: EraseProps) {
  const text = useFairWords().fairs.rehearsal
  const { tell, busy, failure } = useTell('rehearsal.erase')

  async function erase(): Promise<void> {
    const answer = await tell({ fairId })
    if (!answer.ok) return
    onClose()
    onErased(answer.value.erased.persons)
  }

  return (
    <Ask
      title={text.eraseTitle}
      failure={failure}
      onClose={onClose}
      answers={
        <>
          <Button data-autofocus loading={busy} onClick={() => void erase()}>
            {text.eraseYes}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text.eraseNo}
          </Button>
        </>
      }
    >
      <p>{text.eraseNote}</p>
      <Counts counts={counts} />
      <p>{real === null ? text.eraseFirst : text.eraseNext(real)}</p>
    </Ask>
  )
}
