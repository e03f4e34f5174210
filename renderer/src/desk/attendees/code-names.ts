import { useQuery } from '@tanstack/react-query'
import { usePreferences } from '../../session/preferences.ts'
import type { SearchOption } from '../../parts/SearchSelect.tsx'

const lists = {
  education: () => import('../../../../resources/lists/education.json'),
  qualification: () => import('../../../../resources/lists/technical-qualification.json'),
  employment: () => import('../../../../resources/lists/employment-status.json'),
  occupation: () => import('../../../../resources/lists/job-groups.json'),
}

const none: readonly { code: string; vi: string; en: string }[] = []

/** The names of one of the code lists, in the language on screen; fetched when first needed. */
export function useCodeNames(list: keyof typeof lists): SearchOption[] {
  const language = usePreferences((preferences) => preferences.language)
  const { data } = useQuery({
    queryKey: ['code-list', list],
    queryFn: async () => (await lists[list]()).default.items as readonly { code: string; vi: string; en: string }[],
  })
  return (data ?? none).map((item) => ({ value: item.code, label: item[language] }))
}
