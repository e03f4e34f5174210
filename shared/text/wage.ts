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

/** What an employer pays a month, đồng; null: not said, or open at that end. */
export type WageSpan = { from: number | null; to: number | null }

/**
 * Reads what an employer pays as recruiters say it: "7-9 triệu", "7tr đến 9tr5", "từ 7 triệu", "tới 12tr", "8 triệu"; nothing, or
 * "thỏa thuận", is a wage that is not said. Null where it is no monthly wage, or ends before it begins.
 */
export function readWageSpan(text: string): WageSpan | null {
  const said = bare(text.slice(0, 60)).replace(/^luong\s+/, '')
  if (said === '' || /^(?:thoa thuan|thuong luong|trao doi)\b/.test(said)) return { from: null, to: null }
  const upTo = /^(?:den|toi(?! thieu)|duoi|toi da|cao nhat|khong qua)\s+(.*)$/.exec(said)?.[1]
  if (upTo !== undefined) return spanOf(null, readWage(upTo))
  const fromOn = /^(?:toi thieu|it nhat|tren|tu)\s+(.*?)$|^(.*?)\s*(?:\btro len|\+)$/.exec(said)
  const ends = (fromOn?.[1] ?? fromOn?.[2] ?? said).split(/\s*(?:-|–|~|\bden\b|\btoi\b)\s*/)
  const [first = '', second] = ends
  if (ends.length > 2 || second === '') return null
  if (second !== undefined) {
    const from = readWage(ends.join('-'))
    return from === null ? null : spanOf(from, readWage(second))
  }
  const from = readWage(first)
  return from === null ? null : { from, to: fromOn === null ? from : null }
}

/** A wage as it would be typed, which `readWageSpan` reads back the same. */
export function writeWageSpan({ from, to }: WageSpan): string {
  if (from === null) return to === null ? '' : `đến ${typed(to)}`
  if (to === null) return `từ ${typed(from)}`
  return from === to ? typed(from) : `${typed(from)} - ${typed(to)}`
}

function typed(dong: number): string {
  return dong % 10_000 === 0 && dong >= 1_000_000
    ? `${String(dong / 1_000_000).replace('.', ',')}tr`
    : `${new Intl.NumberFormat('vi-VN').format(dong)}đ`
}

/** Both ends understood, or the upper one alone. */
function spanOf(from: number | null, to: number | null): WageSpan | null {
  if (to === null || (from !== null && to < from)) return null
  return { from, to }
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
