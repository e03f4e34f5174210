import { FailureNotice } from '../parts/Notice.tsx'
import { Button } from './Button.tsx'
import { feel } from './feel.ts'
import { useBoothWords, useGive, useHouse } from './house.ts'

/** Lets the one at the table wait for their turn. */
export function JoinQueue({ text, who, onJoined }: { text: string; who: string; onJoined: (said: string) => void }) {
  const words = useBoothWords().booth.queue
  const { outbox } = useHouse()
  const { give, busy, failure } = useGive('waiting.join')

  async function join(): Promise<void> {
    const told = await give({ badgeText: text, joinedAt: outbox.now() })
    if (told.kind === 'answered' && !told.result.ok) return feel('bad')
    feel('good')
    onJoined(words.joined(who))
  }

  return (
    <>
      <Button look="quiet" busy={busy} onClick={() => void join()}>
        {words.join}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
