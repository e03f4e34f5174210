import { Button } from '@mantine/core'
import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'
import { Ask } from '../../parts/Ask.tsx'
import { Key } from '../../parts/Key.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { heldSaid, useFollowUpWords } from './words.ts'

/** Over whoever is open here: another machine has them too, or they left the list meanwhile. It stops nobody. */
export function HeldNotice({ due, holder, isGone }: { due: Due; holder: HeldCall | null; isGone: boolean }) {
  const words = useFollowUpWords()
  if (holder !== null)
    return (
      <Notice tone="attention" title={heldSaid(due, holder, words)}>
        {words.held.since(timeOf(holder.since))}
      </Notice>
    )
  return isGone ? <Notice tone="attention">{words.held.gone}</Notice> : null
}

/** Before somebody is opened whom another machine has: there may be nobody at it any more. */
export function HeldAsk({
  due,
  holder,
  onOpen,
  onClose,
}: {
  due: Due
  holder: HeldCall
  onOpen: () => void
  onClose: () => void
}) {
  const words = useFollowUpWords()
  const { keys } = useWords().common
  return (
    <Ask
      title={due.fullName}
      failure={null}
      onClose={onClose}
      answers={
        <>
          <Button size="md" variant="default" onClick={onOpen}>
            {words.held.open}
          </Button>
          {/* A key held down goes no further than to leave it. */}
          <Button data-autofocus size="md" variant="default" onClick={onClose}>
            {words.held.leave}
            <Key gap name={keys.escape} />
          </Button>
        </>
      }
    >
      <p>
        <strong>{heldSaid(due, holder, words)}</strong>
      </p>
      <p>{words.held.ask(timeOf(holder.since))}</p>
    </Ask>
  )
}
