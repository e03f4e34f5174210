/** All fairs of the Center. */
export function FairRoom() {
  return null
}
