let signedOut = false
let timesAccepted = 0
const listeners = new Set<() => void>()

/** How often this page was let in. Kept beside a question, it tells whether the answer is about the right of today. */
export function countSignIns(): number {
  return timesAccepted
}

/**
 * The host did not know this browser when it was asked: every screen gives way to the sign-in screen. Nothing happens
 * where the code was accepted since: answers need not come in the order of their questions.
 */
export function tellSignedOut(signInsWhenAsked: number): void {
  if (signInsWhenAsked === timesAccepted) change(true)
}

/** The sign-in code was accepted. */
export function tellSignedIn(): void {
  timesAccepted += 1
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
