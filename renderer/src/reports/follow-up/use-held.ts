import { useEffect, useRef } from 'react'
import type { HeldCall } from '../../../../shared/contract/held-calls.ts'
import { call } from '../../talk/call.ts'
import { freshId } from '../../talk/ids.ts'
import { tellInPassing } from '../../talk/in-passing.ts'
import { question, questions } from '../../talk/questions.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useWatch } from '../../talk/use-watch.ts'
import { heldFor, type Opened } from './turns.ts'

/** A hand on the call is told to the host no more often, ms; it waits ten minutes for one. */
const toldEvery = 60_000

/** Whom other machines have open; undefined until that is known. Where it cannot be, nobody: work goes on. */
export function useHeld(): readonly HeldCall[] | undefined {
  const { value, failure, again } = useAsk('follow-up.held', {})
  // Who walked away gives them back by the clock alone, which is no news.
  useWatch(again)
  return value ?? (failure === null ? undefined : [])
}

/**
 * Has whoever is open here held for this screen while a hand is on the page. `turn`: another is another opening, also of the
 * same person. `onGranted`: nobody else has them. Answers the way to keep them while another page of theirs is looked at.
 */
export function useHold(opened: Pick<Opened, 'due' | 'how'> | null, turn: number, onGranted: () => void): () => void {
  const personId = opened?.due.personId ?? null
  const phone = opened?.due.phone ?? null
  const insists = opened?.how === 'insisted'
  const granted = useRef(onGranted)
  const isKept = useRef(false)
  useEffect(() => {
    granted.current = onGranted
  })
  useEffect(() => {
    if (personId === null) return undefined
    const id = freshId()
    let toldAt = 0
    let isOver = false
    async function hold(person: string, isFirst: boolean): Promise<void> {
      toldAt = performance.now()
      const answer = await call('follow-up.hold', { id, personId: person, insists: isFirst && insists })
      if (!answer.ok || isOver) return
      questions.setQueryData(question('follow-up.held', {}).queryKey, answer.value)
      if (isFirst && heldFor({ personId: person, phone }, answer.value) === null) granted.current()
    }
    void hold(personId, true)
    const onHand = (): void => {
      if (performance.now() - toldAt > toldEvery) void hold(personId, false)
    }
    const onGoing = (): void => tellInPassing('follow-up.leave', { id })
    window.addEventListener('keydown', onHand)
    window.addEventListener('pointerdown', onHand)
    window.addEventListener('pagehide', onGoing)
    return () => {
      isOver = true
      window.removeEventListener('keydown', onHand)
      window.removeEventListener('pointerdown', onHand)
      window.removeEventListener('pagehide', onGoing)
      if (!isKept.current) void call('follow-up.leave', { id })
    }
  }, [personId, phone, turn, insists])
  return () => {
    isKept.current = true
  }
}
