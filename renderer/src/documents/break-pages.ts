import { common } from '../../../shared/words/papers/common.ts'

/**
 * Breaks a page marked `data-breaks`, whose table is longer than the paper, into as many as it takes: each with the page's
 * head and foot and the table's head. A row marked `data-heading` stays with the one
 * below it, and is said again where its rows go on. The pages are broken here
 * and not by Chromium, so that what is printed on Windows and what is made a PDF have the same.
 */
export function breakPages(place: HTMLElement): void {
  for (const first of place.querySelectorAll<HTMLElement>('[data-breaks]')) {
    const pages = [first]
    for (let page: HTMLElement | null = first; page !== null;) {
      const next = overflowOf(page)
      if (next !== null) {
        page.after(next)
        pages.push(next)
      }
      page = next
    }
    for (const [index, page] of pages.entries()) {
      const foot = page.querySelector('[data-page]')
      if (foot !== null) foot.textContent = common.page(index + 1, pages.length)
    }
  }
  numberWhole(place)
}

/** Pages of several parts that are one paper are numbered through. */
function numberWhole(place: HTMLElement): void {
  const feet = [...place.querySelectorAll('[data-whole-page]')]
  for (const [index, foot] of feet.entries()) foot.textContent = common.page(index + 1, feet.length)
}

/** Another page with the rows that do not fit this one; null where all do. A row taller than a page stands alone, cut. */
function overflowOf(page: HTMLElement): HTMLElement | null {
  const rows = [...page.querySelectorAll<HTMLTableRowElement>('tbody > tr')]
  const box = page.querySelector<HTMLElement>('[data-flow]') ?? page
  const floor = box.getBoundingClientRect().bottom
  let fitting = rows.findIndex((row) => row.getBoundingClientRect().bottom > floor)
  if (fitting === -1) return null
  // A page keeps a row at least, with its heading, or breaking would never end.
  const least = isHeading(rows[0]) ? 2 : 1
  while (fitting > least && isHeading(rows[fitting - 1])) fitting -= 1
  const at = Math.max(least, fitting)
  const moved = rows.slice(at)
  if (moved.length === 0) return null
  const heading = isHeading(moved[0]) ? undefined : rows.slice(0, at).findLast(isHeading)
  const next = page.cloneNode(true) as HTMLElement
  next.querySelector('tbody')?.replaceChildren(...(heading === undefined ? [] : [goingOn(heading)]), ...moved)
  return next
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
