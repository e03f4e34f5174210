/** Whether a scan is meant to be a rescue code (`rescue-code.ts`), whole or not: known by its first digits and its length. */
export function isRescueCode(text: string): boolean {
  return /^88\d{38,}$/.test(text.trim())
}
