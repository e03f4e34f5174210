import { Select, type ComboboxItem, type OptionsFilter, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import { useWords } from '../session/words.ts'

export type SearchOption = { value: string; label: string; also?: readonly string[] }

type Spelling = { bare: string; marked: string }

/** Longer lists than this are narrowed by typing, not by scrolling. */
const shownAtOnce = 80

/** A long list found by typing, with or without marks; what matches the marks as typed comes first. */
export function SearchSelect({
  options,
  ...rest
}: { options: readonly SearchOption[] } & Omit<SelectProps, 'data' | 'filter' | 'searchable'>) {
  const words = useWords()
  const data = useMemo(() => options.map(({ value, label }) => ({ value, label })), [options])
  const spellings = useMemo(
    () => new Map(options.map((option) => [option.value, [option.label, ...(option.also ?? [])].map(spell)])),
    [options],
  )
  const filter: OptionsFilter = ({ options: items, search, limit }) =>
    rank(items as ComboboxItem[], spellings, search).slice(0, limit)
  return (
    <Select
      size="md"
      data={data}
      searchable
      selectFirstOptionOnChange
      limit={shownAtOnce}
      clearable
      // Enter on the way past a field already filled must not empty it.
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': words.common.clearChoice, tabIndex: -1 }}
      filter={filter}
      nothingFoundMessage={words.common.nothingFound}
      maxDropdownHeight={280}
      {...rest}
    />
  )
}

function spell(name: string): Spelling {
  return { bare: ` ${fold(name)}`, marked: ` ${foldKeepingMarks(name)}` }
}

/** Best first: begins with the words as typed, begins with them unmarked, holds them; equals keep the list's own order. */
function rank(
  items: readonly ComboboxItem[],
  spellings: ReadonlyMap<string, Spelling[]>,
  search: string,
): ComboboxItem[] {
  const wanted = spell(search)
  if (wanted.bare === ' ') return [...items]
  const scored = items.map((item) => ({
    item,
    score: Math.min(9, ...(spellings.get(item.value) ?? []).map((name) => scoreOf(name, wanted))),
  }))
  return scored
    .filter(({ score }) => score < 9)
    .sort((one, other) => one.score - other.score)
    .map(({ item }) => item)
}

function scoreOf(name: Spelling, wanted: Spelling): number {
  const at = name.bare.indexOf(wanted.bare)
  if (at < 0) return 9
  return (name.marked.includes(wanted.marked) ? 0 : 1) + (at === 0 ? 0 : 2)
}
