import { madeUpName } from '../../shared/made-up/names.ts'
import type { Random } from '../../shared/made-up/random.ts'
import type { BadgeFace } from '../../shared/badge-face.ts'
import serviceNeeds from '../../resources/lists/service-needs.json' with { type: 'json' }
import { aFace } from './badge-setting.ts'
import type { Area, Gray } from './gray.ts'
import { madeUpCode } from './printed-code.ts'
import type { PrintedBadge } from './printed-badge.ts'
import { foldThrough, patch, repaint, scuff } from './worn.ts'

/** What is asked for: so much of a code. */
const share = 0.15
export const dotsPerMm = 8

/** Somebody's badge; one in six is a blank one of a stack. */
export function madeUpFace(random: Random): BadgeFace {
  const isBlank = random.chance(1 / 6)
  const { fullName } = madeUpName(random, random.chance(0.5) ? 'female' : 'male')
  const needs = serviceNeeds.items.filter(() => random.chance(0.25)).map(({ code }) => code)
  return {
    ...aFace,
    code: madeUpCode(random),
    fullName: isBlank ? null : fullName,
    communeCode: isBlank ? null : aFace.communeCode,
    needs: isBlank ? [] : needs,
  }
}

type Damage = (badge: PrintedBadge, random: Random) => Gray
type Wear = typeof scuff

/** A code with the four white modules around it, that is a fifth or more of its ink's side. */
function withWhite({ x, y, width, height }: Area, modules: number): Area {
  const white = Math.round((width / modules) * 4)
  return { x: x - white, y: y - white, width: width + 2 * white, height: height + 2 * white }
}

function areasOf({ codes: [main, spare] }: PrintedBadge): { main: Area; spare: Area } {
  if (main === undefined || spare === undefined) throw new Error('a badge without its two codes')
  return { main: withWhite(main, 29), spare: withWhite(spare, 21) }
}

const onMain =
  (wear: Wear): Damage =>
  (badge, random) =>
    wear(badge.paper, { area: areasOf(badge).main, share, dotsPerMm, spared: [] }, random)

/** First the main code, then the spare one, each by 15 % of itself. */
const onBoth =
  (wear: Wear): Damage =>
  (badge, random) =>
    wear(onMain(wear)(badge, random), { area: areasOf(badge).spare, share, dotsPerMm, spared: [] }, random)

/** A patch as large as 15 % of the main code, anywhere on the badge. */
const anywhere =
  (wear: Wear): Damage =>
  ({ paper, codes }, random) => {
    const { main } = areasOf({ paper, codes })
    const area = { x: 0, y: 0, width: paper.width, height: paper.height }
    const ofBadge = (share * main.width * main.height) / (paper.width * paper.height)
    return wear(paper, { area, share: ofBadge, dotsPerMm, spared: [] }, random)
  }

/** A fold right across the badge, its crease 15 % of the main code's side wide, through any place of a part of it. */
const folded =
  (throughOf: (badge: PrintedBadge) => Area, isAlongSide = false): Damage =>
  (badge, random) => {
    const { width } = areasOf(badge).main
    const fold = { through: throughOf(badge), width: width * share, dotsPerMm, spared: [], isAlongSide }
    return foldThrough(badge.paper, fold, random)
  }
const wholeOf = ({ paper: { width, height } }: PrintedBadge): Area => ({ x: 0, y: 0, width, height })

/** Damage by what is asked of a badge: 15 % of a code scuffed, rubbed off or folded, wherever it is, finder patterns too. */
export const damages = {
  whole: ({ paper }) => paper,
  'a patch of 15 % of the main code, scuffed': onMain(scuff),
  'a patch of 15 % of the main code, rubbed off to bare paper': onMain(patch(1)),
  'the same patch anywhere on the badge, scuffed': anywhere(scuff),
  'the same patch anywhere on the badge, rubbed off': anywhere(patch(1)),
  'a fold across the badge, wherever': folded(wholeOf),
  'a fold along a side of the badge, wherever': folded(wholeOf, true),
  'a fold across the badge through the main code': folded((badge) => areasOf(badge).main),
  'two folds across the badge, wherever': (badge, random) => {
    const once = folded(wholeOf)(badge, random)
    return folded(wholeOf)({ ...badge, paper: once }, random)
  },
  '15 % of each code, scuffed': onBoth(scuff),
  '15 % of each code, rubbed off': onBoth(patch(1)),
  'the main code gone': (badge) => repaint(badge.paper, areasOf(badge).main, () => 255),
} satisfies Record<string, Damage>
export type DamageName = keyof typeof damages
