import { currentFair } from '../context.ts'
import { signingPlaces } from '../signing/places.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import { type ListedPerson, readBadgeNumbers, readPeople } from './people.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Line = ListedPerson & {
  badgeNumber: string | null
  arrivedAt: number
  interviews: number
  signedAt: string | null
}

/** Everyone who came to the current fair, one line for each attendee, in the order of arrival. */
export function attendanceList(reading: Reading, names: Names): Sheet {
  const { store } = reading
  const fair = currentFair(reading)
  const personOf = readPeople(reading, fair.id)
  const badges = readBadgeNumbers(reading, fair.id)
  const places = signingPlaces(store, fair.id)
  const turns = new Map(store.exports.turnCounts(fair.id).map((row) => [row.root, row.turns]))
  const lines: Line[] = store.exports.arrivals(fair.id).map(({ root, arrived_at }) => ({
    ...personOf(root),
    badgeNumber: badges.get(root) ?? null,
    arrivedAt: arrived_at,
    interviews: turns.get(root) ?? 0,
    signedAt: places.get(root) ?? null,
  }))
  const totals = {
    persons: String(lines.length),
    women: String(lines.filter(({ sex }) => sex === 'female').length),
  }
  const values = { ...headingValues(reading, fair), ...totals }
  return layOut(layoutFile('attendance', reading), {
    fields: fieldsOf(names),
    lines,
    values,
    isRehearsal: fair.status === 'rehearsal',
    // Where nobody has signed a sheet yet there is nothing to name.
    without: places.size === 0 ? ['signedAt'] : [],
  })
}

function fieldsOf(names: Names): Fields<Line> {
  return {
    order: { kind: 'integer', value: (_, order) => order },
    badgeNumber: { kind: 'text', value: (line) => line.badgeNumber },
    fullName: { kind: 'text', value: (line) => line.fullName },
    birthDate: { kind: 'birth', value: (line) => line.birthDate },
    sex: { kind: 'text', value: (line) => names.sex(line.sex) },
    idNumber: { kind: 'text', value: (line) => line.idNumber },
    phone: { kind: 'text', value: (line) => line.phone },
    commune: { kind: 'text', value: (line) => names.commune(line.communeCode) },
    village: { kind: 'text', value: (line) => line.village },
    ethnicity: { kind: 'text', value: (line) => names.ethnicity(line.ethnicity) },
    household: { kind: 'text', value: (line) => names.household(line.household, line.householdYear) },
    education: { kind: 'text', value: (line) => names.education(line.education) },
    qualification: { kind: 'text', value: (line) => names.qualification(line.qualification) },
    needs: { kind: 'text', value: (line) => names.needs(line.needs) },
    arrivedAt: { kind: 'moment', value: (line) => line.arrivedAt },
    interviews: { kind: 'integer', value: (line) => line.interviews },
    signedAt: { kind: 'text', value: ({ signedAt }) => signedAt },
    signature: { kind: 'blank', value: () => null },
  }
}
