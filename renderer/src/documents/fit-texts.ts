/** Smaller than so much of what was wished no text becomes: then it is cut where its box ends. */
const least = 0.3
const step = 0.97

/** Makes every text marked `data-fit` as small as its box asks for: names of employers are long. */
export function fitTexts(place: HTMLElement): void {
  for (const box of place.querySelectorAll<HTMLElement>('[data-fit]')) {
    const wished = Number.parseFloat(getComputedStyle(box).fontSize)
    for (let size = wished; isTooLarge(box) && size > wished * least; size *= step) box.style.fontSize = `${size}px`
  }
}

function isTooLarge({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
}
