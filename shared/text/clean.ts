// What cannot be seen: control characters, soft hyphens, zero-width and
// right-to-left marks, private-use characters and halves of surrogate pairs.
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u034f\ufe00-\ufe0f]/gu
const SPACES = /\s+/gu

/** The one form Vietnamese text is kept in: "ễ" is one character, never three. */
export function toNfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * Text from outside made fit to keep on one line: no invisible characters,
 * single spaces, NFC, at most `maxLength` UTF-16 units and no half emoji at the cut.
 */
export function cleanText(raw: string, maxLength = 300): string {
  // Whatever is longer than this is noise; cutting first keeps a pasted book cheap.
  const bounded = raw.length > maxLength * 20 ? raw.slice(0, maxLength * 20) : raw
  const composed = toNfc(bounded.replace(INVISIBLE, '').replace(SPACES, ' ')).trim()
  if (composed.length <= maxLength) return composed
  const cut = composed.slice(0, maxLength)
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd()
}
