import { attribute, element, elements } from './xml.ts'

/** What the styles of an OpenDocument file say that a list needs. */
export type OdsStyles = {
  /** The typeface of a style, its own or that of the one it goes on from; null where none is named. */
  fontOf: (style: string | null) => string | null
  /** Styles of sheets that are not shown. */
  hidden: ReadonlySet<string>
}

type Style = { font: string | null; parent: string | null }

/** A style goes on from few others; a ring of them ends here. */
const longestLine = 10

/** Reads the styles of both parts, those of the file and those of its cells. */
export function odsStyles(parts: readonly string[]): OdsStyles {
  const faces = new Map<string, string>()
  const styles = new Map<string, Style>()
  const hidden = new Set<string>()
  for (const xml of parts) {
    for (const { tag } of elements(xml, 'font-face'))
      faces.set(attribute(tag, 'name') ?? '', unquoted(attribute(tag, 'font-family') ?? ''))
    for (const { tag, inner } of elements(xml, 'style')) {
      const name = attribute(tag, 'name') ?? ''
      const letters = element(inner, 'text-properties')?.tag ?? ''
      const face = attribute(letters, 'font-name')
      const font = face === null ? attribute(letters, 'font-family') : (faces.get(face) ?? face)
      styles.set(name, { font: font === null ? null : unquoted(font), parent: attribute(tag, 'parent-style-name') })
      if (attribute(element(inner, 'table-properties')?.tag ?? '', 'display') === 'false') hidden.add(name)
    }
  }
  const known = new Map<string, string | null>()
  return {
    hidden,
    fontOf(style) {
      if (style === null) return null
      const font = known.get(style) ?? follow(style, styles)
      known.set(style, font)
      return font
    },
  }
}

function follow(name: string, styles: ReadonlyMap<string, Style>): string | null {
  let style = styles.get(name)
  for (let step = 0; style !== undefined && step < longestLine; step += 1) {
    if (style.font !== null) return style.font
    style = styles.get(style.parent ?? '')
  }
  return null
}

function unquoted(name: string): string {
  return name.replace(/^['"]|['"]$/g, '')
}
