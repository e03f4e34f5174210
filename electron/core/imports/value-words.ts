import education from '../../../resources/lists/education.json' with { type: 'json' }
import employment from '../../../resources/lists/employment-status.json' with { type: 'json' }
import ethnicGroups from '../../../resources/lists/ethnic-groups.json' with { type: 'json' }
import household from '../../../resources/lists/household-status.json' with { type: 'json' }
import needs from '../../../resources/lists/service-needs.json' with { type: 'json' }
import qualification from '../../../resources/lists/technical-qualification.json' with { type: 'json' }
import { fold } from '../../../shared/text/fold.ts'
import { folded, tidy } from './folded.ts'
import { remark, textAt, type Line } from './line.ts'
import type { CorrectedField } from './list.ts'
import {
  codesOf,
  codeWithin,
  educationWords,
  employmentWords,
  qualificationWords,
  wordBook,
  type WordBook,
} from './word-book.ts'

type Item = { code: string; vi: string; aliases?: readonly string[] }
/** A list of resources/lists with the words that stand for its entries. */
export type CodeBook = { items: ReadonlyMap<string, string>; names: WordBook; words: WordBook | null }

function codeBook(items: readonly Item[], words: WordBook | null): CodeBook {
  return {
    items: new Map(items.map(({ code, vi }) => [code, vi])),
    names: wordBook(items.map(({ code, vi, aliases = [] }) => ({ code, says: [vi, ...aliases] }))),
    words,
  }
}

const groups: readonly Item[] = ethnicGroups.items
/** Names that several groups go by: *Thổ* is the Tày's and the Khơ-me's other name too. */
const sharedNames = new Map<string, string[]>()
for (const { code, vi, aliases = [] } of groups)
  for (const name of [vi, ...aliases]) sharedNames.set(fold(name), [...(sharedNames.get(fold(name)) ?? []), code])

export const ethnicBook = codeBook(groups, null)
export const educationBook = codeBook(education.items, educationWords)
export const qualificationBook = codeBook(qualification.items, qualificationWords)
export const employmentBook = codeBook(employment.items, employmentWords)
export const householdBook = codeBook(household.items, null)
export const needBook = codeBook(needs.items, null)

/** The code a text stands for in a list, null where it is none; `within` also by words inside a longer text. */
export function codeIn(text: string, { items, names, words }: CodeBook, within: boolean): string | null {
  const said = text.trim()
  if (items.has(said)) return said
  const [own] = codesOf(said, names)
  if (own !== undefined) return own
  const [word] = words === null ? [] : codesOf(said, words)
  if (word !== undefined) return word
  return within && words !== null ? codeWithin(said, words) : null
}

/** What a field's text says by a list; what it says that nothing is known of is remarked and left out. */
export function listed(line: Line, field: CorrectedField, was: string, book: CodeBook): string | null {
  const text = tidy(was)
  if (text === '' || /^[-–.]+$/.test(text)) return null
  const code = codeIn(text, book, true)
  if (code === null) remark(line, field, 'word-unknown', 'wrong', was)
  return code
}

/** The ethnic group of a line; a name of several groups is asked about. */
export function ethnicityOf(line: Line): string | null {
  const was = line.corrected.ethnicity ?? textAt(line, 'ethnicity')
  if (was === '') return null
  const said = tidy(was).replace(/^(?:dân tộc|dt)\s*:?\s+/iu, '')
  if (ethnicBook.items.has(said)) return said
  const shared = [...new Set(sharedNames.get(folded(said)) ?? [])]
  if (shared.length < 2) return listed(line, 'ethnicity', said, ethnicBook)
  remark(
    line,
    'ethnicity',
    'word-several',
    'wrong',
    was,
    shared.map((code) => ethnicBook.items.get(code) ?? code),
    shared,
  )
  return null
}

/** General education, also as classes done: 9/12, 7/10, "lớp 9". Excel takes 9/12 for a day of December. */
export function educationOf(line: Line, field: 'education' | 'educationAsked'): string | null {
  const corrected = line.corrected[field]
  const cell = line.cells.get(field)
  const was = corrected ?? cell?.text ?? ''
  if (was === '') return null
  const said = corrected === undefined && cell?.kind === 'date' ? classesOfDay(was) : was
  const classes = /^(?:lớp\s*)?(\d{1,2})\s*(?:\/\s*(1[02]))?(?!\d)/iu.exec(said.trim())
  if (classes === null) return listed(line, field, was, educationBook)
  const code = byClasses(Number(classes[1]), Number(classes[2] ?? 12))
  if (code === null) remark(line, field, 'word-unknown', 'wrong', was)
  else if (said !== was) remark(line, field, 'date-from-serial', 'note', was, [said], [code])
  return code
}

function classesOfDay(text: string): string {
  const [day = '', month = ''] = text.split('/')
  const of = [day, month].find((part) => part === '12') ?? [day, month].find((part) => part === '10') ?? ''
  return of === '' ? text : `${Number(of === month ? day : month)}/${of}`
}

/** Five, nine and twelve classes end a school; before 1989 it was four, seven and ten. */
function byClasses(done: number, all: number): string | null {
  if (done > all || all < 10) return null
  const [primary, lower] = all === 10 ? [4, 7] : [5, 9]
  if (done === all) return 'upper-secondary'
  if (done >= lower) return 'lower-secondary'
  if (done >= primary) return 'primary'
  return done === 0 ? null : 'below-primary'
}
