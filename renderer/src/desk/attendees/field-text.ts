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
import { dayWritten } from '../../session/vietnam-time.ts'
import { usePeopleWords } from './words.ts'

/** A field's value as a person reads it: codes by their names, days as written, yes and no. Empty where there is none. */
export function useFieldText(): (field: string, value: unknown) => string {
  const words = usePeopleWords()
  const communeName = useCommuneName()
  const named = {
    ethnicity: useEthnicGroups(),
    household: useHouseholds(),
    education: useEducation(),
    qualification: useQualifications(),
    employment: useEmployment(),
    occupation: useOccupations(),
    needs: useNeeds(),
  }
  const yesOrNo = (value: string): string => (/^(?:1|true)$/.test(value) ? words.common.yes : words.common.no)
  const says: Record<string, (value: string) => string> = {
    birthDate: dayWritten,
    idIssuedOn: dayWritten,
    communeCode: communeName,
    sex: (sex) => words.lists.sex[sex as keyof typeof words.lists.sex] ?? sex,
    phoneOwner: (owner) => words.lists.phoneOwner[owner as keyof typeof words.lists.phoneOwner] ?? owner,
    wageWanted: (wage) => words.attendees.wage(Number(wage).toLocaleString('vi-VN')),
    withoutPapers: yesOrNo,
    disability: yesOrNo,
    restDeclined: yesOrNo,
    needs: (codes) =>
      codesIn(codes)
        .map((code) => nameIn(named.needs, code))
        .join('; '),
    purpose: (purpose) => words.lists.consentShort[purpose as keyof typeof words.lists.consentShort] ?? purpose,
  }

  return (field, value) => {
    if (value === null || value === undefined) return ''
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const say = says[field]
    if (say !== undefined) return say(text)
    return field in named ? nameIn(named[field as keyof typeof named], text) : text
  }
}

/** A list of codes as it is stored. */
function codesIn(stored: string): string[] {
  try {
    const codes: unknown = JSON.parse(stored)
    return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [stored]
  } catch {
    return [stored]
  }
}
