import { attribute, element, elements, unescaped } from './xml.ts'

/** A text of a cell with the typeface most of its letters stand in, where its own runs name one. */
export type CellText = { text: string; font: string | null }

/** What cells look like by the number of their style: their typeface, and whether a number in them is a day. */
export type Styles = { fonts: (string | null)[]; areDates: boolean[] }

/** The texts that cells refer to by their number. */
export function sharedTexts(xml: string): CellText[] {
  const texts: CellText[] = []
  for (const { inner } of elements(xml, 'si')) texts.push(textOf(inner))
  return texts
}

/** A text with or without runs of their own typeface; readings printed above (ruby) are no part of it. */
export function textOf(inner: string): CellText {
  const plain = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/.exec(inner)?.[1]
  if (plain !== undefined) return { text: unescaped(plain), font: null }
  if (!/<(?:\w+:)?r[\s>]/.test(inner)) return { text: plainText(inner.replace(/<(?:\w+:)?rPh[\s\S]*/, '')), font: null }
  const letters = new Map<string | null, number>()
  let text = ''
  for (const { inner: run } of elements(inner, 'r')) {
    const part = plainText(run)
    const font = attribute(element(run, 'rFont')?.tag ?? '', 'val')
    letters.set(font, (letters.get(font) ?? 0) + part.length)
    text += part
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)
  return { text, font: most?.[0] ?? null }
}

function plainText(xml: string): string {
  let text = ''
  for (const { inner } of elements(xml, 't')) text += inner
  return unescaped(text)
}

/** Reads what the styles say of typefaces and of days. */
export function stylesOf(xml: string): Styles {
  const fontNames = [...elements(element(xml, 'fonts')?.inner ?? '', 'font')].map(({ inner }) =>
    attribute(element(inner, 'name')?.tag ?? '', 'val'),
  )
  const formats = new Map(
    [...elements(element(xml, 'numFmts')?.inner ?? '', 'numFmt')].map(({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const tags = [...elements(element(xml, 'cellXfs')?.inner ?? '', 'xf')].map(({ tag }) => tag)
  return {
    fonts: tags.map((tag) => fontNames[Number(attribute(tag, 'fontId') ?? 0)] ?? null),
    areDates: tags.map((tag) => isDateFormat(Number(attribute(tag, 'numFmtId') ?? 0), formats)),
  }
}

/** The built-in formats of days (ECMA-376 part 1, 18.8.30), or a format of the file's own with a day or a year in it. */
function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const own = formats.get(id)
  if (own === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return /[dy]/i.test(own.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|general/gi, ''))
}
