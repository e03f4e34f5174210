let signedOut = false
const listeners = new Set<() => void>()

/** The host no longer knows this browser: every screen gives way to the sign-in screen. */
export function tellSignedOut(): void {
  change(true)
}

/** The sign-in code was accepted. */
export function tellSignedIn(): void {
  change(false)
}

/** Whether the sign-in screen is due. */
export function readSignedOut(): boolean {
  return signedOut
}

/** Lets a screen follow signing in and out. */
export function onSignedOut(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

function change(to: boolean): void {
  if (signedOut === to) return
  signedOut = to
  for (const listen of listeners) listen()
}
