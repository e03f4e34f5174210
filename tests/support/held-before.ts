import type { Random } from '../../shared/made-up/random.ts'
import { type Reader, readEach } from './code-readers.ts'
import type { Gray } from './gray.ts'
import { byHand, lookAt } from './seen.ts'

/** What readers made of a badge: at which look (from 1) each read it, and whether one ever read something else. */
export type Outcome = { readAt: Partial<Record<Reader, number>>; wrong: Reader[] }

/**
 * Holds worn paper before readers for so many looks, as a camera goes on looking while a badge is held before it: the paper
 * stays as it is, the hand, the angle, the light and the noise (`byHand`) are new at every look.
 */
export async function holdBefore(
  asked: readonly Reader[],
  badges: readonly { code: string; paper: Gray }[],
  { looks, dotsPerMm }: { looks: number; dotsPerMm: number },
  random: Random,
): Promise<Outcome[]> {
  const outcomes = badges.map((): Outcome => ({ readAt: {}, wrong: [] }))
  for (let look = 1; look <= looks; look += 1) {
    const left = badges.flatMap(({ code, paper }, at) => {
      const outcome = outcomes[at]
      // Who has been read by all is not looked at again.
      const isRead = outcome === undefined || asked.every((reader) => outcome.readAt[reader] !== undefined)
      return isRead ? [] : [{ code, outcome, picture: lookAt(paper, dotsPerMm, byHand(random), random) }]
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
