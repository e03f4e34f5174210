import type { Random } from '../../shared/made-up/random.ts'
import { type Reader, readEach } from './code-readers.ts'
import type { Gray } from './gray.ts'
import { byHand, lookAt, type View } from './seen.ts'

/** What readers made of a badge: at which look (from 1) each read it, and whether one ever read something else. */
export type Outcome = { readAt: Partial<Record<Reader, number>>; wrong: Reader[] }

/** How a badge is held: called once a badge, and what it answers once a look. */
export type Hold = (random: Random) => () => View

/** Every look is a new try: hand, angle, light and noise are all drawn anew (`byHand`). */
export const everyLookAnew: Hold = (random) => () => byHand(random)

/** Holds worn paper before readers for so many looks, as a camera goes on looking while a badge is held before it. */
export async function holdBefore(
  asked: readonly Reader[],
  badges: readonly { code: string; paper: Gray }[],
  { looks, dotsPerMm, hold }: { looks: number; dotsPerMm: number; hold: Hold },
  random: Random,
): Promise<Outcome[]> {
  const held = badges.map(() => hold(random))
  const outcomes = badges.map((): Outcome => ({ readAt: {}, wrong: [] }))
  for (let look = 1; look <= looks; look += 1) {
    const left = badges.flatMap(({ code, paper }, at) => {
      const [outcome, view] = [outcomes[at], held[at]]
      // Who has been read by all is not looked at again.
      const isRead =
        outcome === undefined || view === undefined || asked.every((reader) => outcome.readAt[reader] !== undefined)
      return isRead ? [] : [{ code, outcome, picture: lookAt(paper, dotsPerMm, view(), random) }]
    })
    const found = await readEach(
      left.map(({ picture }) => picture),
      asked,
    )
    for (const reader of asked) {
      for (const [place, { code, outcome }] of left.entries()) {
        const text = found[reader][place] ?? null
        if (text === code) outcome.readAt[reader] ??= look
        else if (text !== null) outcome.wrong.push(reader)
      }
    }
  }
  return outcomes
}
