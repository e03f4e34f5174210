import education from '../../../resources/lists/education.json' with { type: 'json' }
import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import jobGroups from '../../../resources/lists/job-groups.json' with { type: 'json' }
import notSuitableReasons from '../../../resources/lists/not-suitable-reasons.json' with { type: 'json' }
import placeKinds from '../../../resources/lists/place-kinds.json' with { type: 'json' }
import qualifications from '../../../resources/lists/technical-qualification.json' with { type: 'json' }
import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { BreakdownName } from '../../../shared/contract/figures.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { files as words } from '../../../shared/words/papers/files.ts'
import { placeName } from '../gazetteer.ts'

/**
 * What codes are called on paper: Vietnamese whatever the screen's language, since the papers are the
 * office's. A code no list knows is shown as it is rather than hidden.
 */
export type Names = ReturnType<typeof openNames>

/** Answers that are no status of a year. */
const withoutYear = new Set(['none', 'unknown'])

type Listed = { items: readonly { code: string; vi: string }[] }

const namesIn = ({ items }: Listed) => new Map(items.map(({ code, vi: name }) => [code, name]))
const nameIn = (names: ReadonlyMap<string, string>, code: string | null) =>
  code === null ? null : (names.get(code) ?? code)

/** `homeProvince` is the Center's own: communes of other provinces are named with theirs. */
export function openNames(homeProvince: string) {
  const ethnicities = namesIn(ethnicGroups)
  const households = new Map<string, string>(Object.entries(lists.household))
  const needs = new Map<string, string>(Object.entries(lists.need))
  const [levels, trainings, groups] = [namesIn(education), namesIn(qualifications), namesIn(jobGroups)]
  const [reasons, places] = [namesIn(notSuitableReasons), namesIn(placeKinds)]
  const commune = (code: string | null): string | null => placeName(code, homeProvince) ?? code

  return {
    sex: (code: PersonInput['sex']): string | null => (code === null ? null : lists.sex[code]),
    commune,
    ethnicity: (code: string | null): string | null => nameIn(ethnicities, code),
    /** The status belongs to a year: `Hộ nghèo (2026)`. */
    household(code: string | null, year: number | null): string | null {
      const name = nameIn(households, code)
      return name === null || year === null || withoutYear.has(code ?? '') ? name : `${name} (${year})`
    },
    needs: (codes: readonly string[]): string => codes.map((code) => nameIn(needs, code)).join('; '),
    education: (code: string | null): string | null => nameIn(levels, code),
    qualification: (code: string | null): string | null => nameIn(trainings, code),
    jobGroup: (code: string | null): string | null => nameIn(groups, code),
    placeKind: (code: string | null): string | null => nameIn(places, code),
    notSuitableReason: (code: string | null): string | null => nameIn(reasons, code),
    outcome: (code: string): string => (lists.outcome as Readonly<Record<string, string>>)[code] ?? code,
    /** What a group of a breakdown is called. */
    group(breakdown: BreakdownName, key: string): string {
      if (key === 'unknown') return words.unknown
      switch (breakdown) {
        case 'sex':
          return (lists.sex as Readonly<Record<string, string>>)[key] ?? key
        case 'age':
          return words.age[key] ?? key
        case 'ethnicity':
          return ethnicities.get(key) ?? key
        case 'household':
          return households.get(key) ?? key
        case 'disability':
          return words.disability[key] ?? key
        case 'qualification':
          return trainings.get(key) ?? key
        case 'need':
          return needs.get(key) ?? key
        case 'commune':
          return commune(key) ?? key
        case 'village': {
          const [code = '', ...village] = key.split('/')
          const name = commune(code) ?? code
          return village.join('/') === '' ? words.villageUntold(name) : words.villageOf(village.join('/'), name)
        }
      }
    },
  }
}
