import { keepEarlyKeys } from './early-keys.ts'
import { holdFocus } from './hold-focus.ts'

/** What the whole page has beside its rooms, once it stands; for as long as it stands. */
export function beside(): void {
  holdFocus(document)
  keepEarlyKeys(window, () => ({
    path: location.pathname,
    isOpening: document.querySelector('[data-opening]') !== null,
    isCovered: document.querySelector('dialog[open]') !== null,
  }))
}
