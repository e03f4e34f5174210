import { randomOf, type Random } from '../../shared/made-up/random.ts'
import { readEach, readers } from '../support/code-readers.ts'
import type { Area, Gray } from '../support/gray.ts'
import { type CodeKind, findersOf, madeUpCode, printCode } from '../support/printed-code.ts'
import { byHand, lookAt } from '../support/seen.ts'
import { fold, scuff } from '../support/worn.ts'

/**
 * Two figures of docs/qr-measurement.md beside the tables of `qr-choice.ts`: the next larger version at the size of a
 * badge, and strokes all over the code: `node tests/bench/qr-strokes.ts [codes a figure] [seed]`.
 */
const [count = 150, seed = 20_261_126] = process.argv.slice(2).map(Number)
const dotsPerMm = 8

type Printed = { code: string; paper: Gray; area: Area }
type Wear = (printed: Printed, dots: number, random: Random) => Gray

const sparing =
  (wear: typeof scuff): Wear =>
  ({ paper, area }, dots, random) =>
    wear(paper, { area, share: 0.15, dotsPerMm, spared: findersOf(area, dots) }, random)

/** Strokes 0.1 to 1.2 mm wide right across the code, white or black, until 15 % of it is covered. */
function strokesAllOver({ paper, area }: Printed, _dots: number, random: Random): Gray {
  const pixels = Uint8Array.from(paper.pixels)
  const hit = new Set<number>()
  while (hit.size < area.width * area.height * 0.15) {
    const angle = random.next() * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const [atX, atY] = [area.x + random.next() * area.width, area.y + random.next() * area.height]
    const reach = ((0.1 + random.next() * 1.1) * dotsPerMm) / 2
    const shade = random.chance(0.5) ? 255 : 0
    for (let y = area.y; y < area.y + area.height; y += 1)
      for (let x = area.x; x < area.x + area.width; x += 1) {
        if (Math.abs((y + 0.5 - atY) * cos - (x + 0.5 - atX) * sin) > reach) continue
        pixels[y * paper.width + x] = shade
        hit.add(y * paper.width + x)
      }
  }
  return { ...paper, pixels }
}

function worn(kind: CodeKind, dots: number, wear: Wear, random: Random): { code: string; paper: Gray }[] {
  return Array.from({ length: count }, () => {
    const code = madeUpCode(random)
    return { code, paper: wear({ code, ...printCode(code, kind, dots) }, dots, random) }
  })
}

async function atOneLook(kind: CodeKind, dots: number, wear: Wear): Promise<string> {
  const random = randomOf(seed + dots)
  const badges = worn(kind, dots, wear, random)
  const found = await readEach(badges.map(({ paper }) => lookAt(paper, dotsPerMm, byHand(random), random)))
  return inHundredths((reader) => found[reader].filter((text, at) => text === badges[at]?.code).length)
}

function inHundredths(read: (reader: (typeof readers)[number]) => number): string {
  return readers.map((reader) => ((read(reader) * 100) / count).toFixed(0)).join(' / ')
}

console.log(`${count} codes a figure, one look, seed ${seed}; read in hundredths by ${readers.join(' / ')}`)
const four: CodeKind = { version: 4, level: 'H' }
console.log(`4-H on 6 dots, scuffed, finders whole: ${await atOneLook(four, 6, sparing(scuff))}`)
console.log(`4-H on 6 dots, folded, finders whole: ${await atOneLook(four, 6, sparing(fold))}`)
for (const version of [1, 2, 3, 4, 5, 6]) {
  const kind: CodeKind = { version, level: version === 1 ? 'Q' : 'H' }
  console.log(`${version}-${kind.level} on 7 dots, strokes all over: ${await atOneLook(kind, 7, strokesAllOver)}`)
}
