/** The papers printed before the fair. */
export function Kit() {
  return null
}
