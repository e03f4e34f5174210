import { common } from '../../../shared/words/papers/common.ts'

/**
 * Breaks a page marked `data-breaks`, whose table is longer than the paper, into as many as it takes: each with the page's
 * head and foot and the table's head. A row marked `data-heading` stays with the one
 * below it, and is said again where its rows go on. The pages are broken here
 * and not by Chromium, so that what is printed on Windows and what is made a PDF have the same.
 */
export function breakPages(place: HTMLElement): void {
  for (const first of place.querySelectorAll<HTMLElement>('[data-breaks]')) {
    const pages = pagesOf(first)
    for (const [index, page] of pages.entries()) {
      const foot = page.querySelector('[data-page]')
      if (foot !== null) foot.textContent = common.page(index + 1, pages.length)
    }
  }
  numberWhole(place)
}

/** More rows than any page holds, laid out at a time: a list of thousands would be laid out anew for each of its pages. */
const atOnce = 60

function pagesOf(first: HTMLElement): HTMLElement[] {
  const pages = [first]
  const rows = rowsOn(first)
  for (const row of rows.slice(atOnce)) row.remove()
  let page = first
  for (let placed = Math.min(atOnce, rows.length); ;) {
    const moved = overflowOf(page)
    if (moved.length === 0) {
      if (placed === rows.length) return pages
      page.querySelector('tbody')?.append(...rows.slice(placed, placed + atOnce))
      placed = Math.min(placed + atOnce, rows.length)
      continue
    }
    const again = headingOver(page, moved)
    for (const row of moved) row.remove()
    const next = page.cloneNode(true) as HTMLElement
    next.querySelector('tbody')?.replaceChildren(...again, ...moved)
    page.after(next)
    pages.push(next)
    page = next
  }
}

/** Pages of several parts that are one paper are numbered through. */
function numberWhole(place: HTMLElement): void {
  const feet = [...place.querySelectorAll('[data-whole-page]')]
  for (const [index, foot] of feet.entries()) foot.textContent = common.page(index + 1, feet.length)
}

/** The rows that do not fit a page; a row taller than a page stands alone, cut. */
function overflowOf(page: HTMLElement): HTMLTableRowElement[] {
  const rows = rowsOn(page)
  const box = page.querySelector<HTMLElement>('[data-flow]') ?? page
  const floor = box.getBoundingClientRect().bottom
  let fitting = rows.findIndex((row) => row.getBoundingClientRect().bottom > floor)
  if (fitting === -1) return []
  // A page keeps a row at least, with its heading, or breaking would never end.
  const least = isHeading(rows[0]) ? 2 : 1
  while (fitting > least && isHeading(rows[fitting - 1])) fitting -= 1
  return rows.slice(Math.max(least, fitting))
}

/** The heading that the next page says again, where its rows go on. */
function headingOver(page: HTMLElement, moved: readonly HTMLTableRowElement[]): HTMLTableRowElement[] {
  if (isHeading(moved[0])) return []
  const heading = rowsOn(page).slice(0, -moved.length).findLast(isHeading)
  return heading === undefined ? [] : [goingOn(heading)]
}

function rowsOn(page: HTMLElement): HTMLTableRowElement[] {
  return [...page.querySelectorAll<HTMLTableRowElement>('tbody > tr')]
}

function isHeading(row: HTMLTableRowElement | undefined): boolean {
  return row?.dataset['heading'] !== undefined
}

/** A heading once more; its words lie in `data-heading`, so that the third page does not say it twice. */
function goingOn(heading: HTMLTableRowElement): HTMLTableRowElement {
  const again = heading.cloneNode(true) as HTMLTableRowElement
  const cell = again.querySelector('th')
  if (cell !== null) cell.textContent = common.continued(heading.dataset['heading'] ?? '')
  return again
}
