/**
 * Gives the keyboard back to a button that was at work: while it is disabled the browser lets it go, and whoever has no mouse
 * would begin at the top of the page again. Not where the focus has gone elsewhere meanwhile. Answers how to stop.
 */
export function holdFocus(page: Document): () => void {
  let held: HTMLButtonElement | null = null
  function notice({ type, target }: FocusEvent): void {
    const isOff = type === 'focusout' && target instanceof HTMLButtonElement && target.disabled
    held = isOff ? target : null
  }
  const watch = new MutationObserver(() => {
    if (held === null || held.disabled) return
    if (page.activeElement === page.body) held.focus({ preventScroll: true })
    held = null
  })
  watch.observe(page, { subtree: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', notice)
  page.addEventListener('focusout', notice)
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', notice)
    page.removeEventListener('focusout', notice)
  }
}
