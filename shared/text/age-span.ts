import { fold } from './fold.ts'

/** The ages a vacancy is for, both included; null: open at that end. */
export type AgeSpan = { from: number | null; to: number | null }

/** Ages a vacancy may name: nobody younger than 15 may be hired (Bộ luật Lao động 2019 art. 3). */
const least = 15
const most = 100

/**
 * Reads ages as recruiters say them: "18-45", "18 đến 45 tuổi", "từ 18", "18+", "đến 45", "dưới 45" (which leaves 45 out);
 * nothing is any age. Null where it is none, or ends before it begins.
 */
export function readAgeSpan(text: string): AgeSpan | null {
  // Folding makes a space of every sign: "18-45" and "18 đến 45" read alike.
  const isOpen = /\+\s*$/.test(text.trim())
  const said = fold(text.slice(0, 40))
    .replace(/\s*\btuoi\b\s*/g, ' ')
    .trim()
  if (said === '') return { from: null, to: null }
  const both = /^(?:tu )?(\d{1,3}) (?:den |toi )?(\d{1,3})$/.exec(said)
  if (both !== null) return checked(Number(both[1]), Number(both[2]))
  const upTo = /^(den|toi|toi da|khong qua|duoi) (\d{1,3})$/.exec(said)
  if (upTo !== null) return checked(null, Number(upTo[2]) - (upTo[1] === 'duoi' ? 1 : 0))
  const from = /^(tu |tren |tu du |toi thieu |it nhat )?(\d{1,3})( tro len)?$/.exec(said)
  if (from === null) return null
  const age = Number(from[2])
  return checked(age, from[1] === undefined && from[3] === undefined && !isOpen ? age : null)
}

/** Ages as they would be typed, which `readAgeSpan` reads back the same. */
export function writeAgeSpan({ from, to }: AgeSpan): string {
  if (from === null) return to === null ? '' : `đến ${to}`
  if (to === null) return `từ ${from}`
  return from === to ? String(from) : `${from}-${to}`
}

function checked(from: number | null, to: number | null): AgeSpan | null {
  const isAge = (age: number | null): boolean => age === null || (age >= least && age <= most)
  return isAge(from) && isAge(to) && (from === null || to === null || to >= from) ? { from, to } : null
}
