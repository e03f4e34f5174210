import { randomOf } from '../../shared/made-up/random.ts'
import { afterAfternoon, type AfternoonWear } from '../support/afternoon.ts'
import { blank, type Gray } from '../support/gray.ts'
import { everyLookAnew, type Hold, holdBefore } from '../support/held-before.ts'
import { madeUpCode, printCode } from '../support/printed-code.ts'
import { heldInHall } from '../support/seen.ts'

/**
 * Which part of the wear of `badge-read` loses codes: a code alone, at its place on a card of 90 × 55 mm, with parts of the
 * wear left out. Prints a table of docs/qr-measurement.md: `node tests/bench/afternoon-parts.ts [codes a row] [seed]`.
 */
const [count = 400, seed = 4711] = process.argv.slice(2).map(Number)
const dotsPerMm = 8
const card = { width: 90 * dotsPerMm, height: 55 * dotsPerMm }

type Row = { name: string; dots: number; without?: readonly AfternoonWear[]; hold?: Hold }
const rows: Row[] = [
  ...[7, 8, 10].map((dots) => ({ name: 'all of it', dots })),
  { name: 'not creased', dots: 7, without: ['creased'] },
  { name: 'not rubbed', dots: 7, without: ['rubbed'] },
  { name: 'ten tries in better light', dots: 7, hold: everyLookAnew },
  ...[7, 9].map((dots): Row => ({ name: 'only scratched', dots, without: ['rubbed', 'creased', 'curled'] })),
]

/** The code at the right of the card, as high above its foot as the number needs. */
function cardWith({ width, height, pixels }: Gray): Gray {
  const paper = blank(card.width, card.height)
  const [left, top] = [card.width - width - 2, Math.max(0, card.height - height - 70)]
  for (let row = 0; row < height; row += 1)
    paper.pixels.set(pixels.subarray(row * width, (row + 1) * width), (top + row) * card.width + left)
  return paper
}

console.log(`lost of ${count} by ZXing within ten looks, seed ${seed}\n\n| wear | dots | lost |\n|---|---|---|`)
for (const { name, dots, without = [], hold = heldInHall } of rows) {
  const random = randomOf(seed)
  const badges = Array.from({ length: count }, () => {
    const code = madeUpCode(random)
    const { paper } = printCode(code, { version: 3, level: 'H' }, dots)
    return { code, paper: afterAfternoon(cardWith(paper), dotsPerMm, random, without) }
  })
  const outcomes = await holdBefore(['ZXing'], badges, { looks: 10, dotsPerMm, hold }, random)
  const lost = outcomes.filter(({ readAt }) => readAt.ZXing === undefined).length
  console.log(`| ${name} | ${dots} | ${lost} |`)
}
