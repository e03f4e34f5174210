import list from '../../../resources/lists/not-suitable-reasons.json'
import { usePreferences } from '../session/preferences.ts'
import type { SearchOption } from './SearchSelect.tsx'

/** Why somebody is not suitable, as a recruiter says it; not fetched, since a booth needs it also while the host is away. */
export function useNotSuitableReasons(): SearchOption[] {
  const language = usePreferences((preferences) => preferences.language)
  return list.items.map((item) => ({ value: item.code, label: item[language], also: [item.vi, item.en] }))
}
