import { randomOf } from '../../shared/made-up/random.ts'
import { readEach, readers } from '../support/code-readers.ts'
import type { Area, Gray } from '../support/gray.ts'
import { type CodeKind, findersOf, madeUpCode, printCode } from '../support/printed-code.ts'
import { byHand, lookAt } from '../support/seen.ts'
import { type Damage, fold, scuff } from '../support/worn.ts'

/**
 * Which QR a badge should bear: versions and levels that hold 24 digits, by printer's dots a module at 203 dpi (8 a
 * millimetre), whole, scuffed and folded, as a phone sees them, read by two programs of others and by ours. Prints
 * the tables of docs/qr-measurement.md: `node tests/bench/qr-choice.ts [codes a cell] [seed]`.
 */
const [count = 300, seed = 20_261_126] = process.argv.slice(2).map(Number)
const dotsPerMm = 8
const kinds: CodeKind[] = [
  { version: 1, level: 'Q' },
  { version: 2, level: 'Q' },
  { version: 2, level: 'H' },
  { version: 3, level: 'H' },
]

type Hurt = (paper: Gray, area: Area, dots: number, random: ReturnType<typeof randomOf>) => Gray

const hurtBy =
  (wear: (picture: Gray, damage: Damage, random: ReturnType<typeof randomOf>) => Gray, sparesFinders: boolean): Hurt =>
  (paper, area, dots, random) =>
    wear(paper, { area, share: 0.15, dotsPerMm, spared: sparesFinders ? findersOf(area, dots) : [] }, random)

const damages: Record<string, Hurt> = {
  whole: (paper) => paper,
  'scuffed, finders whole': hurtBy(scuff, true),
  'folded, finders whole': hurtBy(fold, true),
  'scuffed anywhere': hurtBy(scuff, false),
  'folded anywhere': hurtBy(fold, false),
}

/** Reads `count` codes of one kind, size and damage and returns what each reader read, in hundredths. */
async function share(kind: CodeKind, dots: number, hurt: Hurt): Promise<string> {
  const random = randomOf(seed + dots)
  const codes = Array.from({ length: count }, () => madeUpCode(random))
  const looks = codes.map((code) => {
    const { paper, area } = printCode(code, kind, dots)
    return lookAt(hurt(paper, area, dots, random), dotsPerMm, byHand(random), random)
  })
  const found = await readEach(looks)
  const hundredths = readers.map((reader) => {
    const right = found[reader].filter((text, at) => text === codes[at]).length
    const wrong = found[reader].filter((text, at) => text !== null && text !== codes[at]).length
    return ((right * 100) / count).toFixed(0) + (wrong > 0 ? ` (${wrong} wrong)` : '')
  })
  return hundredths.join(' / ')
}

console.log(`${count} codes a cell, seed ${seed}; read in hundredths by ${readers.join(' / ')}\n`)
for (const [name, hurt] of Object.entries(damages)) {
  console.log(`| ${name} | ${[3, 4, 5, 6, 7, 8].map((dots) => `${dots} dots`).join(' | ')} |\n|---|${'---|'.repeat(6)}`)
  for (const kind of kinds) {
    const cells: string[] = []
    for (const dots of [3, 4, 5, 6, 7, 8]) cells.push(await share(kind, dots, hurt))
    console.log(`| ${kind.version}-${kind.level} | ${cells.join(' | ')} |`)
  }
  console.log('')
}
