import { useEffect, useRef } from 'react'

/** A key with what is held down beside it: `F2`, `alt+Digit2`, `ctrl+Enter`, `ctrl+KeyS`. Named by place, not by letter, so that no layout moves it. */
export type Shortcut = string

/** Runs an action on its key while the screen is shown, and keeps the browser's own meaning of that key away. */
export function useShortcuts(actions: Record<Shortcut, () => void>): void {
  const current = useRef(actions)
  useEffect(() => {
    current.current = actions
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const action = current.current[nameOf(event)]
      if (action === undefined || event.repeat || belongsToSheet(event)) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Esc closes a sheet that lies over the page; prevented, it would not. */
function belongsToSheet({ key }: KeyboardEvent): boolean {
  return key === 'Escape' && document.querySelector('dialog[open]') !== null
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
