/** What must work before the doors open. */
export function Ready() {
  return null
}
