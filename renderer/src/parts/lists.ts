import { useQuery } from '@tanstack/react-query'
import { usePreferences } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import type { SearchOption } from './SearchSelect.tsx'

type Item = { code: string; vi: string; en: string }
type Group = { code: string; vi: string; en: string; aliases: readonly string[]; order: number }

const none: readonly Group[] = []
const noItems: readonly (Item & { requires?: string })[] = []

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

/** Levels of general education, the lowest first. */
export function useEducation(): SearchOption[] {
  return useItems('education', () => import('../../../resources/lists/education.json'))
}

/** Technical levels, the lowest first. `requires` is the education usually held before; it warns and never blocks. */
export function useQualifications(): (SearchOption & { requires: string | null })[] {
  const language = usePreferences((preferences) => preferences.language)
  const { data } = useQuery({ queryKey: ['list', 'qualification'], queryFn: fetchQualifications })
  return (data ?? noItems).map((item) => ({
    value: item.code,
    label: item[language],
    requires: item.requires ?? null,
  }))
}

/** Employment status as the labour-supply survey asks for it. */
export function useEmployment(): SearchOption[] {
  return useItems('employment', () => import('../../../resources/lists/employment-status.json'))
}

/** Groups of work wanted. */
export function useOccupations(): SearchOption[] {
  return useItems('occupation', () => import('../../../resources/lists/job-groups.json'))
}

/** Kinds of places to work in: in the province, outside it, abroad. */
export function usePlaceKinds(): SearchOption[] {
  return useItems('place-kind', () => import('../../../resources/lists/place-kinds.json'))
}

/** A code of a list as its name; a code the list has lost is shown as it is. */
export function nameIn(options: readonly SearchOption[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code
}

function optionsOf(names: Readonly<Record<string, string>>): SearchOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}

/** A list of resources/lists in the language of the screen; fetched when first shown, empty until then. */
function useItems(name: string, fetchList: () => Promise<{ default: { items: readonly Item[] } }>): SearchOption[] {
  const language = usePreferences((preferences) => preferences.language)
  const { data } = useQuery({ queryKey: ['list', name], queryFn: async () => (await fetchList()).default.items })
  return (data ?? noItems).map((item) => ({ value: item.code, label: item[language], also: [item.vi, item.en] }))
}

async function fetchQualifications(): Promise<readonly (Item & { requires?: string })[]> {
  return (await import('../../../resources/lists/technical-qualification.json')).default.items
}

async function fetchGroups(): Promise<readonly Group[]> {
  const { default: list } = await import('../../../resources/lists/ethnic-groups.json')
  return list.items.toSorted((one, other) => one.order - other.order)
}
