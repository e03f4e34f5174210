import { type Random, randomOf } from '../../shared/made-up/random.ts'
import { creaseThrough } from '../support/afternoon.ts'
import { readers } from '../support/code-readers.ts'
import type { Area, Gray } from '../support/gray.ts'
import { everyLookAnew, type Hold, holdBefore } from '../support/held-before.ts'
import { type CodeKind, findersOf, madeUpCode, printCode } from '../support/printed-code.ts'
import { heldInHall } from '../support/seen.ts'
import { type Damage, fold, patch, scuff } from '../support/worn.ts'

/**
 * What a badge's code of about 33 and 37 mm survives at 203 dpi, flat on a scanner, in three tries and in a second before a camera. Prints the
 * last tables of docs/qr-measurement.md: `node tests/bench/qr-survival.ts [codes a cell] [seed] [ways] [damages] [codes]`.
 */
const [count = 200, seed = 20_261_127] = process.argv.slice(2, 4).map(Number)
// Parts of the tables by parts of their names.
const [someWays = '', someHurts = '', someKinds = ''] = process.argv.slice(4)
const dotsPerMm = 8
const kinds: { kind: CodeKind; dots: number }[] = [
  { kind: { version: 2, level: 'H' }, dots: 8 },
  { kind: { version: 3, level: 'H' }, dots: 7 },
  { kind: { version: 4, level: 'H' }, dots: 6 },
  { kind: { version: 3, level: 'H' }, dots: 8 },
  { kind: { version: 4, level: 'H' }, dots: 7 },
  { kind: { version: 3, level: 'H' }, dots: 9 },
]

type Hurt = (paper: Gray, area: Area, dots: number, random: Random) => Gray
type Wear = (picture: Gray, damage: Damage, random: Random) => Gray

const worn =
  (wear: Wear, share: number, sparesFinders: boolean): Hurt =>
  (paper, area, dots, random) =>
    wear(paper, { area, share, dotsPerMm, spared: sparesFinders ? findersOf(area, dots) : [] }, random)

/** So many creases, each through the middle half of the code. */
const creased =
  (creases: number): Hurt =>
  (paper, area, _, random) => {
    let hurt = paper
    for (let made = 0; made < creases; made += 1) {
      hurt = creaseThrough(hurt, area, dotsPerMm, random)
    }
    return hurt
  }

const hurts: Record<string, Hurt> = {
  whole: (paper) => paper,
  'one crease': creased(1),
  'two creases': creased(2),
  '15 % rubbed pale anywhere': worn(patch(0.7), 0.15, false),
  '5 % rubbed off anywhere': worn(patch(1), 0.05, false),
  '15 % rubbed off, finders whole': worn(patch(1), 0.15, true),
  '15 % rubbed off anywhere': worn(patch(1), 0.15, false),
  'scuffed, finders whole': worn(scuff, 0.15, true),
  'scuffed anywhere': worn(scuff, 0.15, false),
  'folded, finders whole': worn(fold, 0.15, true),
  'folded anywhere': worn(fold, 0.15, false),
}

function nameOf({ kind, dots }: (typeof kinds)[number]): string {
  return `${kind.version}-${kind.level}, ${dots} dots`
}

/** What each reader reads of `count` codes of one kind and damage, in hundredths. */
async function share({ kind, dots }: (typeof kinds)[number], hurt: Hurt, looks: number, hold: Hold): Promise<string> {
  const random = randomOf(seed + dots)
  const badges = Array.from({ length: count }, () => {
    const code = madeUpCode(random)
    const { paper, area } = printCode(code, kind, dots)
    return { code, paper: hurt(paper, area, dots, random) }
  })
  const outcomes = await holdBefore(readers, badges, { looks, dotsPerMm, hold }, random)
  const hundredths = readers.map((reader) => {
    const right = outcomes.filter(({ readAt }) => readAt[reader] !== undefined).length
    const wrong = outcomes.filter((outcome) => outcome.wrong.includes(reader)).length
    return ((right * 100) / count).toFixed(1) + (wrong > 0 ? ` (${wrong} wrong)` : '')
  })
  return hundredths.join(' / ')
}

/** Flat on a scanner, once: no hand, no noise, and no blur either that would close hairlines. */
const onScanner: Hold = () => () => ({
  pixelsPerMm: 8,
  turn: 0,
  lean: [0, 0],
  blur: 0.5,
  shake: 0,
  black: 20,
  white: 230,
  uneven: 0,
  noise: 1,
})

const ways: [string, number, Hold][] = [
  ['flat on a scanner', 1, onScanner],
  ['three tries', 3, everyLookAnew],
  ['a second in a dim hall', 10, heldInHall],
]
console.log(`${count} codes a cell, seed ${seed}; read in hundredths by ${readers.join(' / ')}\n`)
for (const [way, looks, hold] of ways.filter(([way]) => way.includes(someWays))) {
  const asked = kinds.filter((kind) => nameOf(kind).includes(someKinds))
  const heads = asked.map(nameOf)
  console.log(`| ${way} | ${heads.join(' | ')} |\n|---|${'---|'.repeat(asked.length)}`)
  for (const [name, hurt] of Object.entries(hurts).filter(([name]) => name.includes(someHurts))) {
    const cells: string[] = []
    for (const kind of asked) cells.push(await share(kind, hurt, looks, hold))
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
  console.log('')
}
