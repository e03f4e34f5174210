import { type Random, randomOf } from '../../shared/made-up/random.ts'
import { creaseThrough } from '../support/afternoon.ts'
import { readers } from '../support/code-readers.ts'
import type { Area, Gray } from '../support/gray.ts'
import { everyLookAnew, type Hold, holdBefore } from '../support/held-before.ts'
import { type CodeKind, madeUpCode, printCode } from '../support/printed-code.ts'
import { heldInHall } from '../support/seen.ts'
import { scuff } from '../support/worn.ts'

/**
 * Which QR the second, smaller code of a badge should be: what holds 24 digits in little room, by dots a module at 203 dpi.
 * It is needed when the first is gone, and then mostly whole itself. Prints a table of docs/qr-measurement.md:
 * `node tests/bench/second-code.ts [codes a cell] [seed]`.
 */
const [count = 300, seed = 20_261_128] = process.argv.slice(2).map(Number)
const dotsPerMm = 8
const kinds: { kind: CodeKind; dots: number }[] = [
  ...[4, 5, 6, 7].flatMap((dots) =>
    (['M', 'Q'] as const).map((level) => ({ kind: { version: 1, level } as const, dots })),
  ),
  ...[4, 5, 6].map((dots) => ({ kind: { version: 2, level: 'Q' } as const, dots })),
]

type Hurt = (paper: Gray, area: Area, random: Random) => Gray
const hurts: Record<string, Hurt> = {
  whole: (paper) => paper,
  'one crease': (paper, area, random) => creaseThrough(paper, area, dotsPerMm, random),
  '15 % scuffed': (paper, area, random) => scuff(paper, { area, share: 0.15, dotsPerMm, spared: [] }, random),
}
const ways: [string, number, Hold][] = [
  ['three tries', 3, everyLookAnew],
  ['a second', 10, heldInHall],
]

async function share({ kind, dots }: (typeof kinds)[number], hurt: Hurt, looks: number, hold: Hold): Promise<string> {
  const random = randomOf(seed + dots)
  const badges = Array.from({ length: count }, () => {
    const code = madeUpCode(random)
    const { paper, area } = printCode(code, kind, dots)
    return { code, paper: hurt(paper, area, random) }
  })
  const outcomes = await holdBefore(readers, badges, { looks, dotsPerMm, hold }, random)
  return readers
    .map((reader) => {
      const right = outcomes.filter(({ readAt }) => readAt[reader] !== undefined).length
      return ((right * 100) / count).toFixed(1)
    })
    .join(' / ')
}

const heads = ways.flatMap(([way]) => Object.keys(hurts).map((hurt) => `${way}, ${hurt}`))
console.log(`${count} codes a cell, seed ${seed}; read in hundredths by ${readers.join(' / ')}\n`)
console.log(`| QR | side | ${heads.join(' | ')} |\n|---|---|${'---|'.repeat(heads.length)}`)
for (const one of kinds) {
  const { version, level } = one.kind
  const side = ((17 + 4 * version) * one.dots) / dotsPerMm
  const cells: string[] = []
  for (const [, looks, hold] of ways)
    for (const hurt of Object.values(hurts)) cells.push(await share(one, hurt, looks, hold))
  console.log(`| ${version}-${level}, ${one.dots} dots | ${side.toFixed(1)} mm | ${cells.join(' | ')} |`)
}
