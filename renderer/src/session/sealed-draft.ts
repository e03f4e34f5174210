import { useEffect, useSyncExternalStore } from 'react'
import type { InputOf } from '../../../shared/contract.ts'
import { call } from '../talk/call.ts'
import { onLive } from '../talk/live.ts'

/** A screen whose half-typed form is kept. */
type Screen = InputOf<'draft.read'>['screen']

/** A form still being typed in goes to the sealed database this long after the last change, in ms. */
const rest = 300

/** This window's own copy: whoever changes a form finds it as it is by now, also after the screen was left. */
const here = new Map<Screen, unknown>()
const watchers = new Set<() => void>()
const timers = new Map<Screen, number>()
const sending = new Map<Screen, Promise<unknown>>()
/** What the host has not kept because it was away: else the form of somebody saved since would come back with it. */
const unkept = new Map<Screen, string | null>()
onLive(() => unkept.forEach((content, screen) => send(screen, content)))

/** A half-typed form: as drawn, changed, emptied, and (`now`) as it is by now, for answers that come back after a while. */
export type SealedDraft<Form> = {
  form: Form
  change: (next: Form | ((form: Form) => Form)) => void
  clear: () => void
  now: () => Form
}

/**
 * Keeps a half-typed form that holds personal data: over a change of rooms in memory, over a reload, a
 * crash or closing the window in the sealed database of the host. Cleared as soon as it is saved.
 * `blank` is a constant: the same object each time.
 */
export function useSealedDraft<Form extends object>(screen: Screen, blank: Form): SealedDraft<Form> {
  const now = (): Form => (here.get(screen) as Form | undefined) ?? blank
  const form = useSyncExternalStore(watch, now)
  useEffect(() => {
    if (!here.has(screen)) void bringKept(screen, blank)
  }, [screen, blank])

  useEffect(() => {
    // A window that closes does not wait for the hand to rest.
    const onClose = () => {
      if (timers.has(screen)) void call('draft.keep', { screen, content: contentNow(screen) })
    }
    window.addEventListener('pagehide', onClose)
    return () => window.removeEventListener('pagehide', onClose)
  }, [screen])

  return {
    form,
    now,
    change: (next) => {
      put(screen, typeof next === 'function' ? next(now()) : next)
      keepSoon(screen)
    },
    clear: () => {
      put(screen, blank)
      forgetTimer(screen)
      send(screen, null)
    },
  }
}

/** Another fair is worked on from now: its forms are asked of the host, those of the former stay there. */
export function forgetForms(): void {
  for (const screen of timers.keys()) forgetTimer(screen)
  here.clear()
  unkept.clear()
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

function put(screen: Screen, form: unknown): void {
  here.set(screen, form)
  for (const watcher of watchers) watcher()
}

async function bringKept(screen: Screen, blank: object): Promise<void> {
  const answer = await call('draft.read', { screen })
  // What was typed while the answer was on its way is newer than the answer.
  if (!answer.ok || answer.value.content === null || here.has(screen)) return
  put(screen, { ...blank, ...formIn(answer.value.content) })
}

function keepSoon(screen: Screen): void {
  clearTimeout(timers.get(screen))
  const timer = window.setTimeout(() => {
    forgetTimer(screen)
    send(screen, contentNow(screen))
  }, rest)
  timers.set(screen, timer)
}

/** One after the other: a long form still on its way must not arrive behind the word that it was saved. */
function send(screen: Screen, content: string | null): void {
  const keep = async () => {
    const kept = await call('draft.keep', { screen, content })
    if (kept.ok) unkept.delete(screen)
    else unkept.set(screen, content)
  }
  const before = sending.get(screen)
  const sent = before === undefined ? keep() : before.then(keep)
  sending.set(screen, sent)
  void sent.then(() => sending.get(screen) === sent && sending.delete(screen))
}

function contentNow(screen: Screen): string {
  return JSON.stringify(here.get(screen))
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
