const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML as it was meant; no entity but the five of XML and numbers is known, so that none can swell. */
export function unescaped(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return names[name] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const attributePatterns = new Map<string, RegExp>()

/** An attribute of a tag by its name without its prefix; null where the tag has none. */
export function attribute(tag: string, name: string): string | null {
  const pattern =
    attributePatterns.get(name) ?? new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  attributePatterns.set(name, pattern)
  const found = pattern.exec(tag)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : unescaped(value)
}

/**
 * Every element of a name, in order: its tag's attributes and what stands in it. Elements of one name are never in each other here.
 * The first that is not closed ends it, so that a file made of open tags costs one look at each.
 */
export function* elements(xml: string, name: string): Generator<{ tag: string; inner: string }> {
  const opening = new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])([^<>]*)>`, 'g')
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    const [, prefix = '', tag = ''] = open
    if (tag.endsWith('/')) {
      yield { tag: tag.slice(0, -1), inner: '' }
      continue
    }
    const closing = `</${prefix}${name}>`
    const end = xml.indexOf(closing, opening.lastIndex)
    if (end < 0) return
    const inner = xml.slice(opening.lastIndex, end)
    opening.lastIndex = end + closing.length
    yield { tag, inner }
  }
}

/** The first element of a name; null where there is none. */
export function element(xml: string, name: string): { tag: string; inner: string } | null {
  const [first = null] = elements(xml, name)
  return first
}
