import type { CellText } from './workbook-texts.ts'
import type { OdsStyles } from './ods-fonts.ts'
import { attribute, unescaped } from './xml.ts'

/** So much of a cell with all its marks is looked at; a list has less in a whole line. */
const mostRead = 20_000
/** Remarks beside a cell, drawings on it and readings above its letters are no part of what it says. */
const besides = /<(office:annotation|draw:[\w-]+|text:ruby-text)\b(?:[^<>]*\/>|[\s\S]*?<\/\1>)/g
const pieces = /<(\/?)(text:[\w-]+)([^<>]*)>|([^<]+)/g

/** The text of a cell, a line for each of its paragraphs, with the typeface most of its letters are given where runs name one. */
export function odsText(whole: string, { fontOf }: OdsStyles): CellText {
  const inner = whole.length > mostRead ? whole.slice(0, mostRead) : whole
  const xml =
    inner.includes('<office:a') || inner.includes('<draw:') || inner.includes('ruby')
      ? inner.replace(besides, '')
      : inner
  const plain = /^<text:p(?:\s[^<>]*)?>([^<]*)<\/text:p>$/.exec(xml)?.[1]
  if (plain !== undefined) return { text: unescaped(plain), font: null }
  const fonts: (string | null)[] = []
  const letters = new Map<string | null, number>()
  let text = ''
  for (const [, end = '', name = '', tag = '', said = ''] of xml.matchAll(pieces)) {
    const part = said === '' ? markOf(end, name, tag, text) : unescaped(said)
    if (name === 'text:span' && end === '' && !tag.endsWith('/'))
      fonts.push(fontOf(attribute(tag, 'style-name')) ?? fonts.at(-1) ?? null)
    if (name === 'text:span' && end !== '') fonts.pop()
    text += part
    letters.set(fonts.at(-1) ?? null, (letters.get(fonts.at(-1) ?? null) ?? 0) + part.length)
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)
  return { text, font: most?.[0] ?? null }
}

/** What a mark between the letters stands for. */
function markOf(end: string, name: string, tag: string, before: string): string {
  if (end !== '') return ''
  if (name === 'text:s') return ' '.repeat(Math.min(100, Number(attribute(tag, 'c') ?? 1)))
  if (name === 'text:tab') return '\t'
  return name === 'text:line-break' || (name === 'text:p' && before !== '') ? '\n' : ''
}
