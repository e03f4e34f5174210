import { badgeFormatNames } from '../../shared/badge-formats.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import { readers } from '../support/code-readers.ts'
import { damages, dotsPerMm, madeUpFace } from '../support/damaged-badge.ts'
import { everyLookAnew, type Hold, holdBefore } from '../support/held-before.ts'
import { printBadges } from '../support/printed-badge.ts'
import { heldInHall } from '../support/seen.ts'

/**
 * What a whole badge with its two codes survives, printed at 203 dpi by the product's own layout and held before readers
 * whole. Prints a table of docs/qr-measurement.md: `node tests/bench/badge-damaged.ts [badges a cell] [seed] [format]`.
 */
const [count = 200, seed = 20_261_129] = process.argv.slice(2, 4).map(Number)
const format = badgeFormatNames.find((name) => name === process.argv[4]) ?? 'card-86x54'
const some = process.argv[5] ?? ''
const ways: [string, number, Hold][] = [
  ['three tries', 3, everyLookAnew],
  ['a second', 10, heldInHall],
]

console.log(`${count} badges a cell, ${format}, seed ${seed}; read in hundredths by ${readers.join(' / ')}\n`)
console.log(`| | ${ways.map(([way]) => way).join(' | ')} |\n|---|${'---|'.repeat(ways.length)}`)
for (const [name, damage] of Object.entries(damages).filter(([name]) => name.includes(some))) {
  const cells: string[] = []
  for (const [, looks, hold] of ways) {
    const random = randomOf(seed)
    const faces = Array.from({ length: count }, () => madeUpFace(random))
    const printed = await printBadges(faces, format, dotsPerMm)
    const badges = printed.map((badge, at) => ({ code: faces[at]?.code ?? '', paper: damage(badge, random) }))
    const outcomes = await holdBefore(readers, badges, { looks, dotsPerMm, hold }, random)
    const shares = readers.map((reader) => {
      const right = outcomes.filter(({ readAt }) => readAt[reader] !== undefined).length
      const wrong = outcomes.filter((outcome) => outcome.wrong.includes(reader)).length
      return ((right * 100) / count).toFixed(1) + (wrong > 0 ? ` (${wrong} wrong)` : '')
    })
    cells.push(shares.join(' / '))
  }
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
