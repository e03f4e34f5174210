import type { LineField } from '../../../../shared/contract/list-lines.ts'
import {
  nameIn,
  useEducation,
  useEmployment,
  useEthnicGroups,
  useHouseholds,
  useNeeds,
  useOccupations,
  useQualifications,
} from '../../parts/lists.ts'
import { useCommuneName } from '../../parts/places.ts'
import type { SearchOption } from '../../parts/SearchSelect.tsx'
import { useWords } from '../../session/words.ts'

/** What a field can be, where it is one of a list; null where it is written freely. Communes are more than can be listed. */
export function useFieldOptions(): (field: LineField) => readonly SearchOption[] | null {
  const [education, qualification] = [useEducation(), useQualifications()]
  const { sex } = useWords().lists
  const lists: Partial<Record<LineField, readonly SearchOption[]>> = {
    sex: [
      { value: 'male', label: sex.male },
      { value: 'female', label: sex.female },
    ],
    household: useHouseholds(),
    needs: useNeeds(),
    ethnicity: useEthnicGroups(),
    education,
    educationAsked: education,
    qualification,
    qualificationAsked: qualification,
    employment: useEmployment(),
    occupation: useOccupations(),
  }
  return (field) => lists[field] ?? null
}

/** What was put into a field as a person reads it: the name of a code, any other text as it is. */
export function useSaid(): (field: LineField, text: string) => string {
  const options = useFieldOptions()
  const communeName = useCommuneName()
  return (field, text) => (field === 'communeCode' ? communeName(text) || text : nameIn(options(field) ?? [], text))
}
