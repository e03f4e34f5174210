import type { LikelyQuestion } from '../../shared/contract/known.ts'
import { fold } from '../../shared/text/fold.ts'
import { errorsAllowed } from '../../shared/text/likeness.ts'
import { readPhone } from '../../shared/text/phone.ts'
import { fairWord } from '../db/index-words.ts'
import type { Store } from '../db/store.ts'
import { all, any, quoted } from './match.ts'

/** How many words a mistyped one is taken for. */
const alternatives = 12

/**
 * The FTS5 expressions that gather whoever may be the person in the form, numbers first. Names are asked for
 * together with birth year, village or this fair, so that of a name hundreds have those come who are
 * nearest; a similar name is never asked for alone.
 */
export function* likelySteps(
  form: LikelyQuestion,
  fairId: string,
  vocabulary: Store['search']['vocabulary'],
): Generator<string> {
  yield* numbersIn(form).map(quoted)
  const words = fold(form.fullName).split(' ').filter(Boolean)
  if (words.length < 2) return
  const near = words.map((word) => {
    const others = vocabulary.near(word, errorsAllowed(word), alternatives)
    return any([quoted(word), ...others.map(quoted)])
  })
  const exact = all(words.map(quoted))
  const similar = all(near)
  // A middle name more in the form than in the record; one more in the record is found anyway.
  const ends = words.length > 2 ? all([near[0] ?? '', near.at(-1) ?? '']) : null
  const beside = besideName(form, fairId)
  for (const name of [exact, similar, ends]) if (name !== null) yield* beside.map((fact) => all([name, fact]))
  yield exact
}

function numbersIn({ phone, idNumber, oldIdNumber }: LikelyQuestion): string[] {
  const digits = phone === null ? '' : (readPhone(phone)?.digits ?? '')
  return [
    ...(idNumber === null ? [] : [idNumber, idNumber.slice(-6)]),
    ...(oldIdNumber === null ? [] : [oldIdNumber]),
    ...(digits.length >= 6 ? [digits] : []),
  ]
}

/** What narrows a name down: the year of birth and its neighbours, the village, this fair. */
function besideName({ birthDate, village }: LikelyQuestion, fairId: string): string[] {
  const year = Number(birthDate?.slice(0, 4) ?? Number.NaN)
  const places = fold(village ?? '')
    .split(' ')
    .filter(Boolean)
  return [
    ...(Number.isNaN(year) ? [] : [quoted(String(year))]),
    quoted(fairWord(fairId)),
    ...(places.length === 0 ? [] : [all(places.map(quoted))]),
    ...(Number.isNaN(year) ? [] : [any([quoted(String(year - 1)), quoted(String(year + 1))])]),
  ]
}
