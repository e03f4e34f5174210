import { useEffect, useRef } from 'react'

/** A key with what is held down beside it: `F2`, `alt+Digit2`, `ctrl+Enter`, `ctrl+KeyS`. Named by place, not by letter, so that no layout moves it. */
export type Shortcut = string

/**
 * Runs an action on its key while the screen is shown, and keeps the browser's own meaning of that key away.
 * `first`: before the frame, whose own meaning of the key is kept away too. `overSheets`: also while a sheet lies
 * over the page, which otherwise must not be worked unseen.
 */
export function useShortcuts(
  actions: Record<Shortcut, () => void>,
  { first = false, overSheets = false }: { first?: boolean; overSheets?: boolean } = {},
): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const action = current.current[nameOf(event)]
      if (action === undefined || event.repeat) return
      const isCovered = !overSheets && document.querySelector('dialog[open]') !== null
      // Esc closes the sheet; prevented, it would not.
      if (isCovered && event.key === 'Escape') return
      event.preventDefault()
      if (isCovered) return
      if (first) event.stopImmediatePropagation()
      action()
    }
    window.addEventListener('keydown', onKeyDown, { capture: first })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: first })
  }, [first, overSheets])
}

function nameOf(event: KeyboardEvent): Shortcut {
  const held = [
    event.ctrlKey || event.metaKey ? 'ctrl+' : '',
    event.altKey ? 'alt+' : '',
    event.shiftKey ? 'shift+' : '',
  ]
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code
  return held.join('') + (code === '' ? event.key : code)
}
