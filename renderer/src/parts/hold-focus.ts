/**
 * Gives the keyboard back to a button that was at work: while it is disabled the browser lets it go, and whoever has no mouse
 * would begin at the top of the page again. Not where the focus has gone elsewhere meanwhile. Answers how to stop.
 */
export function holdFocus(page: Document): () => void {
  let held: Element | null = null
  const letGo = (): void => {
    held = null
  }
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const isOff = target instanceof HTMLButtonElement && target.disabled
      if (isOff && page.activeElement === target) held = target
      else if (!isOff && held === target) giveBack()
    }
  })
  function giveBack(): void {
    if (held instanceof HTMLElement && page.activeElement === page.body) held.focus({ preventScroll: true })
    letGo()
  }
  watch.observe(page, { subtree: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', letGo)
  return () => {
    watch.disconnect()
    page.removeEventListener('focusin', letGo)
  }
}
