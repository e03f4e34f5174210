import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import { standingOf, standingWritten } from '../closing/standing.ts'
import { openNames } from '../exports/names.ts'
import { readComers } from '../exports/people.ts'
import { signingPlaces } from '../signing/places.ts'
import { signingOf } from './report-signing.ts'
import type { DocumentSource } from './source.ts'

/** Everybody who came, in the order of arrival, with where they have signed already. Refuses `not-found`. */
export function attendanceFace(fairId: string, { store, now }: DocumentSource): DocumentFace {
  const fair = store.fairs.fair(fairId)
  if (!fair) throw new Refusal({ code: 'not-found' })
  const places = signingPlaces(store, fairId)
  const names = openNames(store.fairs.center(fair.center)?.province_code ?? '')
  const people = Array.from(readComers({ store }, fairId), ({ root, person, badgeNumber }) => {
    const { fullName, birthDate, sex, village, communeCode } = person
    return {
      number: badgeNumber,
      fullName,
      birthDate,
      sex,
      home: [village, names.commune(communeCode)].filter((part) => part !== null && part !== '').join(', '),
      signedAt: places.get(root) ?? null,
    }
  })
  return {
    kind: 'attendance-list',
    standing: standingWritten(standingOf({ store, now }, fairId)),
    signing: signingOf(fair, { store }),
    women: people.filter(({ sex }) => sex === 'female').length,
    people,
  }
}
