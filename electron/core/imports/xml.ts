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

/** An attribute of a tag by its name without its prefix; null where the tag has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : unescaped(value)
}

/** Every element of a name, in order: its tag's attributes and what stands in it. Elements of one name are never in each other here. */
export function* elements(xml: string, name: string): Generator<{ tag: string; inner: string }> {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`, 'g')
  for (const [, tag = '', inner = ''] of xml.matchAll(pattern)) yield { tag, inner }
}

/** The first element of a name; null where there is none. */
export function element(xml: string, name: string): { tag: string; inner: string } | null {
  const [first = null] = elements(xml, name)
  return first
}
