import { deskWithHistory, people } from './desk-with-history.ts'
import { inDesk } from './in-desk.ts'
import { madeUpInputs } from './people.ts'
import { median, report } from './report.ts'

const seed = 20_261_126
const names = 25

/**
 * `search-paint`: from a keystroke in the search of the real window, 100,000 people behind it, to the frame that
 * shows the list it asks for; against the same keystroke in a bare input of the same page. Both in frames.
 */
export async function benchSearchPaint(): Promise<void> {
  const data = await deskWithHistory()
  const typed = madeUpInputs(seed, names).map(({ person }) => person.fullName.split(' ').slice(-2).join(' '))
  const frames = await inDesk(data, typeInSearch, typed)
  const ours = frames.list
  report({
    name: 'search-paint',
    ours: median(ours),
    reference: median(frames.bare),
    unit: 'frames',
    note: `median of ${ours.length} keystrokes, ${people} people; slowest ${Math.max(...ours)} frames, a frame here ${frames.frame.toFixed(1)} ms`,
  })
}

/** Runs in the page. */
async function typeInSearch(texts: readonly string[]): Promise<{ list: number[]; bare: number[]; frame: number }> {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const type = (input: HTMLInputElement, value: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const rest = () => new Promise((resolve) => setTimeout(resolve, 120 + Math.random() * 16))
  const framesUntil = async (isSo: () => boolean) => {
    for (let frames = 1; frames < 300; frames += 1) {
      await nextFrame()
      if (isSo()) return frames
    }
    throw new Error('the list never came')
  }
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3', code: 'F3', cancelable: true }))
  let search: HTMLInputElement | null = null
  for (let tries = 0; search === null && tries < 200; tries += 1) {
    await rest()
    search = document.querySelector('#people-search')
  }
  if (search === null) throw new Error('no search field')
  const bareField = document.body.appendChild(document.createElement('input'))
  const isShown = () => document.querySelector('section[aria-busy]')?.getAttribute('aria-busy') === 'false'
  const list: number[] = []
  const bare: number[] = []
  for (const text of texts) {
    for (let end = 1; end <= text.length; end += 1) {
      const part = text.slice(0, end)
      if (part.endsWith(' ')) continue
      await rest()
      type(search, part)
      list.push(await framesUntil(() => isShown()))
      await rest()
      type(bareField, part)
      bare.push(await framesUntil(() => bareField.value === part))
    }
  }
  const from = performance.now()
  for (let frame = 0; frame < 60; frame += 1) await nextFrame()
  return { list, bare, frame: (performance.now() - from) / 60 }
}
