import { currentFair } from '../context.ts'
import { signingPlaces } from '../signing/places.ts'
import { headingValues } from './heading.ts'
import { type Fields, layOut } from './layout.ts'
import { layoutFile } from './layouts.ts'
import type { Names } from './names.ts'
import { type Comer, readComers } from './people.ts'
import type { Reading } from './reading.ts'
import type { Sheet } from './sheet.ts'

type Line = Comer & { interviews: number; signedAt: string | null }

/** Everyone who came to the current fair, one line for each attendee, in the order of arrival. */
export function attendanceList(reading: Reading, names: Names): Sheet {
  const { store } = reading
  const fair = currentFair(reading)
  const places = signingPlaces(store, fair.id)
  const turns = new Map(store.exports.turnCounts(fair.id).map((row) => [row.root, row.turns]))
  return layOut(layoutFile('attendance', reading), {
    fields: fieldsOf(names),
    lines: {
      *read() {
        for (const comer of readComers(reading, fair.id))
          yield { ...comer, interviews: turns.get(comer.root) ?? 0, signedAt: places.get(comer.root) ?? null }
      },
      expected: store.exports.countArrivals(fair.id),
    },
    values: headingValues(reading, fair),
    counted: { persons: () => true, women: ({ person }) => person.sex === 'female' },
    isRehearsal: fair.status === 'rehearsal',
    // Where nobody has signed a sheet yet there is nothing to name.
    without: places.size === 0 ? ['signedAt'] : [],
  })
}

function fieldsOf(names: Names): Fields<Line> {
  return {
    order: { kind: 'integer', value: (_, order) => order },
    badgeNumber: { kind: 'text', value: ({ badgeNumber }) => badgeNumber },
    fullName: { kind: 'text', value: ({ person }) => person.fullName },
    birthDate: { kind: 'birth', value: ({ person }) => person.birthDate },
    sex: { kind: 'text', value: ({ person }) => names.sex(person.sex) },
    idNumber: { kind: 'text', value: ({ person }) => person.idNumber },
    phone: { kind: 'text', value: ({ person }) => person.phone },
    commune: { kind: 'text', value: ({ person }) => names.commune(person.communeCode) },
    village: { kind: 'text', value: ({ person }) => person.village },
    ethnicity: { kind: 'text', value: ({ person }) => names.ethnicity(person.ethnicity) },
    household: { kind: 'text', value: ({ person }) => names.household(person.household, person.householdYear) },
    education: { kind: 'text', value: ({ person }) => names.education(person.education) },
    qualification: { kind: 'text', value: ({ person }) => names.qualification(person.qualification) },
    needs: { kind: 'text', value: ({ person }) => names.needs(person.needs) },
    arrivedAt: { kind: 'moment', value: ({ arrivedAt }) => arrivedAt },
    interviews: { kind: 'integer', value: ({ interviews }) => interviews },
    signedAt: { kind: 'text', value: ({ signedAt }) => signedAt },
    signature: { kind: 'blank', value: () => null },
  }
}
