import { Button } from '@mantine/core'
import { momentSaid } from '../../parts/moment-said.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useFailureWords } from '../../session/words.ts'
import type { OpenedFile } from '../Opened.tsx'
import { useImportWords } from '../words.ts'

/** That a file goes on where it was left, with the way to begin anew; and where what is said of it cannot be kept, that. */
export function Resumed({ opened: { wizard, kept, isTaking } }: { opened: OpenedFile }) {
  const { halfDone: text } = useImportWords().imports
  const sentence = useFailureWords()
  const { resumedAt, aside } = wizard
  return (
    <>
      {resumedAt !== undefined && (
        <Notice
          tone="info"
          action={
            <Button variant="default" size="compact-md" disabled={isTaking} onClick={kept.beginAnew}>
              {text.beginAnew}
            </Button>
          }
        >
          {text.resumed(momentSaid(resumedAt))}
        </Notice>
      )}
      {aside !== undefined && (
        <Notice
          tone="info"
          action={
            <Button variant="default" size="compact-md" autoFocus disabled={isTaking} onClick={kept.bringBack}>
              {text.bringBack}
            </Button>
          }
        >
          {text.begunAnew}
        </Notice>
      )}
      {kept.failure !== null && (
        <Notice tone="attention" title={text.failed}>
          {kept.failure.code === 'bad-input' ? null : sentence(kept.failure)}
        </Notice>
      )}
    </>
  )
}
