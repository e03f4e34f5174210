import type { Figures } from '../../../shared/contract/figures.ts'
import { compareNames } from '../../../shared/text/names.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { currentFair } from '../context.ts'
import { openNames } from '../exports/names.ts'
import { type ListedPerson, readComers } from '../exports/people.ts'
import type { Reading } from '../exports/reading.ts'
import { mergeFields } from '../person-fields.ts'
import { signingPlaces } from '../signing/places.ts'
import { counted, type Line, told, type Values, withinText } from './values.ts'

/** Everybody who came from each commune, by its code; `unknown` for those who did not say. One look for all communes. */
export function communeLists(reading: Reading): (commune: string) => { values: Values; rows: number } {
  const { store } = reading
  const fair = currentFair(reading)
  const places = signingPlaces(store, fair.id)
  const names = openNames(store.fairs.center(fair.center)?.province_code ?? '')
  const byCommune = Map.groupBy(readComers(reading, fair.id), ({ person }) => person.communeCode ?? 'unknown')
  return (commune) => {
    const people = (byCommune.get(commune) ?? []).toSorted(({ person: one }, { person: other }) =>
      compareNames(one.fullName, other.fullName),
    )
    const lines = people.map(({ root, person }, at): Line => ({
      ...personLine(person, at),
      thon: told(person.village),
      to_dong: places.get(root) ?? '',
    }))
    const women = people.filter(({ person }) => person.sex === 'female').length
    const ten_xa = withinText(names.group('commune', commune))
    return {
      values: { ten_xa, so_den: counted(people.length), so_nu: counted(women), nguoi: lines },
      rows: lines.length,
    }
  }
}

/** Who received handbooks, in the order they were given, and how many were only counted. */
export function handbookList(figures: Figures, reading: Reading): { values: Values; rows: number } {
  const { store } = reading
  const fair = currentFair(reading)
  const names = openNames(store.fairs.center(fair.center)?.province_code ?? '')
  const received = store.signing.titles(fair.id)
  const lines = received.map(({ root, title, copies }, at): Line => {
    // Somebody whose arrival has not come here yet is on no list of those who came.
    const person = mergeFields(store.persons.group(root))
    const home = [person.village, names.commune(person.communeCode)].filter(Boolean).join(', ')
    return { ...personLine(person, at), thon_xa: told(home), ten_so_tay: told(title), so_cuon: counted(copies) }
  })
  const named = received.reduce((sum, { copies }) => sum + copies, 0)
  const values = {
    so_cuon_co_ten: counted(named),
    so_cuon_khong_ten: counted(Math.max(0, figures.indicators.handbooks - named)),
    so_nguoi_nhan: counted(lines.length),
    nguoi: lines,
  }
  return { values, rows: lines.length }
}

function personLine({ fullName, birthDate, sex }: ListedPerson, at: number): Line {
  return {
    stt: String(at + 1),
    ho_ten: told(fullName),
    nam_sinh: told(birthDate?.slice(0, 4)),
    gioi_tinh: sex === null ? told(null) : lists.sex[sex],
  }
}
