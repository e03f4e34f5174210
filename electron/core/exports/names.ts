import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import notSuitableReasons from '../../../resources/lists/not-suitable-reasons.json' with { type: 'json' }
import langSonOldUnits from '../../../resources/places/lang-son-old-units.json' with { type: 'json' }
import langSon from '../../../resources/places/lang-son.json' with { type: 'json' }
import provinces from '../../../resources/places/provinces.json' with { type: 'json' }
import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { buildGazetteer } from '../../../shared/places/gazetteer.ts'
import { lists } from '../../../shared/words/vi/lists.ts'

/**
 * What codes are called on paper: Vietnamese whatever the screen's language, since the papers are the
 * office's. A code no list knows is shown as it is rather than hidden.
 */
export type Names = ReturnType<typeof openNames>

/** Answers that are no status of a year. */
const withoutYear = new Set(['none', 'unknown'])

/** `homeProvince` is the Center's own: communes of other provinces are named with theirs. */
export function openNames(homeProvince: string) {
  const places = buildGazetteer({ langSon, langSonOldUnits, provinces })
  const provinceNames = new Map(places.provinces.map(({ code, name }) => [code, name]))
  const ethnicities = new Map(ethnicGroups.items.map(({ code, vi: name }) => [code, name]))
  const households = new Map(Object.entries(lists.household))
  const needs = new Map(Object.entries(lists.need))
  const reasons = new Map(notSuitableReasons.items.map(({ code, vi: name }) => [code, name]))
  const nameIn = (names: ReadonlyMap<string, string>, code: string | null) =>
    code === null ? null : (names.get(code) ?? code)

  return {
    sex: (code: PersonInput['sex']): string | null => (code === null ? null : lists.sex[code]),
    commune(code: string | null): string | null {
      const commune = code === null ? undefined : places.communes.get(code)
      if (!commune) return code
      if (commune.provinceCode === homeProvince) return commune.name
      return `${commune.name}, ${provinceNames.get(commune.provinceCode) ?? ''}`
    },
    ethnicity: (code: string | null): string | null => nameIn(ethnicities, code),
    /** The status belongs to a year: `Hộ nghèo (2026)`. */
    household(code: string | null, year: number | null): string | null {
      const name = nameIn(households, code)
      return name === null || year === null || withoutYear.has(code ?? '') ? name : `${name} (${year})`
    },
    needs: (codes: readonly string[]): string => codes.map((code) => nameIn(needs, code)).join('; '),
    notSuitableReason: (code: string | null): string | null => nameIn(reasons, code),
    outcome: (code: string): string => (lists.outcome as Readonly<Record<string, string>>)[code] ?? code,
  }
}
