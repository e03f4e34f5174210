import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type Due, type Stage, stages } from '../../../shared/contract/follow-up.ts'
import { monthsAfter } from '../../../shared/text/months-after.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { mergeFields } from '../person-fields.ts'
import { hasConsent } from '../standing-consents.ts'
import { type Case, casesOf, dayIn, heardAt, isAnswer, realFairs, stageOn } from './cases.ts'
import { showEntry } from './show-entry.ts'

/** Months after the fair from which nobody is asked any more. */
const lastMonth = 12
const mostEntries = 6

/** A case at a stage, and the day since which it is to be asked about. */
export type Turn = { of: Case; stage: Stage; dueOn: string; isWrongNumber: boolean }

/** Whom to ask now: who has not answered for the last stage that has come, however often they were called. */
export function listDue({ limit }: CheckedInputOf<'follow-up.due'>, context: Context): OutputOf<'follow-up.due'> {
  const { store, now } = context
  const today = dayIn(now())
  const { willing, refused } = toAsk(store, today)
  const open = willing.flatMap((one) => turnOf(one, today) ?? [])
  const due = open.filter(({ dueOn }) => dueOn <= today).toSorted(byUrgency)
  const later = open.filter(({ dueOn }) => dueOn > today)
  const nextOn = [...later.map(({ dueOn }) => dueOn), ...willing.flatMap((one) => nextStageOn(one, today) ?? [])]
  return {
    due: due.slice(0, limit).map((turn) => show(turn, store)),
    total: due.length,
    later: later.length,
    refused,
    nextOn: nextOn.toSorted()[0] ?? null,
  }
}

/** Everybody of the fairs of the last twelve months who may be asked, due or not, and how many may not. */
export function toAsk(store: Store, today: string): { willing: Case[]; refused: number } {
  const fairs = realFairs(store).filter(({ held_on }) => monthsAfter(held_on, lastMonth) > today)
  return apart(casesOf(fairs, store), store)
}

/** Those who agreed to be called; the others, silent ones too (NĐ 356/2025 art. 6), only counted, each person once. */
function apart(cases: readonly Case[], store: Store): { willing: Case[]; refused: number } {
  const refusing = new Map<string, boolean>()
  for (const { root, entries } of cases) {
    const before = refusing.get(root) ?? !hasConsent(store.attendances.consentsOf(root), 'contact-after-fair')
    refusing.set(root, before || entries.some(({ result }) => result === 'refused'))
  }
  return {
    willing: cases.filter(({ root }) => refusing.get(root) === false),
    refused: [...refusing.values()].filter(Boolean).length,
  }
}

/** Who asked to be called on a day is called then, also before the first stage and after an answer. */
function turnOf(one: Case, today: string): Turn | null {
  const stage = stageOn(one.fair.held_on, today)
  const heard = stage === null ? one.entries : heardAt(one, stage)
  const last = heard.at(-1)
  const askedFor = last?.result === 'call-again' ? last.call_again_on : null
  if (askedFor === null && (stage === null || heard.some(isAnswer))) return null
  return {
    of: one,
    stage: stage ?? 1,
    dueOn: askedFor ?? monthsAfter(one.fair.held_on, stage ?? 1),
    isWrongNumber: last?.result === 'wrong-number',
  }
}

function nextStageOn({ fair }: Case, today: string): string | null {
  return stages.map((stage) => monthsAfter(fair.held_on, stage)).find((day) => day > today) ?? null
}

/** A number that was wrong comes last; then the longest due; whoever was tried already after whoever was not. */
function byUrgency(one: Turn, other: Turn): number {
  return (
    Number(one.isWrongNumber) - Number(other.isWrongNumber) ||
    one.dueOn.localeCompare(other.dueOn) ||
    lastTried(one) - lastTried(other) ||
    (one.of.root + one.of.employer).localeCompare(other.of.root + other.of.employer)
  )
}

function lastTried({ of: one, stage }: Turn): number {
  return heardAt(one, stage).at(-1)?.at ?? 0
}

/** As a caller is shown it. */
export function show({ of: one, stage, dueOn }: Omit<Turn, 'isWrongNumber'>, store: Store): Due {
  const fields = mergeFields(store.persons.group(one.root))
  return {
    fairId: one.fair.id,
    fair: one.fair.name,
    heldOn: one.fair.held_on,
    personId: one.root,
    fullName: fields.fullName,
    birthYear: fields.birthDate?.slice(0, 4) ?? null,
    phone: fields.phone,
    employerId: one.employer,
    employer: one.employerName,
    vacancy: one.vacancy,
    outcome: one.outcome,
    stage,
    dueOn,
    funding: one.fair.funding,
    entries: one.entries
      .slice(-mostEntries)
      .toReversed()
      .map((row) => showEntry(row, store)),
  }
}
