import { letterOn1258 } from './windows-1258.ts'

// Windows-1258, the one-byte page of Vietnamese Windows, is 1252 below A0. Its tone marks are letters of their own that
// stand behind their vowel; NFC puts the two together.
const LOW = '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ'

/**
 * The text of a code whose bytes came whole, from a serial line or a camera. Cards hold UTF-8; what is not that is shown
 * through Windows-1258, so that an old card stays readable and, where a byte was lost, the card reader can tell which
 * fields are still whole. In NFC, without a byte order mark. Never throws.
 */
export function textOfBytes(bytes: ArrayLike<number>): string {
  const text = decodeUtf8(bytes) ?? Array.from(bytes, letter1258).join('')
  return text.replace(/^\ufeff/u, '').normalize('NFC')
}

/**
 * UTF-8, or null. Strict: no overlong forms, no surrogates, nothing cut short. A lost byte therefore makes the whole
 * text undecodable, never a different word.
 */
export function decodeUtf8(bytes: ArrayLike<number>): string | null {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : -1
    if (more < 0) return null
    let code = more === 0 ? first : first & (more === 1 ? 0x1f : 0x0f)
    for (let step = 0; step < more; step += 1) {
      const next = bytes[at++] ?? 0
      if (next < 0x80 || next > 0xbf) return null
      code = (code << 6) | (next & 0x3f)
    }
    if (more === 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) return null
    text += String.fromCharCode(code)
  }
  return text
}

function letter1258(byte: number): string {
  if (byte >= 0x80 && byte < 0xa0) return LOW[byte - 0x80] ?? ''
  return letterOn1258(byte) ?? String.fromCharCode(byte)
}
