import { Button } from '@mantine/core'
import { around } from '../../../shared/words/vi/around.ts'
import { Ask } from '../parts/Ask.tsx'
import { useSession } from '../session/use-session.ts'
import { useWordsWith } from '../session/words.ts'
import { useTell } from '../talk/use-tell.ts'
import type { NotOpen as Asking } from './use-not-open.ts'

const own = { around }

/** The fair is still a draft: opens it and registers, or registers all the same. */
export function NotOpen({ asking }: { asking: Asking }) {
  const words = useWordsWith(own)
  const text = words.around.notOpen
  const mayOpen = useSession().value?.role === 'office'
  const { tell, busy, failure } = useTell('fair.move')

  async function open(): Promise<void> {
    const answer = await tell({ fairId: asking.fairId, to: 'open', besideAnother: false })
    if (answer.ok) asking.goOn()
  }

  return (
    <Ask
      title={text.title}
      failure={failure}
      onClose={asking.leave}
      answers={
        <>
          {mayOpen && (
            <Button data-autofocus size="md" loading={busy} onClick={() => void open()}>
              {text.open}
            </Button>
          )}
          <Button size="md" variant="default" onClick={asking.goOn} {...(mayOpen ? {} : { 'data-autofocus': true })}>
            {text.anyway}
          </Button>
        </>
      }
    >
      <p>{mayOpen ? text.note : text.noteDesk}</p>
    </Ask>
  )
}
