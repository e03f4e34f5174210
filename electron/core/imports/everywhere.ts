import { correctionKey, type MappedRow, type Rules } from './list.ts'

type Entry = Pick<MappedRow, 'row' | 'part' | 'problems'>

/**
 * The rules to read a row's entries by once more, where one of them has a problem that a person put right for every line that
 * says the same; null where none has. What was said of one line alone stands before it.
 */
export function putRightEverywhere(entries: readonly Entry[], rules: Rules): Rules | null {
  if (rules.everywhere.length === 0) return null
  const corrections: Record<string, Rules['corrections'][string]> = {}
  let isAny = false
  for (const { row, part, problems } of entries) {
    const key = correctionKey(row, part)
    const own = rules.corrections[key] ?? {}
    const more = rules.everywhere.filter(
      ({ field, was }) =>
        own[field] === undefined &&
        problems.some((one) => one.field === field && one.was === was && one.level !== 'note'),
    )
    isAny ||= more.length > 0
    corrections[key] = { ...Object.fromEntries(more.map(({ field, text }) => [field, text])), ...own }
  }
  return isAny ? { ...rules, corrections } : null
}
