import { useCallback, useEffect, useState } from 'react'
import type { InputOf } from '../../../shared/contract.ts'
import { call } from '../talk/call.ts'

/** A screen whose half-typed form is kept. */
type Screen = InputOf<'draft.read'>['screen']

/** A form still being typed in goes to the sealed database this long after the last change, in ms. */
const rest = 300

/** This window's own copy, so that changing rooms asks nobody. */
const here = new Map<string, unknown>()
const timers = new Map<string, number>()

/**
 * Keeps a half-typed form that holds personal data: over a change of rooms in memory, over a reload, a
 * crash or closing the window in the sealed database of the host. Cleared as soon as it is saved.
 */
export function useSealedDraft<Form extends object>(
  screen: Screen,
  blank: Form,
): [Form, (next: Form | ((form: Form) => Form)) => void, () => void] {
  const [form, setForm] = useState<Form>(() => (here.get(screen) as Form | undefined) ?? blank)
  useEffect(() => {
    if (here.has(screen)) return
    void readKept(screen, blank).then((kept) => {
      // What was typed while the answer was on its way is newer than the answer.
      if (kept !== null && !here.has(screen)) setForm(kept)
      return undefined
    })
  }, [screen, blank])

  useEffect(() => {
    // A window that closes does not wait for the hand to rest.
    const onClose = () => keepNow(screen)
    window.addEventListener('pagehide', onClose)
    return () => window.removeEventListener('pagehide', onClose)
  }, [screen])

  const change = useCallback(
    (next: Form | ((form: Form) => Form)) =>
      setForm((former) => {
        const form = typeof next === 'function' ? next(former) : next
        here.set(screen, form)
        keepSoon(screen)
        return form
      }),
    [screen],
  )
  const clear = useCallback(() => {
    here.set(screen, blank)
    forgetTimer(screen)
    void call('draft.keep', { screen, content: null })
    setForm(blank)
  }, [screen, blank])
  return [form, change, clear]
}

async function readKept<Form extends object>(screen: Screen, blank: Form): Promise<Form | null> {
  const answer = await call('draft.read', { screen })
  if (!answer.ok || answer.value.content === null) return null
  return { ...blank, ...formIn(answer.value.content) }
}

function keepSoon(screen: Screen): void {
  clearTimeout(timers.get(screen))
  timers.set(
    screen,
    window.setTimeout(() => keepNow(screen), rest),
  )
}

function keepNow(screen: Screen): void {
  if (!timers.has(screen)) return
  forgetTimer(screen)
  void call('draft.keep', { screen, content: JSON.stringify(here.get(screen)) })
}

function forgetTimer(screen: Screen): void {
  clearTimeout(timers.get(screen))
  timers.delete(screen)
}

function formIn(content: string): object {
  try {
    const kept: unknown = JSON.parse(content)
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
