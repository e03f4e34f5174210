import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import type { Group } from '../../../shared/contract/figures.ts'

const majority = 'kinh'
const minorities = new Set(
  ethnicGroups.items.filter(({ code, isGroup }) => isGroup && code !== majority).map(({ code }) => code),
)

/** Whether an ethnic group is a minority; not where nobody told, and no foreigner is. */
export function isMinority(ethnicity: string | null): boolean {
  return minorities.has(ethnicity ?? '')
}

/** Persons of minorities who came, by the breakdown by ethnic group: the same number as counted one by one. */
export function minorityIn(ethnicity: readonly Pick<Group, 'key' | 'attended'>[]): number {
  return ethnicity.filter(({ key }) => isMinority(key)).reduce((sum, { attended }) => sum + attended, 0)
}
