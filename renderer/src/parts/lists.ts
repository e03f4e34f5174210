import { useQuery } from '@tanstack/react-query'
import { usePreferences } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import type { SearchOption } from './SearchSelect.tsx'

type Group = { code: string; vi: string; en: string; aliases: readonly string[]; order: number }

const none: readonly Group[] = []

/** Household statuses of the poverty programme; the words' keys are the codes of `resources/lists`. */
export function useHouseholds(): SearchOption[] {
  return optionsOf(useWords().lists.household)
}

/** What people come for. */
export function useNeeds(): SearchOption[] {
  return optionsOf(useWords().lists.need)
}

/** The ethnic groups with their other names, the province's own first; fetched after the form is on screen. */
export function useEthnicGroups(): SearchOption[] {
  const language = usePreferences((preferences) => preferences.language)
  const { data } = useQuery({ queryKey: ['ethnic-groups'], queryFn: fetchGroups })
  return (data ?? none).map((group) => ({
    value: group.code,
    label: group[language],
    also: [group.vi, group.en, ...group.aliases],
  }))
}

/** A code of a list as its name; a code the list has lost is shown as it is. */
export function nameIn(options: readonly SearchOption[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code
}

function optionsOf(names: Readonly<Record<string, string>>): SearchOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}

async function fetchGroups(): Promise<readonly Group[]> {
  const { default: list } = await import('../../../resources/lists/ethnic-groups.json')
  return list.items.toSorted((one, other) => one.order - other.order)
}
