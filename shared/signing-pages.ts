/** So many lines leave room for a hand, and at the end of a list for two signatures; a page that is not the last takes more. */
const onLastPage = 20
const onPage = 24
/** Signatures on a page of their own would be signatures under nothing. */
const besideSignatures = 5
/** So many notes stand beneath the last lines; more are pages of their own. */
const notesBeneath = 3
const notesOnPage = 40

/** How many lines of a list to be signed stand on each of its pages: full pages first, the last leaves room for the signatures. */
export function linesOnPages(lines: number): number[] {
  const pages: number[] = []
  let rest = lines
  while (rest > onLastPage) {
    const taken = Math.min(onPage, rest - besideSignatures)
    pages.push(taken)
    rest -= taken
  }
  return [...pages, rest]
}

/** How many notes stand on each page of their own behind the lines; none where they fit beneath them. */
export function notesOnPages(notes: number): number[] {
  if (notes <= notesBeneath) return []
  return Array.from({ length: Math.ceil(notes / notesOnPage) }, (_, at) =>
    Math.min(notesOnPage, notes - at * notesOnPage),
  )
}
