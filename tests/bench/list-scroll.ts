import { deskWithHistory, people } from './desk-with-history.ts'
import { inDesk } from './in-desk.ts'
import { percentile, report } from './report.ts'

/** What a notch of a wheel scrolls, in px, and how many in a row. */
const notch = 120
const notches = 400

/**
 * `list-scroll`: the time of a frame while the list of everybody is scrolled by a wheel, a notch a frame, against
 * the same scroll of a bare box of the same height in the same page; the 95th percentile.
 */
export async function benchListScroll(): Promise<void> {
  const data = await deskWithHistory()
  const frames = await inDesk(data, scrollInPage, { notch, notches })
  const long = (times: readonly number[]) => times.filter((time) => time > 50).length
  report({
    name: 'list-scroll',
    ours: percentile(frames.list, 95),
    reference: percentile(frames.bare, 95),
    unit: 'ms',
    note: `95th percentile of ${notches} frames, ${people} people, ${notch} px a frame; frames over 50 ms: ${long(frames.list)}, in the bare box ${long(frames.bare)}; slowest ${Math.max(...frames.list).toFixed(0)} ms`,
  })
}

/** Runs in the page. */
async function scrollInPage({
  notch,
  notches,
}: {
  notch: number
  notches: number
}): Promise<{ list: number[]; bare: number[] }> {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const rest = () => new Promise((resolve) => setTimeout(resolve, 250))
  const scroll = async (box: Element) => {
    const times: number[] = []
    let last = await nextFrame()
    for (let at = 0; at < notches; at += 1) {
      box.scrollTop += notch
      const now = await nextFrame()
      times.push(now - last)
      last = now
    }
    if (box.scrollTop < notch * (notches - 1)) throw new Error('the list did not scroll')
    return times
  }
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3', code: 'F3', cancelable: true }))
  let grid: Element | null = null
  for (let tries = 0; grid === null && tries < 100; tries += 1) {
    await rest()
    grid = document.querySelector('[role=grid]')
  }
  if (grid === null) throw new Error('no list')
  await rest()
  const list = await scroll(grid)
  const box = document.body.appendChild(document.createElement('div'))
  box.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: #fff'
  const inner = box.appendChild(document.createElement('div'))
  inner.style.height = `${grid.scrollHeight}px`
  const bare = await scroll(box)
  box.remove()
  return { list, bare }
}
