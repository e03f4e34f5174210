import type { Failure } from '../../../shared/failure.ts'
import { feel } from './feel.ts'
import { useGive, useHouse } from './house.ts'

export type Undone = { kind: 'undone' } | { kind: 'kept' } | { kind: 'refused'; failure: Failure }

/** Takes an interview back. One that the host has never heard of is simply dropped. */
export function useUndo() {
  const { outbox } = useHouse()
  const { give, busy, failure } = useGive('interview.undo')

  async function undo(interviewId: string): Promise<Undone> {
    const { entries } = outbox.read()
    const unsent = entries.find(({ id, procedure }) => id === interviewId && procedure === 'interview.log')
    // One that was on its way when the host went silent may have arrived all the same: only the host can undo that one.
    if (unsent?.state.kind === 'refused') {
      await outbox.drop(interviewId)
      return { kind: 'undone' }
    }
    const given = await give({ interviewId })
    const refused = given.kind === 'answered' && !given.result.ok ? given.result.failure : null
    feel(refused === null ? 'good' : 'bad')
    if (refused !== null) return { kind: 'refused', failure: refused }
    return { kind: given.kind === 'waiting' ? 'kept' : 'undone' }
  }

  return { undo, busy, failure }
}
