/** What booths see and write. */
export function Booths() {
  return null
}
