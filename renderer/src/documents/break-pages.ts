import { common } from '../../../shared/words/papers/common.ts'

/**
 * Breaks a page marked `data-breaks`, whose table is longer than the paper, into as many as it takes: each with the page's
 * head and foot and the table's head. A row marked `data-heading` stays with the one below it. The pages are broken here
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
}

/** Another page with the rows that do not fit this one; null where all do. A row taller than a page stands alone, cut. */
function overflowOf(page: HTMLElement): HTMLElement | null {
  const rows = [...page.querySelectorAll<HTMLTableRowElement>('tbody > tr')]
  const box = page.querySelector<HTMLElement>('[data-flow]') ?? page
  const floor = box.getBoundingClientRect().bottom
  let fitting = rows.findIndex((row) => row.getBoundingClientRect().bottom > floor)
  if (fitting === -1) return null
  while (fitting > 1 && rows[fitting - 1]?.dataset['heading'] !== undefined) fitting -= 1
  const moved = rows.slice(Math.max(1, fitting))
  if (moved.length === 0) return null
  const next = page.cloneNode(true) as HTMLElement
  next.querySelector('tbody')?.replaceChildren(...moved)
  return next
}
