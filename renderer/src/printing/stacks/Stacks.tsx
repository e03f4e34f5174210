/** Many badges at once: people registered ahead, numbered badges without a name, a choice of people, a PDF. */
export function Stacks() {
  return null
}
