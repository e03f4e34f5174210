/** Puts the cursor somewhere once the screen has been drawn anew, without moving the page under a thumb. */
export function focusLater(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus({ preventScroll: true }))
}
