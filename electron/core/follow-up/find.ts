import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { fold } from '../../../shared/text/fold.ts'
import { monthsAfter } from '../../../shared/text/months-after.ts'
import { compareNames } from '../../../shared/text/names.ts'
import type { Context } from '../context.ts'
import { dayIn, stageOn } from './cases.ts'
import { show, toAsk } from './due.ts'

const mostFound = 20

/** Somebody who calls back: they are on no list of today, or far down on it. */
export function findToAsk(
  { text }: CheckedInputOf<'follow-up.find'>,
  { store, now }: Context,
): OutputOf<'follow-up.find'> {
  const today = dayIn(now())
  const matches = matching(text)
  const found = toAsk(store, today)
    .willing.map((of) => {
      const stage = stageOn(of.fair.held_on, today) ?? 1
      return show({ of, stage, dueOn: monthsAfter(of.fair.held_on, stage) }, store)
    })
    .filter(matches)
    .toSorted((one, other) => compareNames(one.fullName, other.fullName) || other.heldOn.localeCompare(one.heldOn))
  return { found: found.slice(0, mostFound), total: found.length }
}

/** Digits are the end of a number; anything else is words of a name, each from its beginning. */
function matching(text: string): (one: { fullName: string; phone: string | null }) => boolean {
  const digits = text.replaceAll(/[\s.]/g, '')
  if (/^\d+$/.test(digits)) return ({ phone }) => phone?.endsWith(digits) === true
  const asked = fold(text).split(/\s+/)
  return ({ fullName }) => {
    const words = fold(fullName).split(/\s+/)
    return asked.every((one) => words.some((word) => word.startsWith(one)))
  }
}
