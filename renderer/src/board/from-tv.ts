/** What the way back from the television leaves in the browser's history, so that the keyboard is where it was before. */
export const fromTv = { fromTv: true }

/** Whether this page was come to from the television. */
export function isFromTv(): boolean {
  const state: unknown = globalThis.history.state
  return typeof state === 'object' && state !== null && 'fromTv' in state
}
