import type { Sex } from '../../../shared/contract/shapes.ts'
import type { ListField } from '../../../shared/list-file.ts'
import { jobGroupOf } from '../../../shared/job-group-of.ts'
import { folded, tidy } from './folded.ts'
import { remark, textAt, type Line } from './line.ts'
import type { Rules } from './list.ts'
import { householdBook, needBook } from './value-words.ts'
import {
  anyJobWords,
  codesOf,
  codeWithin,
  crossOf,
  householdWords,
  isDenied,
  needWords,
  sexWords,
} from './word-book.ts'

/** The sex of a line: a word, a cross under "Nam" or "Nữ", or the year of birth that stands under one of them. */
export function sexOf(line: Line): Sex | null {
  const { sex: corrected } = line.corrected
  // What a person said comes before both columns, or a line crossed in both could never be put right.
  if (corrected !== undefined) return sexIn(line, corrected)
  const [male, female] = [isUnder(line, 'male'), isUnder(line, 'female')]
  if (male !== null || female !== null) {
    if (male === true && female === true)
      return unreadable(line, `${textAt(line, 'male')}, ${textAt(line, 'female')}`, true)
    if (male === true || female === true) return male === true ? 'male' : 'female'
    // A cross or nothing in the only column there is: "Nữ: không".
    if (female === false && male === null) return 'male'
    if (male === false && female === null) return 'female'
  }
  return sexIn(line, textAt(line, 'sex'))
}

function sexIn(line: Line, was: string): Sex | null {
  const said = tidy(was)
  if (said === '' || said === 'male' || said === 'female') return said === '' ? null : said
  const codes = codesOf(said, sexWords)
  const [code] = codes
  return codes.length === 1 && (code === 'male' || code === 'female') ? code : unreadable(line, was, false)
}

/** Whether a pair's column says yes; null where it says nothing. */
function isUnder(line: Line, field: 'male' | 'female'): boolean | null {
  const text = tidy(textAt(line, field))
  if (text === '') return null
  const cross = crossOf(text)
  if (cross !== null) return cross
  // The year of birth, or the sex's own word once more.
  return /\d{2}/.test(text) || codesOf(text, sexWords).includes(field)
}

function unreadable(line: Line, was: string, both: boolean): null {
  remark(line, 'sex', both ? 'sex-both' : 'sex-unreadable', 'wrong', was)
  return null
}

/** The household's status and its year: by a word ("HN 2026"), or by crosses in columns of their own. */
export function householdOf(line: Line, rules: Rules): { household: string | null; householdYear: number | null } {
  const said = line.corrected.household ?? textAt(line, 'household')
  const crossed = (['near-poor', 'escaped', 'poor'] as const).filter((code) => isCrossed(line, `household-${code}`))
  if (said === '' && crossed.length === 0) return { household: null, householdYear: null }
  const year = Number(/\b20\d\d\b/.exec(said)?.[0] ?? rules.householdYear)
  const text = tidy(said.replace(/(?:năm\s*)?\b20\d\d\b/giu, ' ').replace(/[()]/g, ' '))
  const [first, second] = crossed
  if (first !== undefined && second !== undefined) {
    remark(
      line,
      'household',
      'word-several',
      'wrong',
      crossed.map(nameOfStatus).join(', '),
      crossed.map(nameOfStatus),
      crossed,
    )
    return { household: null, householdYear: null }
  }
  const code = first ?? (text === '' || /^[-–.]+$/.test(text) ? null : statusIn(text))
  if (code === null && text !== '' && !/^[-–.]+$/.test(text)) remark(line, 'household', 'word-unknown', 'wrong', said)
  if (code !== null && year !== rules.householdYear)
    remark(line, 'household', 'household-year', 'note', said, [`${nameOfStatus(code)} ${year}`], [code])
  return { household: code, householdYear: code === null || code === 'unknown' ? null : year }
}

function statusIn(text: string): string | null {
  if (householdBook.items.has(text)) return text
  return codesOf(text, householdWords)[0] ?? codeWithin(text, householdWords)
}

function nameOfStatus(code: string): string {
  return householdBook.items.get(code) ?? code
}

/** Whether a column that is crossed says yes; its own words count as a cross, as does a number or a name of a place. */
function isCrossed(line: Line, field: ListField): boolean {
  const text = tidy(textAt(line, field))
  return text !== '' && (crossOf(text) ?? !/^[-–.]+$/.test(text))
}

const needFields = [
  'need-job-in-province',
  'need-job-other-province',
  'need-job-abroad',
  'need-vocational-training',
  'need-labour-law-advice',
  'need-unemployment-insurance',
  'need-loan',
] as const

/** What somebody came for. "Tìm việc" alone does not say where, which is asked. */
export function needsOf(line: Line): string[] {
  const crossed: string[] = needFields
    .filter((field) => isCrossed(line, field))
    .map((field) => field.slice('need-'.length))
  const was = line.corrected.needs ?? textAt(line, 'needs')
  const said = tidy(was, 500)
  if (said === '' || crossOf(said) === false) return crossed
  const asked = askedFor(said)
  const named = said.split(/[,;]\s*/u).filter((code) => needBook.items.has(code))
  const told = named.length > 0 ? named : needWords.within(asked)
  if (told.length === 0) {
    const isAnyJob = anyJobWords.within(asked).length > 0 || crossOf(said) === true || jobGroupOf(asked) !== null
    const choices = isAnyJob ? ['job-in-province', 'job-other-province', 'job-abroad'] : []
    const names = choices.map((code) => needBook.items.get(code) ?? code)
    remark(line, 'needs', isAnyJob ? 'word-several' : 'word-unknown', 'ask', was, names, choices)
  }
  const all = new Set([...crossed, ...told])
  return [...needBook.items.keys()].filter((code) => all.has(code))
}

/** "Không đi XKLĐ, làm trong tỉnh": without the parts that say no. */
function askedFor(said: string): string {
  const parts = said.split(/[,;.\n]+/u)
  return parts.filter((part) => !isDenied(part.trim().split(/\s+/u)[0] ?? '')).join(', ')
}

/** Whether somebody is disabled: a cross, a word, or the kind of it; also where it stands among other groups. */
export function disabilityOf(line: Line): boolean | null {
  const text = tidy(line.corrected.disability ?? textAt(line, 'disability'))
  if (text === 'true' || text === 'false') return text === 'true'
  if (text !== '' && !/^[-–.]+$/.test(text)) return crossOf(text) ?? !/^(?:bình thường|không)/iu.test(text)
  return / khuyet tat | nkt /.test(` ${folded(textAt(line, 'household'))} `) ? true : null
}
