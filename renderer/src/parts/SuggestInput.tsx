import { Autocomplete, type AutocompleteProps, type ComboboxItem, type OptionsFilter } from '@mantine/core'
import { fold } from '../../../shared/text/fold.ts'

/** Free text with suggestions, found with or without marks; what is typed stands, whether suggested or not. */
export function SuggestInput({
  suggestions,
  ...rest
}: { suggestions: readonly string[] } & Omit<AutocompleteProps, 'data' | 'filter'>) {
  return (
    <Autocomplete
      size="md"
      data={[...new Set(suggestions)]}
      filter={filter}
      limit={40}
      maxDropdownHeight={240}
      {...rest}
    />
  )
}

const filter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = ` ${fold(search)}`
  return (options as ComboboxItem[]).filter(({ label }) => ` ${fold(label)}`.includes(wanted)).slice(0, limit)
}
