import headers from '../../../resources/imports/headers.json' with { type: 'json' }
import type { ListField, ListKind } from '../../../shared/list-file.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'

type Book = { marked: Map<string, ListField>; titles: Map<string, ListField>; parts: [string, ListField][] }
const books: Record<ListKind, Book> = { people: bookOf(headers.people), employers: bookOf(headers.employers) }

function bookOf(entries: readonly { field: string; titles: string[]; parts: string[] }[]): Book {
  const marked = new Map<string, ListField>()
  const titles = new Map<string, ListField>()
  const parts: [string, ListField][] = []
  for (const { field, titles: whole, parts: within } of entries) {
    for (const title of whole) {
      if (!marked.has(foldKeepingMarks(title))) marked.set(foldKeepingMarks(title), field as ListField)
      if (!titles.has(fold(title))) titles.set(fold(title), field as ListField)
    }
    for (const part of within) parts.push([fold(part), field as ListField])
  }
  // The longest words say most: "điện thoại người giám hộ" before "điện thoại".
  return { marked, titles, parts: parts.toSorted(([one], [other]) => other.length - one.length) }
}

/** What a header's words say, and how surely: 1 for a header known as a whole, less where only a part of it is known. */
export type HeaderWord = { field: ListField; sureness: number }

const known = new Map<string, HeaderWord | null>()

/** What one header cell says by itself; null where it says nothing of a list. */
export function headerWord(text: string, kind: ListKind): HeaderWord | null {
  if (text === '' || text.length > 90) return null
  const key = `${kind} ${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  const word = lookUp(text, books[kind])
  if (known.size < 5000) known.set(key, word)
  return word
}

function lookUp(text: string, { marked, titles, parts }: Book): HeaderWord | null {
  const whole = fold(text)
  if (whole === '') return null
  // "Số CCCD (12 số)": what stands in brackets explains.
  const bare = text.replace(/[([].*?(?:[)\]]|$)/g, ' ')
  // With its marks first: "Nam" is a man, "Năm" a year.
  const field =
    marked.get(foldKeepingMarks(text)) ??
    marked.get(foldKeepingMarks(bare)) ??
    titles.get(whole) ??
    titles.get(fold(bare))
  if (field !== undefined) return { field, sureness: 1 }
  const within = parts.find(([part]) => ` ${whole} `.includes(` ${part} `))
  return within === undefined ? null : { field: within[1], sureness: 0.75 }
}

/** What a column's header says over its rows from top to bottom: the lowest that says something, read under those above it. */
export function headerOf(parts: readonly string[], kind: ListKind): HeaderWord | null {
  const [last = ''] = parts.slice(-1)
  const above = parts.slice(0, -1)
  const joined = headerWord(parts.join(' '), kind)
  if (joined?.sureness === 1) return joined
  const own = headerWord(last, kind)
  const over = above.length > 0 ? headerOf(above, kind) : null
  if (own === null) return over && { ...over, sureness: over.sureness * 0.8 }
  return under(own, over)
}

/** "Ngày" is a day only under a birth date, "Từ" a wage only under a wage. */
function under(own: HeaderWord, over: HeaderWord | null): HeaderWord | null {
  const { field, sureness } = own
  if (field === 'birthDay' || field === 'birthMonth') return over?.field === 'birthDate' ? own : over
  if (field === 'birthYear') return over?.field === 'birthDate' ? own : { field: 'birthDate', sureness: 0.6 }
  const isWageEnd = field === 'wageFrom' || field === 'wageTo'
  return isWageEnd && over === null && sureness === 1 ? null : own
}
