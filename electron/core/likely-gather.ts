import type { LikelyQuestion } from '../../shared/contract/known.ts'
import { fold } from '../../shared/text/fold.ts'
import { errorsAllowed } from '../../shared/text/likeness.ts'
import { readPhone } from '../../shared/text/phone.ts'
import { fairWord, villageWord } from '../db/index-words.ts'
import type { Store } from '../db/store.ts'
import { all, any, quoted } from './match.ts'

/** How many of one name are looked at; of more of them only those something else speaks for. */
const ofOneName = 40
/** How many are taken from each step of similar names. */
const perStep = 25
/** How many words a mistyped one is taken for. */
const alternatives = 6

/** Whoever has a number, the phone or the whole name of the person in the form. */
export function gatherNamed(store: Store, form: LikelyQuestion, fairId: string): string[] {
  const words = wordsOf(form.fullName)
  return [
    ...numbersIn(form).flatMap((number) => store.search.find(quoted(number), perStep)),
    ...(words.length < 2 ? [] : findNamesakes(store, words, form, besideName(form, fairId))),
  ]
}

/**
 * Whoever has all of the name but one word (mistyped, or a middle name one side lacks), where birth year,
 * village or this fair speaks for them too: a similar name is never asked for alone, so nothing here
 * reads thousands.
 */
export function gatherSimilar(store: Store, form: LikelyQuestion, fairId: string): string[] {
  const words = wordsOf(form.fullName)
  return words.length < 2 ? [] : findSimilar(store, words, any(besideName(form, fairId)))
}

function wordsOf(name: string): string[] {
  return [...new Set(fold(name).split(' '))].filter((word) => word !== '')
}

function numbersIn({ phone, idNumber, oldIdNumber }: LikelyQuestion): string[] {
  const digits = phone === null ? '' : (readPhone(phone)?.digits ?? '')
  return [
    ...(idNumber === null ? [] : [idNumber, idNumber.slice(-6)]),
    ...(oldIdNumber === null ? [] : [oldIdNumber]),
    ...(digits.length >= 6 ? [digits] : []),
  ]
}

/** What narrows a name down: this fair, the year of birth, the village. */
function besideName({ birthDate, village }: LikelyQuestion, fairId: string): string[] {
  const place = villageWord(village)
  return [
    quoted(fairWord(fairId)),
    ...(birthDate === null ? [] : [quoted(birthDate.slice(0, 4))]),
    ...(place === null ? [] : [quoted(place)]),
  ]
}

/** All of that name where they are few, else those nearest; years are told wrong by one (tuổi mụ). */
function findNamesakes(
  store: Store,
  words: readonly string[],
  form: LikelyQuestion,
  beside: readonly string[],
): string[] {
  const name = all(words.map(quoted))
  const some = store.search.find(name, ofOneName)
  if (some.length < ofOneName) return some
  const year = Number(form.birthDate?.slice(0, 4) ?? 0)
  const years = [year - 1, year + 1].map((one) => quoted(String(one)))
  return [...beside, any(years)].flatMap((fact) => store.search.find(all([name, fact]), perStep)).concat(some)
}

/** Those who have all words of the name but one, or too many of them to look at: those with a word like it. */
function findSimilar(store: Store, words: readonly string[], beside: string): string[] {
  return words.flatMap((word, at) => {
    const others = all([...words.filter((_, place) => place !== at).map(quoted), beside])
    const found = store.search.find(others, perStep)
    if (found.length < perStep) return found
    const near = store.search.vocabulary.near(word, errorsAllowed(word), alternatives).map(quoted)
    return near.length === 0 ? found : [...found, ...store.search.find(all([others, any(near)]), perStep)]
  })
}
