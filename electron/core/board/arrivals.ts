import type { Arrivals } from '../../../shared/contract/board.ts'

const slot = 10 * 60_000
const day = 24 * 60 * 60_000
/** Vietnam is seven hours ahead of UTC and has no summer time. */
const ahead = 7 * 60 * 60_000

/** When people came, by ten minutes; `heldOn` is the fair's day. `moments` are the earliest arrivals of each, ms UTC. */
export function arrivalsBySlot(moments: readonly number[], heldOn: string): Arrivals {
  const shown = dayShown(moments, heldOn)
  const shownNumber = Date.parse(`${shown}T00:00:00Z`) / day
  const slots = new Map<number, number>()
  let otherDays = 0
  for (const at of moments) {
    if (dayNumber(at) === shownNumber) slots.set(slotOf(at), (slots.get(slotOf(at)) ?? 0) + 1)
    else otherDays += 1
  }
  const first = Math.min(...slots.keys())
  const last = Math.max(...slots.keys())
  const count = slots.size === 0 ? 0 : (last - first) / slot + 1
  const from = Array.from({ length: count }, (_, index) => first + index * slot)
  return { day: shown, slots: from.map((at) => ({ from: at, persons: slots.get(at) ?? 0 })), otherDays }
}

/** The fair's own day; where nobody came on it, the one most came on, the later of two. */
function dayShown(moments: readonly number[], heldOn: string): string {
  const days = new Map<number, number>()
  for (const at of moments) days.set(dayNumber(at), (days.get(dayNumber(at)) ?? 0) + 1)
  if (days.has(Date.parse(`${heldOn}T00:00:00Z`) / day) || days.size === 0) return heldOn
  const [busiest] = [...days].toSorted(([one, some], [other, more]) => more - some || (one < other ? 1 : -1))
  return busiest === undefined ? heldOn : new Date(busiest[0] * day).toISOString().slice(0, 10)
}

/** Slots begin with the hour in Vietnam, which is a whole number of them away from UTC. */
function slotOf(at: number): number {
  return Math.floor(at / slot) * slot
}

/** Days since 1970 by Vietnam's clock. */
function dayNumber(at: number): number {
  return Math.floor((at + ahead) / day)
}
