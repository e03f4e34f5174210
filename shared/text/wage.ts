/** A monthly wage below this is no wage, and above it a slip of the zeros (đồng). */
const least = 500_000
const most = 500_000_000

/** What people say after a number; without a unit the size of the number tells (see readWage). */
const units: readonly [RegExp, number][] = [
  [/^(?:tr|trieu|cu|m)$/, 1_000_000],
  [/^(?:k|nghin|ngan|n)$/, 1000],
  [/^(?:d|dong|vnd)$/, 1],
]

/**
 * Reads the wage a person wants, đồng a month: "7", "7 triệu", "7.5tr", "7tr5", "7 triệu rưỡi",
 * "7000k", "7.000.000 đ". Of a span ("7-10 triệu") the lower end, which is what the person would take.
 * A bare number up to 500 is millions, from 1.000 to 99.999 thousands, from 500.000 đồng. Null where
 * it is no monthly wage (empty, words alone, by the day or hour), so that the screen asks again.
 */
export function readWage(text: string): number | null {
  const said = bare(text.slice(0, 60))
  if (/(?:\/|\b(?:mot|moi)\s*)\s*(?:ngay|gio|ca|tuan|nam)\b|\bngay\b|\bgio\b/.test(said)) return null
  const month = said.replace(/(?:\/|\b(?:mot|moi|1)\s+)?\s*\bthang\b/g, '').trim()
  const [first = '', second] = month.split(/\s*(?:-|–|~|\bden\b|\btoi\b)\s*/)
  const low = amountIn(first.replace(/^(?:tu|tren|khoang|it nhat|tam)\s+/, ''))
  // "7-10 triệu": the unit is said once, at the end.
  const unitLater = second === undefined ? 1 : (amountIn(second)?.unit ?? 0)
  if (low === null) return null
  const dong = Math.round(low.number * (low.unit ?? (unitLater > 1 ? unitLater : unitOf(low.number))))
  return dong >= least && dong <= most ? dong : null
}

function amountIn(text: string): { number: number; unit: number | null } | null {
  const parts = /^(\d[\d.,\s]*?)\s*(?:([a-z]+)\s*(\d|ruoi)?)?$/.exec(text.trim())
  if (parts === null) return null
  const [, digits = '', word, rest] = parts
  const number = numberIn(digits)
  const unit = word === undefined ? null : (units.find(([pattern]) => pattern.test(word))?.[1] ?? 0)
  if (number === null || unit === 0) return null
  // "7tr5" and "7 triệu rưỡi": a tenth of the unit, a half of it.
  return { number: number + (rest === undefined ? 0 : rest === 'ruoi' ? 0.5 : Number(rest) / 10), unit }
}

/** Dots and commas: between groups of three they part thousands, otherwise the last one is the decimal sign. */
function numberIn(digits: string): number | null {
  const tight = digits.replace(/\s+/g, '')
  if (/^\d+$/.test(tight)) return Number(tight)
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(tight)) return Number(tight.replace(/[.,]/g, ''))
  return /^\d+[.,]\d{1,2}$/.test(tight) ? Number(tight.replace(',', '.')) : null
}

function unitOf(number: number): number {
  if (number <= 500) return 1_000_000
  return number >= 1000 && number < 100_000 ? 1000 : number >= least ? 1 : 0
}

/** Lower case without marks, signs kept: a wage is told apart by its dots. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .trim()
}
