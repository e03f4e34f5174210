/** Who works with the app. */
export function Operators() {
  return null
}
